/** Quán triệt: a row for each unit, in which it says when and how it made the documents of Căn cứ known (SPEC QT1–QT4). */
import type { Unit } from "../../domain/people/unit.ts";
import { LACKS_NOTHING } from "../../domain/problems/lacks.ts";
import { type Problem, problem } from "../../domain/problems/problem.ts";
import { blankFields, isBlankIn } from "../../domain/text/blank.ts";
import { type Day, formatDay } from "../../domain/time/calendar.ts";
import { appendRows, nextRow } from "../../sheets/append.ts";
import { changeRows } from "../../sheets/change.ts";
import type { Book } from "../../sheets/ports.ts";
import { type Row, readTable } from "../../sheets/read.ts";
import { dissemination } from "../../tables/dissemination.ts";
import { columnOf, keysTypedBy, requiredKeys } from "../../tables/table.ts";
import type { Dissemination } from "../campaign/tabs.ts";
import { hasUnreadCells, lacksText } from "./rowStates.ts";

export type DisseminationRow = Row<typeof dissemination.columns>;
type DisseminationKey = keyof typeof dissemination.columns;

const TYPED = keysTypedBy(dissemination, "unit");
const REQUIRED = requiredKeys(dissemination);

/** Gives every active unit that has none its row. A tab that is not there, or cannot be read, is left alone: the campaign goes on without it. */
export function prepareDissemination(book: Book, units: readonly Unit[]): void {
  const read = readTable(book, dissemination);
  if (!read.ok) return;
  const known = new Set(read.value.rows.map(({ record }) => record.unit));
  const lacking = units.filter(({ active, code }) => active && !known.has(code));
  const records = lacking.map(({ code, name }) => ({ unit: code, name }));
  appendRows(read.value, nextRow(read.value), ["unit", "name"], records);
}

/** @param units by their codes */
export function refreshDissemination(
  sheet: Dissemination,
  units: ReadonlyMap<string, Pick<Unit, "name">>,
  today: Day,
): void {
  const states = sheet.rows.map((row) => {
    const { unit, name } = row.record;
    return [row.number, { name: units.get(unit)?.name ?? name, missing: missingIn(row, today) }] as const;
  });
  changeRows(sheet, ["name", "missing"], new Map(states));
}

/** '' where nobody has typed. */
function missingIn(row: DisseminationRow, today: Day): string {
  if (isBlankIn(row.record, TYPED) && !hasUnreadCells(dissemination, row, "unit")) return "";
  const missing = missingInDissemination(row).map((key) => columnOf(dissemination, key).header);
  return lacksText({ missing, wrong: wrongIn(row, today) });
}

/** Required columns that are blank; what cannot be read is not. */
export function missingInDissemination({ record, unread }: DisseminationRow): readonly DisseminationKey[] {
  return blankFields(record, REQUIRED).filter((key) => !unread.has(key));
}

/** A day that is still to come is planned and not done. */
function wrongIn({ number, record: { day }, problems }: DisseminationRow, today: Day): readonly Problem[] {
  if (day === null || day <= today) return problems;
  const place = { tab: dissemination.title, row: number, header: dissemination.columns.day.header };
  return [...problems, problem("dissemination.toCome", place, formatDay(day))];
}

/** Whether each unit that has a row is done, by its code; no unit where the tab cannot be read. */
export function disseminatedUnits(book: Book, today: Day): ReadonlyMap<string, boolean> {
  const read = readTable(book, dissemination);
  const rows = read.ok ? read.value.rows : [];
  return new Map(rows.map((row) => [row.record.unit, missingIn(row, today) === LACKS_NOTHING]));
}
