import { formatA1 } from "../../../formulas/a1.ts";
import { whole, wrongArguments } from "../arguments.ts";
import { mustBeRange } from "../coordinates.ts";
import type { RangeHandle, SheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";

/** Where a range is and how large; ranges at a distance from it. Rows and columns count from 1. */
export const rangePosition = {
  getSheet(): SheetHandle {
    this._book.mustExist(this._area.sheet);
    return this._book.sheet(this._area.sheet);
  },

  getGridId(): number {
    return this._book.file.numbers.of(this._area.sheet);
  },

  getRow(): number {
    return this._area.row + 1;
  },

  getRowIndex(): number {
    return this._area.row + 1;
  },

  getColumn(): number {
    return this._area.column + 1;
  },

  getColumnIndex(): number {
    return this._area.column + 1;
  },

  getLastRow(): number {
    return this._area.row + this._area.rows;
  },

  getLastColumn(): number {
    return this._area.column + this._area.columns;
  },

  getNumRows(): number {
    return this._area.rows;
  },

  getNumColumns(): number {
    return this._area.columns;
  },

  getHeight(): number {
    return this._area.rows;
  },

  getWidth(): number {
    return this._area.columns;
  },

  getA1Notation(): string {
    const { row, column, rows, columns } = this._area;
    return formatA1({
      row,
      column,
      rows: this._open.rows ? null : rows,
      columns: this._open.columns ? null : columns,
    });
  },

  isStartRowBounded(): boolean {
    return !(this._open.rows && this._area.row === 0);
  },

  isEndRowBounded(): boolean {
    return !this._open.rows;
  },

  isStartColumnBounded(): boolean {
    return !(this._open.columns && this._area.column === 0);
  },

  isEndColumnBounded(): boolean {
    return !this._open.columns;
  },

  /** Counted from 1 within the range. */
  getCell(row: unknown, column: unknown): RangeHandle {
    const down = whole("Range.getCell", row) - 1;
    const right = whole("Range.getCell", column) - 1;
    const { rows, columns } = this._area;
    if (down < 0 || down >= rows || right < 0 || right >= columns)
      throw new Error("Cell reference out of range");
    return rangeBeside(this, { down, right, rows: 1, columns: 1 });
  },

  /** Offsets may be negative; the size stays unless given. */
  offset(...args: unknown[]): RangeHandle {
    const call = "Range.offset";
    if (args.length < 2 || args.length > 4) throw wrongArguments(call, args);
    const [down = 0, right = 0, rows = this._area.rows, columns = this._area.columns] = args.map((arg) =>
      whole(call, arg),
    );
    return rangeBeside(this, { down, right, rows, columns });
  },
} satisfies Methods<RangeHandle>;

interface Beside {
  readonly down: number;
  readonly right: number;
  readonly rows: number;
  readonly columns: number;
}

function rangeBeside({ _book, _area }: RangeHandle, { down, right, rows, columns }: Beside): RangeHandle {
  const { sheet, row, column } = _area;
  _book.mustExist(sheet);
  const area = { sheet, row: row + down, column: column + right, rows, columns };
  mustBeRange(area);
  _book.mustFit(area);
  return _book.range(area);
}
