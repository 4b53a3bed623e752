/**
 * Numbers that only grow, as the last one that a model was given. They are remembered in the steward's properties, and in the same batch
 * beside the number of the writing: a run that is stopped between the two must not give one twice (SPEC N10).
 */
import type { DraftMemory } from "../../sheets/draft/draftBook.ts";
import type { Memory } from "../../sheets/ports.ts";

/** Of no other key: who could plant one there could change what decides. */
const REMARK = /^(lastModel\.\d+)=(\d+)$/;

export function takeGrown(memory: Memory, remarks: readonly string[]): void {
  for (const remark of remarks) {
    const [, key = "", value] = REMARK.exec(remark) ?? [];
    if (value !== undefined) memory.grow(key, Number(value));
  }
}

/** Also what another run left there and could not remember: the cell is written over. */
export function grownRemarks(memory: DraftMemory): readonly string[] {
  return [...memory.grown()].map(([key, value]) => `${key}=${value}`);
}
