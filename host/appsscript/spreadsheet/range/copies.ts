import type { Area } from "../../../workbook/contract.ts";
import { whole, wrongArguments } from "../arguments.ts";
import { mustBeRange } from "../coordinates.ts";
import { type CopyPlan, copyPlan, copyTiles, copyWidths, landing } from "../copying.ts";
import { isRange, isSheet, type RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { moveCells } from "./moveCells.ts";
import { sameFileArea } from "./sameFile.ts";

/** Copying and moving of a range. */
export const rangeCopies = {
  copyTo(destination: unknown, ...args: unknown[]): void {
    const call = "Range.copyTo";
    if (!isRange(destination)) throw wrongArguments(call, [destination, ...args]);
    const plan = copyPlan(call, args);
    copyCells(this, "copyTo", landing(this._area, sameFileArea(this, destination), plan.transposed), plan);
  },

  /** Sheet (or its number), then columns and rows of the target, counted from 1, both ends included: the source is repeated or cut to fit. */
  copyValuesToRange(...args: unknown[]): void {
    copyCells(this, "copyValuesToRange", targetOf(this, "Range.copyValuesToRange", args), {
      parts: ["values"],
      widths: false,
      transposed: false,
    });
  },

  copyFormatToRange(...args: unknown[]): void {
    copyCells(this, "copyFormatToRange", targetOf(this, "Range.copyFormatToRange", args), {
      parts: ["formats"],
      widths: false,
      transposed: false,
    });
  },

  moveTo(target: unknown): void {
    if (!isRange(target)) throw wrongArguments("Range.moveTo", [target]);
    moveCells(this._book, this._area, sameFileArea(this, target));
  },
} satisfies Methods<RangeHandle>;

function copyCells({ _book, _area }: RangeHandle, method: string, target: Area, plan: CopyPlan): void {
  _book.mustFit(_area);
  _book.write(method, target, (workbook) => {
    copyTiles(workbook, cutTo(_area, target, plan), target, plan);
    if (plan.widths) copyWidths(workbook, _area, target);
  });
}

/** A source that is larger than the target loses its end. */
function cutTo(source: Area, target: Area, { transposed }: CopyPlan): Area {
  if (transposed) return source;
  return {
    ...source,
    rows: Math.min(source.rows, target.rows),
    columns: Math.min(source.columns, target.columns),
  };
}

function targetOf({ _book }: RangeHandle, call: string, args: readonly unknown[]): Area {
  const [place, ...numbers] = args;
  const [column = 0, columnEnd = 0, row = 0, rowEnd = 0] = numbers.map((number) => whole(call, number));
  const sheet = isSheet(place) ? place._id : _book.file.numbers.find(whole(call, place));
  if (sheet === null || numbers.length !== 4) throw wrongArguments(call, args);
  const area = {
    sheet,
    row: row - 1,
    column: column - 1,
    rows: rowEnd - row + 1,
    columns: columnEnd - column + 1,
  };
  mustBeRange(area);
  return area;
}
