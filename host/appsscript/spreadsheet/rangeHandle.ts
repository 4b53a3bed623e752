import { formatA1 } from "../../formulas/a1.ts";
import type { Area, SheetId } from "../../workbook/contract.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { whole, wrongArguments } from "./arguments.ts";
import type { Book } from "./book.ts";
import type { RangeService } from "./range.ts";
import type { SheetService } from "./sheet.ts";

/** Sides on which a reference has no end: rows in "A2:C", columns in "2:5". */
export interface OpenSides {
  readonly rows: boolean;
  readonly columns: boolean;
}

const CLOSED: OpenSides = { rows: false, columns: false };

/** What other classes recognise a sheet by. */
export class SheetHandle implements ServiceObject {
  readonly serviceName: string = "Sheet";
  readonly _book: Book;
  readonly _id: SheetId;

  constructor(book: Book, id: SheetId) {
    this._book = book;
    this._id = id;
  }
}

/** The coordinates of a range: fixed, whatever happens to the sheet. Source: reference/spreadsheet/range. */
export class RangeHandle implements ServiceObject {
  readonly serviceName: string = "Range";
  readonly _book: Book;
  readonly _area: Area;
  readonly _open: OpenSides;

  constructor(book: Book, area: Area, open: OpenSides = CLOSED) {
    this._book = book;
    this._area = area;
    this._open = open;
  }

  getSheet(): SheetService {
    this._book.mustExist(this._area.sheet);
    return this._book.sheet(this._area.sheet);
  }

  getGridId(): number {
    return this._book.file.numbers.of(this._area.sheet);
  }

  getRow(): number {
    return this._area.row + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this._area.column + 1;
  }

  getColumnIndex(): number {
    return this.getColumn();
  }

  getLastRow(): number {
    return this._area.row + this._area.rows;
  }

  getLastColumn(): number {
    return this._area.column + this._area.columns;
  }

  getNumRows(): number {
    return this._area.rows;
  }

  getNumColumns(): number {
    return this._area.columns;
  }

  getHeight(): number {
    return this._area.rows;
  }

  getWidth(): number {
    return this._area.columns;
  }

  getA1Notation(): string {
    const { row, column, rows, columns } = this._area;
    return formatA1({
      row,
      column,
      rows: this._open.rows ? null : rows,
      columns: this._open.columns ? null : columns,
    });
  }

  isStartRowBounded(): boolean {
    return !(this._open.rows && this._area.row === 0);
  }

  isEndRowBounded(): boolean {
    return !this._open.rows;
  }

  isStartColumnBounded(): boolean {
    return !(this._open.columns && this._area.column === 0);
  }

  isEndColumnBounded(): boolean {
    return !this._open.columns;
  }

  /** Counted from 1 within the range. */
  getCell(row: unknown, column: unknown): RangeService {
    const down = whole("Range.getCell", row) - 1;
    const right = whole("Range.getCell", column) - 1;
    const { rows, columns } = this._area;
    if (down < 0 || down >= rows || right < 0 || right >= columns)
      throw new Error("Cell reference out of range");
    return this.#at(this._area.row + down, this._area.column + right, 1, 1);
  }

  /** Offsets may be negative; the size stays unless given. */
  offset(...args: unknown[]): RangeService {
    const call = "Range.offset";
    if (args.length < 2 || args.length > 4) throw wrongArguments(call, args);
    const [down = 0, right = 0, rows = this._area.rows, columns = this._area.columns] = args.map((arg) =>
      whole(call, arg),
    );
    return this.#at(this._area.row + down, this._area.column + right, rows, columns);
  }

  #at(row: number, column: number, rows: number, columns: number): RangeService {
    this._book.mustExist(this._area.sheet);
    mustBeRange({ row, column, rows, columns });
    const area = { sheet: this._area.sheet, row, column, rows, columns };
    this._book.mustFit(area);
    return this._book.range(area);
  }
}

/** Google's sentences for coordinates that make no range. Zero-based here. */
export function mustBeRange({ row, column, rows, columns }: Omit<Area, "sheet">): void {
  if (row < 0) throw new Error("The starting row of the range is too small.");
  if (column < 0) throw new Error("The starting column of the range is too small.");
  if (rows < 1) throw new Error("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new Error("The number of columns in the range must be at least 1.");
}

export function isRange(value: unknown): value is RangeHandle {
  return value instanceof RangeHandle;
}
