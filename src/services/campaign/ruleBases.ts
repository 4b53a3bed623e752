import { type RuleBasis, type RuleTopic, ruleBases } from "../../domain/documents/ruleBasis.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable } from "../../sheets/read.ts";
import { legalBasis } from "../../tables/legalBasis.ts";

/** One read. None where the tab is not there, or is from before it said what a document governs. */
export function readRuleBases(book: Book, topic: RuleTopic): RuleBasis[] {
  const read = readTable(book, legalBasis);
  return read.ok
    ? ruleBases(
        topic,
        read.value.rows.map(({ record }) => record),
      )
    : [];
}
