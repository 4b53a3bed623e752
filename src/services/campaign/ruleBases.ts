import { type RuleBasis, type RuleTopic, ruleBases } from "../../domain/documents/ruleBasis.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable } from "../../sheets/read.ts";
import { legalBasis } from "../../tables/legalBasis.ts";

/** None where the tab is not there, or is from before it said what a document governs (SPEC S37). */
export function readRuleBases(book: Book, topic: RuleTopic): RuleBasis[] {
  const read = readTable(book, legalBasis);
  const rows = read.ok ? read.value.rows : [];
  return ruleBases(
    topic,
    rows.map(({ record }) => record),
  );
}
