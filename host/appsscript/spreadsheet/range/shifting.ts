import type { Area } from "../../../workbook/contract.ts";
import { wrongArguments } from "../arguments.ts";
import { Dimension } from "../enums.ts";
import type { RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { moveCells } from "./moveCells.ts";

/** Cells come and go, and those beyond them make room or close the gap. */
export const rangeShifting = {
  /** Cells that were here move right (COLUMNS) or down (ROWS) to the edge of the sheet. */
  insertCells(shiftDimension: unknown): RangeHandle {
    const rows = shiftsRows("Range.insertCells", shiftDimension);
    shiftCells(this, "insertCells", rows, (rest) => {
      const kept = rows
        ? { ...rest, rows: rest.rows - this._area.rows }
        : { ...rest, columns: rest.columns - this._area.columns };
      const to = rows
        ? { ...kept, row: kept.row + this._area.rows }
        : { ...kept, column: kept.column + this._area.columns };
      return { kept, to, freed: this._area };
    });
    return this;
  },

  /** Cells below (ROWS) or to the right (COLUMNS) take the place. */
  deleteCells(shiftDimension: unknown): void {
    const rows = shiftsRows("Range.deleteCells", shiftDimension);
    shiftCells(this, "deleteCells", rows, (rest) => {
      const to = rows
        ? { ...rest, rows: rest.rows - this._area.rows }
        : { ...rest, columns: rest.columns - this._area.columns };
      const kept = rows
        ? { ...to, row: to.row + this._area.rows }
        : { ...to, column: to.column + this._area.columns };
      const freed = rows
        ? { ...rest, row: to.row + to.rows, rows: this._area.rows }
        : { ...rest, column: to.column + to.columns, columns: this._area.columns };
      return { kept, to, freed };
    });
  },
} satisfies Methods<RangeHandle>;

function shiftsRows(call: string, dimension: unknown): boolean {
  if (!Dimension._has(dimension)) throw wrongArguments(call, [dimension]);
  return dimension.name() === "ROWS";
}

function shiftCells(
  { _book, _area }: RangeHandle,
  method: string,
  rows: boolean,
  plan: (rest: Area) => { readonly kept: Area; readonly to: Area; readonly freed: Area },
): void {
  const whole = _book.wholeSheet(_area.sheet);
  const rest = rows
    ? { ..._area, rows: whole.rows - _area.row }
    : { ..._area, columns: whole.columns - _area.column };
  const { kept, to, freed } = plan(rest);
  _book.write(method, rest, (workbook) => {
    if (kept.rows > 0 && kept.columns > 0) moveCells(_book, kept, to);
    workbook.clear(freed, { contents: true, formats: true, notes: true, validations: true });
  });
}
