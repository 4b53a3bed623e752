import type { Area, CellWrite } from "../../workbook/contract.ts";
import { integerBetween } from "../random.ts";
import { whole, wrongArguments } from "./arguments.ts";
import { valuesOf } from "./cellsOut.ts";
import { Dimension } from "./enums.ts";
import type { RangeService } from "./range.ts";
import { MergingRange } from "./rangeMerges.ts";
import { sortKeys } from "./sorting.ts";
import { splitTexts } from "./splitText.ts";

/** Sorting, shifting and tidying of cells. */
export class ShapedRange extends MergingRange {
  sort(spec: unknown): this {
    const keys = sortKeys("Range.sort", this._area, spec);
    this._book.write("sort", this._area, (workbook) => workbook.sort(this._area, keys));
    return this;
  }

  /** Rows in any order. */
  randomize(): this {
    const left = Array.from({ length: this._area.rows }, (_, row) => row);
    const { execution } = this._book;
    const order = left.map((_, at) => integerBetween(() => execution.random(), at, left.length - 1));
    for (const [at, other] of order.entries()) {
      [left[at], left[other]] = [left[other] ?? at, left[at] ?? other];
    }
    this._book.write("randomize", this._area, (workbook) => workbook.reorder(this._area, left));
    return this;
  }

  /** Cells that were here move right (COLUMNS) or down (ROWS) to the edge of the sheet. */
  insertCells(shiftDimension: unknown): this {
    const rows = this.#shiftsRows("Range.insertCells", shiftDimension);
    this.#shift("insertCells", rows, (rest) => {
      const kept = rows
        ? { ...rest, rows: rest.rows - this._area.rows }
        : { ...rest, columns: rest.columns - this._area.columns };
      const to = rows
        ? { ...kept, row: kept.row + this._area.rows }
        : { ...kept, column: kept.column + this._area.columns };
      return { kept, to, freed: this._area };
    });
    return this;
  }

  /** Cells below (ROWS) or to the right (COLUMNS) take the place. */
  deleteCells(shiftDimension: unknown): void {
    const rows = this.#shiftsRows("Range.deleteCells", shiftDimension);
    this.#shift("deleteCells", rows, (rest) => {
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
  }

  /** Keeps the first of equal rows, letter case aside; columns to compare count from 1 on the sheet. Returns what is left. */
  removeDuplicates(columnsToCompare?: unknown): RangeService {
    const compared = this.#columns("Range.removeDuplicates", columnsToCompare);
    const workbook = this._book.reading(this._area);
    const seen = new Set<string>();
    const kept: number[] = [];
    for (const [row, line] of workbook.display(this._area).entries()) {
      const key = JSON.stringify(compared.map((at) => (line[at] ?? "").toLowerCase()));
      if (!seen.has(key)) kept.push(row);
      seen.add(key);
    }
    this._book.write("removeDuplicates", this._area, () => this.#keepRows(kept));
    return this._book.range({ ...this._area, rows: Math.max(1, kept.length) });
  }

  /** Texts lose blanks at both ends and repeated blanks inside; formulas stay. */
  trimWhitespace(): this {
    const workbook = this._book.reading(this._area);
    const formulas = workbook.formulas(this._area);
    const values = valuesOf(this._book.execution.realm, workbook, this._area);
    const cells = values.map((line, row) =>
      line.map((value, column): CellWrite | undefined => {
        if (typeof value !== "string" || formulas[row]?.[column] !== "") return undefined;
        const trimmed = value.trim().replace(/\s+/g, " ");
        return trimmed === value ? undefined : { kind: "value", value: trimmed === "" ? null : trimmed };
      }),
    );
    this._book.write("trimWhitespace", this._area, () => workbook.write(this._area, cells));
    return this;
  }

  /** One column of texts spreads over the columns to its right. Without a delimiter it is guessed. */
  splitTextToColumns(delimiter?: unknown): void {
    const call = "Range.splitTextToColumns";
    if (this._area.columns !== 1)
      throw new Error("A range of one column is needed to split text to columns.");
    const rows = splitTexts(
      call,
      this.getDisplayValues().map(([first = ""]) => first),
      delimiter,
    );
    const columns = Math.max(1, ...rows.map((row) => row.length));
    const target = this._book.range({ ...this._area, columns });
    target.setValues(rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? "")));
  }

  #shiftsRows(call: string, dimension: unknown): boolean {
    if (!Dimension._has(dimension)) throw wrongArguments(call, [dimension]);
    return dimension.name() === "ROWS";
  }

  #shift(
    method: string,
    rows: boolean,
    plan: (rest: Area) => { readonly kept: Area; readonly to: Area; readonly freed: Area },
  ): void {
    const whole = this._book.wholeSheet(this._area.sheet);
    const rest = rows
      ? { ...this._area, rows: whole.rows - this._area.row }
      : { ...this._area, columns: whole.columns - this._area.column };
    const { kept, to, freed } = plan(rest);
    this._book.write(method, rest, (workbook) => {
      if (kept.rows > 0 && kept.columns > 0) this._book.range(kept).moveTo(this._book.range(to));
      workbook.clear(freed, { contents: true, formats: true, notes: true, validations: true });
    });
  }

  #columns(call: string, columns: unknown): number[] {
    if (columns === undefined) return Array.from({ length: this._area.columns }, (_, at) => at);
    if (!Array.isArray(columns)) throw wrongArguments(call, [columns]);
    return columns.map((column) => {
      const at = whole(call, column) - 1 - this._area.column;
      if (at >= 0 && at < this._area.columns) return at;
      throw new Error("The columns to compare must be inside the range.");
    });
  }

  #keepRows(kept: readonly number[]): void {
    const { workbook } = this._book;
    const line = (at: number): Area => ({ ...this._area, row: this._area.row + at, rows: 1 });
    for (const [at, row] of kept.entries()) {
      if (at !== row) this._book.range(line(row)).moveTo(this._book.range(line(at)));
    }
    const left = this._area.rows - kept.length;
    if (left > 0) workbook.clear({ ...line(kept.length), rows: left }, { contents: true });
  }
}
