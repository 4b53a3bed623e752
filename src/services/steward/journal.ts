import type { Instant } from "../../domain/stage.ts";
import { journal } from "../../tables/journal.ts";
import { encodeCell, type RecordOf } from "../../tables/table.ts";
import type { Book } from "../ports.ts";
import { readTables, type Sheet } from "../readTables.ts";
import { columnRuns } from "../writeRows.ts";

type JournalRecord = RecordOf<typeof journal.columns>;
export type Entry = Pick<JournalRecord, "tab" | "code" | "column" | "before" | "after" | "reason"> & {
  readonly person: string;
};

/** Appends entries at the end of Nhật ký in one write per unbroken run of columns; without the tab nothing is lost but the journal. */
export function writeJournal(book: Book, at: Instant, entries: readonly Entry[]): void {
  if (entries.length === 0) return;
  const read = readTables(book, { journal });
  if (!read.ok) return;
  appendEntries(read.sheets.journal, at, entries);
}

function appendEntries(sheet: Sheet<typeof journal.columns>, at: Instant, entries: readonly Entry[]): void {
  const first = sheet.rows.reduce((last, row) => Math.max(last, row.number), sheet.layout.headerRow + 1) + 1;
  const records = entries.map(
    (entry, index): JournalRecord => ({ ...entry, at, id: entryId(first + index) }),
  );
  sheet.tab.growTo(first + records.length - 1);
  for (const run of columnRuns(sheet, sheet.table.order)) {
    const cells = records.map((record) => run.keys.map((key) => encodeCell(sheet.table, key, record[key])));
    sheet.tab.write(first, run.first + 1, cells);
  }
}

function entryId(row: number): string {
  return `NK-${String(row - 1).padStart(5, "0")}`;
}
