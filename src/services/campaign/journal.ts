import type { Problem } from "../../domain/problems/problem.ts";
import { highestNumber } from "../../domain/text/runningNumber.ts";
import type { Instant } from "../../domain/time/calendar.ts";
import { appendRows, nextRow } from "../../sheets/append.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable, type Sheet } from "../../sheets/read.ts";
import { journal } from "../../tables/journal.ts";
import type { RecordOf } from "../../tables/table.ts";

type JournalRecord = RecordOf<typeof journal.columns>;
/** What is written down of one change. */
export type JournalLine = Pick<JournalRecord, "tab" | "code" | "column" | "before" | "after" | "reason"> & {
  readonly person: string;
};

/** What befell the spreadsheet or one of its tabs, by nobody's order. */
export function remark(reason: string, tab = ""): JournalLine {
  return { person: "", tab, code: "", column: "", before: "", after: "", reason };
}

/**
 * Appends lines at the end of Nhật ký in one write per unbroken run of columns.
 * @returns why they could not be written: without the tab nothing is lost but the journal
 */
export function writeJournal(book: Book, at: Instant, lines: readonly JournalLine[]): readonly Problem[] {
  if (lines.length === 0) return [];
  const read = readTable(book, journal);
  if (!read.ok) return read.problems;
  appendLines(read.value, at, lines);
  return [];
}

function appendLines(sheet: Sheet<typeof journal.columns>, at: Instant, lines: readonly JournalLine[]): void {
  const first = nextRow(sheet);
  const given = highestNumber(sheet.rows.map(({ record }) => record.id));
  const records = lines.map((line, index): JournalRecord => ({ ...line, at, id: lineId(given + 1 + index) }));
  appendRows(sheet, first, sheet.table.order, records);
}

function lineId(number: number): string {
  return `NK-${String(number).padStart(5, "0")}`;
}
