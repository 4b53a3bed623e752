import type { Area } from "../../../workbook/contract.ts";
import { wrongArguments } from "../arguments.ts";
import { fillSeries } from "../autoFill.ts";
import { AutoFillSeries } from "../enums.ts";
import { isRange, type RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { contains } from "../rectangles.ts";
import { sameFileArea } from "./sameFile.ts";

/** Filling a larger range by what this range begins. */
export const rangeFilling = {
  /** The destination contains this range. */
  autoFill(destination: unknown, series: unknown): void {
    const call = "Range.autoFill";
    if (!isRange(destination) || !AutoFillSeries._has(series))
      throw wrongArguments(call, [destination, series]);
    fill(this, sameFileArea(this, destination), series.name());
  },

  /** As far down as the column at the left, or else the one at the right, goes on without a blank. */
  autoFillToNeighbor(series: unknown): void {
    if (!AutoFillSeries._has(series)) throw wrongArguments("Range.autoFillToNeighbor", [series]);
    const { column, rows, columns } = this._area;
    const left = filledBelow(this, column - 1);
    const more = left > 0 ? left : filledBelow(this, column + columns);
    if (more > 0) fill(this, { ...this._area, rows: rows + more }, series.name());
  },
} satisfies Methods<RangeHandle>;

function fill({ _book, _area }: RangeHandle, to: Area, series: string): void {
  if (!contains(to, _area)) throw new Error("The destination range must contain the source range.");
  const workbook = _book.reading(_area);
  _book.write("autoFill", to, () => fillSeries(workbook, _area, to, series === "DEFAULT_SERIES"));
}

/** How many cells of a column, from below this range on, hold something. */
function filledBelow({ _book, _area }: RangeHandle, column: number): number {
  const { sheet, row, rows } = _area;
  const whole = _book.wholeSheet(sheet);
  const below = { sheet, row: row + rows, column, rows: whole.rows - row - rows, columns: 1 };
  if (column < 0 || column >= whole.columns || below.rows < 1) return 0;
  const filled = new Set<number>();
  _book.reading(below).visit(below, (at) => filled.add(at));
  let count = 0;
  while (filled.has(count)) count += 1;
  return count;
}
