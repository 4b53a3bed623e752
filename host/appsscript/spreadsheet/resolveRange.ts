import { type A1Area, parseA1 } from "../../formulas/a1.ts";
import type { Area } from "../../workbook/contract.ts";
import { mustBeRange } from "./coordinates.ts";
import type { Book, RangeHandle } from "./handles.ts";

const R1C1 = /^R([1-9]\d*)C([1-9]\d*)(?::R([1-9]\d*)C([1-9]\d*))?$/i;

const NOT_FOUND = "Range not found";

function fromR1C1(written: string): A1Area | null {
  const match = R1C1.exec(written);
  if (!match) return null;
  const [row = 0, column = 0] = [Number(match[1]) - 1, Number(match[2]) - 1];
  const lastRow = match[3] === undefined ? row : Number(match[3]) - 1;
  const lastColumn = match[4] === undefined ? column : Number(match[4]) - 1;
  return {
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
}

function namedRange(book: Book, name: string, sheet: string | null): RangeHandle {
  const area = book.workbook.namedAreas().get(name);
  if (!area || (sheet !== null && area.sheet !== sheet)) throw new Error(NOT_FOUND);
  return book.range(area);
}

function sheetNamed(book: Book, name: string): string {
  const found = book.workbook.sheetIds().find((id) => book.workbook.sheet(id).name === name);
  if (found === undefined) throw new Error(NOT_FOUND);
  return found;
}

/**
 * A range from A1 notation, R1C1 notation or a name. `sheet` is the sheet that was asked, null when the spreadsheet was: then
 * a reference without a sheet means the active one. Open ends reach to the edge of the sheet.
 */
export function resolveRange(book: Book, sheet: string | null, written: string): RangeHandle {
  const parsed = parseA1(written) ?? fromR1C1(written);
  if (!parsed) return namedRange(book, written, sheet);
  const target = parsed.sheet === undefined ? (sheet ?? book.active.sheet()) : sheetNamed(book, parsed.sheet);
  // Whether Google lets a sheet hand out ranges of another one is not documented: refused here.
  if (sheet !== null && target !== sheet) throw new Error(NOT_FOUND);
  book.mustExist(target);
  const area = closed(book, target, parsed);
  mustBeRange(area);
  book.mustFit(area);
  return book.range(area, { rows: parsed.rows === null, columns: parsed.columns === null });
}

function closed(book: Book, sheet: string, { row, column, rows, columns }: A1Area): Area {
  const whole = book.workbook.sheet(sheet);
  const area = {
    sheet,
    row,
    column,
    rows: rows ?? whole.rows - row,
    columns: columns ?? whole.columns - column,
  };
  if (area.rows < 1 || area.columns < 1) {
    throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
  }
  return area;
}
