import { gridOf } from "../arguments.ts";
import { firstValue, valuesOf } from "../cellsOut.ts";
import type { RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { firstCell } from "../rectangles.ts";
import { enterValues } from "./enterCells.ts";

/** Values of a range. */
export const rangeValues = {
  getValue(): unknown {
    return firstValue(this._book.execution.realm, this._book.reading(this._area), this._area);
  },

  getValues(): unknown[][] {
    return valuesOf(this._book.execution.realm, this._book.reading(this._area), this._area);
  },

  getDisplayValue(): string {
    return this._book.reading(this._area).display(firstCell(this._area))[0]?.[0] ?? "";
  },

  getDisplayValues(): string[][] {
    return this._book.reading(this._area).display(this._area);
  },

  isBlank(): boolean {
    const workbook = this._book.reading(this._area);
    let blank = true;
    workbook.visit(this._area, () => {
      blank = false;
    });
    return blank && workbook.formulas(this._area).every((line) => line.every((formula) => formula === ""));
  },

  /** One value for every cell of the range. */
  setValue(value: unknown): RangeHandle {
    return enterValues(this, "setValue", () => value);
  },

  setValues(values: unknown): RangeHandle {
    const grid = gridOf("Range.setValues", values, this._area);
    return enterValues(this, "setValues", (row, column) => grid[row]?.[column]);
  },
} satisfies Methods<RangeHandle>;
