/**
 * Which program's tabs these are. Remembered in the steward's properties, and in the same batch beside the number of the writing: a run
 * that is stopped between the two must not take the tabs through the same steps twice (SPEC S21). What a spreadsheet that is taken over
 * brings along in that place, or somebody writes there before install locks it, lacks the seal of this taking over and counts for nothing
 * (SPEC S27).
 */
import type { DraftBook, DraftMemory } from "../../sheets/draft/draftBook.ts";
import type { Memory } from "../../sheets/ports.ts";
import { remarksIn } from "./numberCell.ts";

const SCHEMA = "schemaVersion";
const SEAL = "schemaSeal";
const REMARK = /^v(\d+)(?::(\S+))?$/;

/** null when none is known. */
export function schemaVersion(memory: Memory, book: DraftBook): number | null {
  const seal = sealIn(memory);
  const beside = remarksIn(book).flatMap((remark) => {
    const [, version, under = ""] = REMARK.exec(remark) ?? [];
    return version !== undefined && under === seal ? [version] : [];
  });
  const known = [...beside, memory.get(SCHEMA) ?? ""].filter((text) => text !== "").map(Number);
  return known.length === 0 ? null : Math.max(...known);
}

export function keepSchemaVersion(memory: Memory, version: number): void {
  memory.set(SCHEMA, String(version));
}

/** Of a spreadsheet that is taken over. */
export function beginSchemaVersion(memory: Memory, version: number): void {
  memory.set(SEAL, Utilities.getUuid());
  keepSchemaVersion(memory, version);
}

/**
 * What the batch carries when this operation finds or makes the version another than was remembered; else there is nothing to say. So the
 * seal is read by nobody before the tab is locked by the same batch.
 */
export function schemaRemarks(memory: DraftMemory, book: DraftBook): readonly string[] {
  const version = schemaVersion(memory, book);
  if (version === null) return [];
  // A stopped run may have left it beside its number only, which this batch writes over.
  keepSchemaVersion(memory, version);
  if (!memory.kept(new Set()).has(SCHEMA)) return [];
  const seal = sealIn(memory);
  return [seal === "" ? `v${version}` : `v${version}:${seal}`];
}

function sealIn(memory: Memory): string {
  return memory.get(SEAL) ?? "";
}
