import type { Area, CellWrite } from "../../workbook/contract.ts";
import { whole, wrongArguments } from "./arguments.ts";
import { fillSeries } from "./autoFill.ts";
import { clearingOf } from "./clearing.ts";
import { type CopyPlan, copyPlan, copyTiles, copyWidths, landing } from "./copying.ts";
import { AutoFillSeries } from "./enums.ts";
import { seenStretches } from "./filteredRows.ts";
import { isRange, mustBeRange, type RangeHandle, SheetHandle } from "./rangeHandle.ts";
import { RuledRange } from "./rangeRules.ts";
import { contains, without } from "./rectangles.ts";

/** Clearing, copying, moving, filling. */
export class CopyingRange extends RuledRange {
  clear(...args: unknown[]): this {
    const { seenOnly, ...what } = clearingOf("Range.clear", args);
    const areas = seenOnly ? seenStretches(this._book, this._area) : [this._area];
    this._book.write("clear", this._area, (workbook) => {
      for (const area of areas) workbook.clear(area, what);
    });
    return this;
  }

  clearContent(): this {
    this._book.write("clearContent", this._area, (workbook) =>
      workbook.clear(this._area, { contents: true }),
    );
    return this;
  }

  clearFormat(): this {
    this._book.write("clearFormat", this._area, (workbook) => workbook.clear(this._area, { formats: true }));
    return this;
  }

  copyTo(destination: unknown, ...args: unknown[]): void {
    const call = "Range.copyTo";
    if (!isRange(destination)) throw wrongArguments(call, [destination, ...args]);
    const plan = copyPlan(call, args);
    this._copy("copyTo", landing(this._area, this.#sameFile(destination), plan.transposed), plan);
  }

  /** Sheet (or its number), then columns and rows of the target, counted from 1, both ends included. */
  copyValuesToRange(...args: unknown[]): void {
    this._copy("copyValuesToRange", this.#target("Range.copyValuesToRange", args), {
      parts: ["values"],
      widths: false,
      transposed: false,
    });
  }

  copyFormatToRange(...args: unknown[]): void {
    this._copy("copyFormatToRange", this.#target("Range.copyFormatToRange", args), {
      parts: ["formats"],
      widths: false,
      transposed: false,
    });
  }

  /** Cut and paste: moved formulas keep their references, but whatever refers to the moved cells follows them. */
  moveTo(target: unknown): void {
    if (!isRange(target)) throw wrongArguments("Range.moveTo", [target]);
    const { rows, columns } = this._area;
    const to = { ...this.#sameFile(target), rows, columns };
    this._book.mustFit(to);
    const cells = this.#literally();
    this._book.write(
      "moveTo",
      this._area,
      (workbook) => {
        workbook.copy(this._area, to, ["formats", "notes", "validations"]);
        for (const left of without(this._area, to)) workbook.clear(left, EVERYTHING);
        workbook.write(to, cells);
        workbook.follow(this._area, to);
      },
      () => this._book.file.refuseEdit(this._book.execution.effectiveUser, to),
    );
  }

  /** Fills the destination, which contains this range, by what this range begins. */
  autoFill(destination: unknown, series: unknown): void {
    const call = "Range.autoFill";
    if (!isRange(destination) || !AutoFillSeries._has(series))
      throw wrongArguments(call, [destination, series]);
    const to = this.#sameFile(destination);
    if (!contains(to, this._area)) throw new Error("The destination range must contain the source range.");
    const workbook = this._book.reading(this._area);
    this._book.write("autoFill", to, () =>
      fillSeries(workbook, this._area, to, series.name() === "DEFAULT_SERIES"),
    );
  }

  /** As far down as the column at the left, or else the one at the right, goes on without a blank. */
  autoFillToNeighbor(series: unknown): void {
    if (!AutoFillSeries._has(series)) throw wrongArguments("Range.autoFillToNeighbor", [series]);
    const { row, column, rows, columns } = this._area;
    const left = this.#filledBelow(column - 1);
    const more = left > 0 ? left : this.#filledBelow(column + columns);
    if (more === 0) return;
    const to = { ...this._area, row, rows: rows + more };
    this.autoFill(this._book.range(to), series);
  }

  _copy(method: string, target: Area, plan: CopyPlan): void {
    this._book.mustFit(this._area);
    this._book.write(method, target, (workbook) => {
      copyTiles(workbook, this._area, target, plan);
      if (plan.widths) copyWidths(workbook, this._area, target);
    });
  }

  /** How many cells of a column, from below this range on, hold something. */
  #filledBelow(column: number): number {
    const { sheet, row, rows } = this._area;
    const whole_ = this._book.wholeSheet(sheet);
    const below = { sheet, row: row + rows, column, rows: whole_.rows - row - rows, columns: 1 };
    if (column < 0 || column >= whole_.columns || below.rows < 1) return 0;
    const filled = new Set<number>();
    this._book.reading(below).visit(below, (at) => filled.add(at));
    let count = 0;
    while (filled.has(count)) count += 1;
    return count;
  }

  #sameFile({ _book, _area }: RangeHandle): Area {
    if (_book.file === this._book.file) return _area;
    throw new Error("Target range and source range must be on the same spreadsheet.");
  }

  #target(call: string, args: readonly unknown[]): Area {
    const [place, ...numbers] = args;
    const [column = 0, columnEnd = 0, row = 0, rowEnd = 0] = numbers.map((number) => whole(call, number));
    const sheet = place instanceof SheetHandle ? place._id : this._book.file.numbers.find(whole(call, place));
    if (sheet === null || numbers.length !== 4) throw wrongArguments(call, args);
    const area = {
      sheet,
      row: row - 1,
      column: column - 1,
      rows: rowEnd - row + 1,
      columns: columnEnd - column + 1,
    };
    mustBeRange(area);
    return landing(this._area, area, false);
  }

  /** Formulas as written, other cells by value. */
  #literally(): (CellWrite | undefined)[][] {
    const workbook = this._book.reading(this._area);
    const cells = workbook
      .formulas(this._area)
      .map((line) =>
        line.map((formula): CellWrite => (formula === "" ? EMPTY : { kind: "formula", formula })),
      );
    workbook.visit(this._area, (row, column, value) => {
      const line = cells[row];
      if (line?.[column]?.kind === "value") line[column] = { kind: "value", value };
    });
    return cells;
  }
}

const EMPTY: CellWrite = { kind: "value", value: null };

const EVERYTHING = { contents: true, formats: true, notes: true, validations: true };
