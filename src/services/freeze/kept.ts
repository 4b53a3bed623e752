/** The tab Bản chốt: what was frozen, and when. */
import { type FrozenRow, frozenId } from "../../domain/frozen/frozen.ts";
import type { Checked } from "../../domain/problems/checked.ts";
import type { Instant } from "../../domain/time/calendar.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable, type Sheet } from "../../sheets/read.ts";
import { replaceRows } from "../../sheets/replace.ts";
import { frozenYear, WHOLE_YEAR } from "../../tables/frozenYear.ts";

export type FrozenTab = Sheet<typeof frozenYear.columns>;

export interface KeptYear {
  /** Of all rows (domain/frozen/frozen.ts). */
  readonly sum: string;
  readonly at: Instant | null;
  /** Where the spreadsheet is that was frozen: its address stays the same in every copy. */
  readonly where: string;
  readonly rows: readonly FrozenRow[];
}

export function readFrozen(book: Book): Checked<FrozenTab> {
  return readTable(book, frozenYear);
}

/** Null while nothing was frozen. */
export function keptIn({ rows }: FrozenTab): KeptYear | null {
  const whole = rows.find(({ record }) => record.id === WHOLE_YEAR);
  if (whole === undefined) return null;
  const { sum, at, code: where } = whole.record;
  return { sum, at, where, rows: rows.filter((row) => row !== whole).map(({ record }) => record) };
}

export function keep(tab: FrozenTab, { sum, at, where, rows }: KeptYear): void {
  replaceRows(tab, [
    { id: WHOLE_YEAR, tab: "", code: where, sum, at },
    ...rows.map((row) => ({ ...row, id: frozenId(row), at })),
  ]);
}
