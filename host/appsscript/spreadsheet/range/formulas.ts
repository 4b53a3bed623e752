import { fromR1C1, toR1C1 } from "../../../formulas/r1c1.ts";
import type { Area, CellWrite } from "../../../workbook/contract.ts";
import { gridOf, text, textOrNull } from "../arguments.ts";
import type { Book, RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { firstCell } from "../rectangles.ts";
import { enterCells } from "./enterCells.ts";

/** Formulas of a range. */
export const rangeFormulas = {
  getFormula(): string {
    return this._book.reading(this._area).formulas(firstCell(this._area))[0]?.[0] ?? "";
  },

  getFormulas(): string[][] {
    return this._book.reading(this._area).formulas(this._area);
  },

  getFormulaR1C1(): string | null {
    return relativeFormulas(this._book, firstCell(this._area))[0]?.[0] ?? null;
  },

  /** Null where there is no formula. */
  getFormulasR1C1(): (string | null)[][] {
    return relativeFormulas(this._book, this._area);
  },

  setFormula(formula: unknown): RangeHandle {
    const cell = formulaWrite(textOrNull("Range.setFormula", formula) ?? "");
    if (cell.kind === "value") return enterCells(this, "setFormula", () => cell);
    // In a range of several cells relative references move along, as when a formula is filled down.
    const relative = toR1C1(cell.formula, this._area.row, this._area.column);
    return enterCells(this, "setFormula", (row, column) =>
      row === 0 && column === 0 ? cell : absoluteWrite(relative, this._area, row, column),
    );
  },

  setFormulas(formulas: unknown): RangeHandle {
    const grid = gridOf("Range.setFormulas", formulas, this._area);
    return enterCells(this, "setFormulas", (row, column) =>
      formulaWrite(textOrNull("Range.setFormulas", grid[row]?.[column]) ?? ""),
    );
  },

  setFormulaR1C1(formula: unknown): RangeHandle {
    const relative = text("Range.setFormulaR1C1", formula);
    return enterCells(this, "setFormulaR1C1", (row, column) =>
      absoluteWrite(relative, this._area, row, column),
    );
  },

  setFormulasR1C1(formulas: unknown): RangeHandle {
    const grid = gridOf("Range.setFormulasR1C1", formulas, this._area);
    return enterCells(this, "setFormulasR1C1", (row, column) =>
      absoluteWrite(text("Range.setFormulasR1C1", grid[row]?.[column]), this._area, row, column),
    );
  },
} satisfies Methods<RangeHandle>;

function relativeFormulas(book: Book, area: Area): (string | null)[][] {
  const formulas = book.reading(area).formulas(area);
  return formulas.map((line, row) =>
    line.map((formula, column) =>
      formula === "" ? null : toR1C1(formula, area.row + row, area.column + column),
    ),
  );
}

/** A formula in R1C1 notation for one cell of the area; `row` and `column` count from its first cell. */
function absoluteWrite(formula: string, area: Area, row: number, column: number): CellWrite {
  const write = formulaWrite(formula);
  if (write.kind === "value") return write;
  return { kind: "formula", formula: fromR1C1(write.formula, area.row + row, area.column + column) };
}

/** The leading "=" may be left out; '' empties the cell. */
function formulaWrite(formula: string): CellWrite {
  if (formula === "") return { kind: "value", value: null };
  return { kind: "formula", formula: formula.startsWith("=") ? formula : `=${formula}` };
}
