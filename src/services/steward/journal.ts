import type { Problem } from "../../domain/problems/problem.ts";
import type { Instant } from "../../domain/time/calendar.ts";
import { journal } from "../../tables/journal.ts";
import type { RecordOf } from "../../tables/table.ts";
import { appendRows, nextRow } from "../appendRows.ts";
import type { Book } from "../ports.ts";
import { readTables, type Sheet } from "../readTables.ts";

type JournalRecord = RecordOf<typeof journal.columns>;
export type Entry = Pick<JournalRecord, "tab" | "code" | "column" | "before" | "after" | "reason"> & {
  readonly person: string;
};

/**
 * Appends entries at the end of Nhật ký in one write per unbroken run of columns.
 * @returns why they could not be written: without the tab nothing is lost but the journal
 */
export function writeJournal(book: Book, at: Instant, entries: readonly Entry[]): readonly Problem[] {
  if (entries.length === 0) return [];
  const read = readTables(book, { journal });
  if (!read.ok) return read.problems;
  appendEntries(read.sheets.journal, at, entries);
  return [];
}

function appendEntries(sheet: Sheet<typeof journal.columns>, at: Instant, entries: readonly Entry[]): void {
  const first = nextRow(sheet);
  const records = entries.map(
    (entry, index): JournalRecord => ({ ...entry, at, id: entryId(first + index) }),
  );
  appendRows(sheet, first, sheet.table.order, records);
}

function entryId(row: number): string {
  return `NK-${String(row - 1).padStart(5, "0")}`;
}
