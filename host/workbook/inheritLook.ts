import { type Book, mutate, storedCells } from "./book.ts";
import type { SheetId } from "./contract.ts";
import type { Axis } from "./shape.ts";

/** Gives new lines the formats of a line beside them, as Sheets does when rows or columns are inserted. */
export function inheritLook(
  book: Book,
  sheet: SheetId,
  axis: Axis,
  from: number,
  at: number,
  count: number,
): void {
  const cells = storedCells(book, sheet);
  const cellValue: Record<number, Record<number, object>> = {};
  const put = (row: number, column: number, style: unknown): void => {
    if (style === undefined || style === null) return;
    const line = cellValue[row] ?? {};
    line[column] = { s: style };
    cellValue[row] = line;
  };
  for (let offset = 0; offset < count; offset += 1) {
    if (axis === "rows") {
      for (const [column, cell] of Object.entries(cells[from] ?? {}))
        put(at + offset, Number(column), cell?.s);
    } else {
      for (const [row, line] of Object.entries(cells)) put(Number(row), at + offset, line?.[from]?.s);
    }
  }
  if (Object.keys(cellValue).length > 0) mutate(book, sheet, "set-range-values", { cellValue });
}
