import { fromR1C1, toR1C1 } from "../../formulas/r1c1.ts";
import type { Area, CellWrite } from "../../workbook/contract.ts";
import { gridOf, text, textOrNull } from "./arguments.ts";
import { firstValue, valuesOf } from "./cellsOut.ts";
import { EntryReader } from "./entry.ts";
import { RangeHandle } from "./rangeHandle.ts";

/** Values and formulas of a range. */
export class ValueRange extends RangeHandle {
  getValue(): unknown {
    return firstValue(this._book.execution.realm, this._book.reading(this._area), this._area);
  }

  getValues(): unknown[][] {
    return valuesOf(this._book.execution.realm, this._book.reading(this._area), this._area);
  }

  getDisplayValue(): string {
    return this._book.reading(this._area).display(this._first())[0]?.[0] ?? "";
  }

  getDisplayValues(): string[][] {
    return this._book.reading(this._area).display(this._area);
  }

  isBlank(): boolean {
    let blank = true;
    this._book.reading(this._area).visit(this._area, () => {
      blank = false;
    });
    return blank && this.getFormulas().every((line) => line.every((formula) => formula === ""));
  }

  /** One value for every cell of the range. */
  setValue(value: unknown): this {
    const reader = new EntryReader(this._book, this._area);
    return this._enter("setValue", (row, column) => reader.read(value, row, column));
  }

  setValues(values: unknown): this {
    const grid = gridOf("Range.setValues", values, this._area);
    const reader = new EntryReader(this._book, this._area);
    return this._enter("setValues", (row, column) => reader.read(grid[row]?.[column], row, column));
  }

  getFormula(): string {
    return this._book.reading(this._area).formulas(this._first())[0]?.[0] ?? "";
  }

  getFormulas(): string[][] {
    return this._book.reading(this._area).formulas(this._area);
  }

  getFormulaR1C1(): string | null {
    return this.#relative(this._first())[0]?.[0] ?? null;
  }

  /** Null where there is no formula. */
  getFormulasR1C1(): (string | null)[][] {
    return this.#relative(this._area);
  }

  setFormula(formula: unknown): this {
    const cell = formulaWrite(textOrNull("Range.setFormula", formula) ?? "");
    if (cell.kind === "value") return this._enter("setFormula", () => cell);
    // In a range of several cells relative references move along, as when a formula is filled down.
    const relative = toR1C1(cell.formula, this._area.row, this._area.column);
    return this._enter("setFormula", (row, column) =>
      row === 0 && column === 0 ? cell : this.#absolute(relative, row, column),
    );
  }

  setFormulas(formulas: unknown): this {
    const grid = gridOf("Range.setFormulas", formulas, this._area);
    return this._enter("setFormulas", (row, column) =>
      formulaWrite(textOrNull("Range.setFormulas", grid[row]?.[column]) ?? ""),
    );
  }

  setFormulaR1C1(formula: unknown): this {
    const relative = text("Range.setFormulaR1C1", formula);
    return this._enter("setFormulaR1C1", (row, column) => this.#absolute(relative, row, column));
  }

  setFormulasR1C1(formulas: unknown): this {
    const grid = gridOf("Range.setFormulasR1C1", formulas, this._area);
    return this._enter("setFormulasR1C1", (row, column) =>
      this.#absolute(text("Range.setFormulasR1C1", grid[row]?.[column]), row, column),
    );
  }

  _first(): Area {
    return { ...this._area, rows: 1, columns: 1 };
  }

  /** Writes every cell of the range at once, if rights and validation let it. */
  _enter(method: string, cellFor: (row: number, column: number) => CellWrite): this {
    const { rows, columns } = this._area;
    const { file } = this._book;
    this._book.mayWrite(method);
    this._book.mustFit(this._area);
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => cellFor(row, column)),
    );
    this._book.write(
      method,
      this._area,
      (workbook) => workbook.write(this._area, cells),
      () => file.refuseEntry(this._area, cells),
    );
    return this;
  }

  #relative(area: Area): (string | null)[][] {
    const formulas = this._book.reading(area).formulas(area);
    return formulas.map((line, row) =>
      line.map((formula, column) =>
        formula === "" ? null : toR1C1(formula, area.row + row, area.column + column),
      ),
    );
  }

  #absolute(formula: string, row: number, column: number): CellWrite {
    const write = formulaWrite(formula);
    if (write.kind === "value") return write;
    return {
      kind: "formula",
      formula: fromR1C1(write.formula, this._area.row + row, this._area.column + column),
    };
  }
}

/** The leading "=" may be left out; '' empties the cell. */
function formulaWrite(formula: string): CellWrite {
  if (formula === "") return { kind: "value", value: null };
  return { kind: "formula", formula: formula.startsWith("=") ? formula : `=${formula}` };
}
