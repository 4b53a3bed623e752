import type { CellWrite } from "../../../workbook/contract.ts";
import { EntryReader } from "../entry.ts";
import type { RangeHandle } from "../handles.ts";

/** Writes every cell of a range at once, if rights and validation let it. Rows and columns count from its first cell. */
export function enterCells(
  range: RangeHandle,
  method: string,
  cellFor: (row: number, column: number) => CellWrite,
): RangeHandle {
  const { _book: book, _area: area } = range;
  book.mayWrite(method);
  book.mustFit(area);
  const cells = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => cellFor(row, column)),
  );
  book.write(
    method,
    area,
    (workbook) => workbook.write(area, cells),
    () => book.file.refuseEntry(area, cells),
  );
  return range;
}

/** The same with values as scripts hand them over: texts are read as if typed. */
export function enterValues(
  range: RangeHandle,
  method: string,
  valueFor: (row: number, column: number) => unknown,
): RangeHandle {
  const reader = new EntryReader(range._book, range._area);
  return enterCells(range, method, (row, column) => reader.read(valueFor(row, column), row, column));
}
