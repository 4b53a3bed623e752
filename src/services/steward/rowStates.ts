/** What the states of Đăng ký and Báo cáo have in common. */

import { type Problem, rowSentence } from "../../domain/problems/problem.ts";
import type { Day } from "../../domain/time/calendar.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { type Columns, columnOf, type Table, type Typist } from "../../tables/table.ts";
import type { Row } from "../readTables.ts";
import type { Moment } from "./progress.ts";

export interface StateContext {
  readonly settings: Settings;
  /** Extension of a unit by its code; null when it has none. */
  readonly extensionOf: (unit: string) => Day | null;
  readonly moment: Moment;
  /** Headers typed in just now, by row; rows not named were not edited. */
  readonly edited: ReadonlyMap<number, readonly string[]>;
}

/** What the column Còn thiếu says of a row that lacks nothing. */
const COMPLETE = "Đủ";

/** What keeps a row from being complete. */
export interface Lacks {
  /** Headers of required columns that are blank. */
  readonly missing: readonly string[];
  readonly wrong: readonly Problem[];
}

/** “Thiếu: A; B. Xem lại: C: thấy …”, or “Đủ” (SPEC Q6). Semicolons stand between headers because some headers contain commas. */
export function lacksText({ missing, wrong }: Lacks): string {
  const parts = [
    ...(missing.length > 0 ? [`Thiếu: ${missing.join("; ")}`] : []),
    ...(wrong.length > 0 ? [`Xem lại: ${wrong.map(rowSentence).join("; ")}`] : []),
  ];
  return parts.length === 0 ? COMPLETE : parts.join(". ");
}

/**
 * Whether the unit's work is done: neither what is wrong in the organiser's own columns (SPEC Q6) nor a suspected font, a warning
 * only (SPEC V13), holds it back.
 */
export function isComplete<C extends Columns>(table: Table<C>, { missing, wrong }: Lacks): boolean {
  const organisers = headersTypedBy(table, "organiser");
  const holdsBack = ({ code, place }: Problem) =>
    code !== "text.legacyEncoding" && !organisers.has(place.header ?? "");
  return missing.length === 0 && !wrong.some(holdsBack);
}

/** Whether the unit has typed something that cannot be read: it decodes to a blank, but the row is not untouched (SPEC Q5). */
export function hasUnreadCells<C extends Columns>(table: Table<C>, row: Row<C>): boolean {
  const units = headersTypedBy(table, "unit");
  return row.problems.some(({ place }) => units.has(place.header ?? ""));
}

/**
 * Headers of the codes that a row lacks because it was typed below the prepared rows: it does not count until the organiser gives it them.
 * The unit's work is done all the same (SPEC Q11).
 */
export function blankCodes<C extends Columns, K extends keyof C & string>(
  table: Table<C>,
  record: Readonly<Record<K, unknown>>,
  keys: readonly K[],
): readonly string[] {
  return keys.filter((key) => record[key] === "").map((key) => columnOf(table, key).header);
}

function headersTypedBy<C extends Columns>(table: Table<C>, typist: Typist): ReadonlySet<string> {
  const columns = table.order.map((key) => columnOf(table, key));
  return new Set(columns.filter((column) => column.typedBy === typist).map((column) => column.header));
}
