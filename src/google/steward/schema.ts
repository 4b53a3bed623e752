/**
 * Which program's tabs these are. Remembered in the steward's properties, and in the same batch beside the number of the writing: a run
 * that is stopped between the two must not take the tabs through the same steps twice (SPEC S21).
 */
import type { DraftBook, DraftMemory } from "../../sheets/draft/draftBook.ts";
import type { Memory } from "../../sheets/ports.ts";
import { remarksIn } from "./numberCell.ts";

const SCHEMA = "schemaVersion";
const REMARK = /^v(\d+)$/;

/** null when none is known. */
export function schemaVersion(memory: Memory, book: DraftBook): number | null {
  const beside = remarksIn(book).flatMap((remark) => REMARK.exec(remark)?.[1] ?? []);
  const known = [...beside, memory.get(SCHEMA) ?? ""].filter((text) => text !== "").map(Number);
  return known.length === 0 ? null : Math.max(...known);
}

export function keepSchemaVersion(memory: Memory, version: number): void {
  memory.set(SCHEMA, String(version));
}

/** Whether this operation takes the tabs to another version: that comes in one piece, as no step may be done twice. */
export function isOtherSchema(memory: DraftMemory): boolean {
  return memory.get(SCHEMA) !== (memory.all().get(SCHEMA) ?? null);
}

export function schemaRemarks(memory: Memory): readonly string[] {
  const version = memory.get(SCHEMA);
  return version === null ? [] : [`v${version}`];
}
