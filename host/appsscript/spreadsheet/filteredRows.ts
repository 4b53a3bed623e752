import type { Area, CellKind, Scalar, SheetId, Workbook } from "../../workbook/contract.ts";
import { COMPARISONS, compares } from "../../workbook/operators.ts";
import { serialOfInstant } from "./dates.ts";
import type { StoredCriteria } from "./filterStore.ts";
import type { Book } from "./handles.ts";
import type { LocalFile } from "./localFile.ts";

interface Cell {
  readonly value: Scalar;
  readonly kind: CellKind;
  /** As it is displayed. */
  readonly text: string;
}

/** Where a filter is asked, and when: what dates count from. */
interface Filtered {
  readonly file: Pick<LocalFile, "filters">;
  readonly workbook: Workbook;
  readonly execution: { now(): number };
}

type Check = (cell: Cell, wanted: string) => boolean;

const small = (text: string): string => text.toLowerCase();

/** Letter case does not count where a part is looked for; Google's help says nothing of the whole, which is compared exactly. */
const TEXTS: Readonly<Record<string, Check>> = {
  CELL_EMPTY: ({ text }) => text === "",
  CELL_NOT_EMPTY: ({ text }) => text !== "",
  TEXT_CONTAINS: ({ text }, wanted) => small(text).includes(small(wanted)),
  TEXT_DOES_NOT_CONTAIN: ({ text }, wanted) => !small(text).includes(small(wanted)),
  TEXT_STARTS_WITH: ({ text }, wanted) => small(text).startsWith(small(wanted)),
  TEXT_ENDS_WITH: ({ text }, wanted) => small(text).endsWith(small(wanted)),
  TEXT_EQUAL_TO: ({ text }, wanted) => text === wanted,
};

/** Days from today at which each relative date begins; the past ones reach up to today (reference: spreadsheet/relative-date). */
const DAYS_FROM_TODAY: Readonly<Record<string, number>> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

function relativeHolds(criteria: string, day: number, name: string, today: number): boolean {
  const first = today + (DAYS_FROM_TODAY[name] ?? Number.NaN);
  if (criteria === "DATE_AFTER_RELATIVE") return day > first;
  if (criteria === "DATE_BEFORE_RELATIVE") return day < first;
  return name.startsWith("PAST_") ? day >= first && day <= today : day === first;
}

function passes(cell: Cell, { criteria, values, hiddenValues }: StoredCriteria, today: number): boolean {
  if (hiddenValues.includes(cell.text)) return false;
  if (criteria === null) return true;
  const check = TEXTS[criteria];
  if (check) return check(cell, String(values[0] ?? ""));
  if (typeof cell.value !== "number") return false;
  if (criteria.endsWith("_RELATIVE")) {
    return cell.kind === "date" && relativeHolds(criteria, Math.floor(cell.value), String(values[0]), today);
  }
  const known = COMPARISONS[criteria];
  const bounds = values.map(Number);
  if (!known || (known.type === "date" && cell.kind !== "date")) return false;
  if (known.type === "decimal") return compares(known.operator, cell.value, bounds);
  return compares(known.operator, Math.floor(cell.value), bounds.map(Math.floor));
}

function cellAt(workbook: Workbook, place: Area): Cell {
  let found: Omit<Cell, "text"> = { value: null, kind: "plain" };
  workbook.visit(place, (_row, _column, value, kind) => {
    found = { value, kind };
  });
  return { ...found, text: workbook.display(place)[0]?.[0] ?? "" };
}

/** Whether the sheet's filter hides a row, by what the row shows now. The header, its first row, is always seen. */
export function hiddenByFilter(book: Filtered, sheet: SheetId, row: number): boolean {
  const area = book.file.filters.area(sheet);
  if (!area || row <= area.row || row >= area.row + area.rows) return false;
  const { workbook, execution } = book;
  const today = Math.floor(serialOfInstant(execution.now(), workbook.timeZone()));
  return [...book.file.filters.criteria(sheet)].some(
    ([column, criteria]) =>
      !passes(cellAt(workbook, { sheet, row, column, rows: 1, columns: 1 }), criteria, today),
  );
}

/** The area without the rows that the sheet's filter hides, as stretches of rows. */
export function seenStretches(book: Book, area: Area): Area[] {
  if (book.file.filters.criteria(area.sheet).size === 0) return [area];
  const stretches: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (hiddenByFilter(book, area.sheet, row)) continue;
    const last = stretches.at(-1);
    if (last && last.row + last.rows === row)
      stretches[stretches.length - 1] = { ...last, rows: last.rows + 1 };
    else stretches.push({ ...area, row, rows: 1 });
  }
  return stretches;
}
