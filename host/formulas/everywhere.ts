/** One formula asked of many cells. */
import type { AreaBounds } from "./area.ts";
import type { Engine } from "./engine.ts";
import type { CellPlace } from "./evaluator.ts";
import type { Place } from "./place.ts";
import type { FormulaScalar } from "./values.ts";

/** Hears a value, and how many cells of the row have it, from that one to the right. */
export type EachStretch = (row: number, column: number, columns: number, value: FormulaScalar) => void;

/**
 * A formula that was written for the cell `base`, as it reads in each cell of an area of the same sheet, row by row. Where the first cell
 * of a row was answered without asking for its column, the whole row has that answer: rules over whole rows are many, and cost a cell
 * each. (RAND in such a formula is so one number a row.)
 */
export function askEverywhere(
  engine: Engine,
  formula: string,
  base: CellPlace,
  area: Omit<AreaBounds, "sheet">,
  each: EachStretch,
): void {
  const code = engine.code(formula);
  const cell = new MovingCell(engine, base);
  const ask = (row: number, column: number): FormulaScalar => {
    cell.moveTo(row, column);
    return engine.ask(() => code.scalar(cell.place));
  };
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    cell.columnAsked = false;
    const first = ask(row, area.column);
    each(row, area.column, cell.columnAsked ? 1 : area.columns, first);
    const end = cell.columnAsked ? area.column + area.columns : 0;
    for (let column = area.column + 1; column < end; column += 1) each(row, column, 1, ask(row, column));
  }
}

/** One place for all cells, as thousands of them are asked, that notes whether anybody looked at its column. */
class MovingCell {
  columnAsked = false;
  readonly place: Place;
  #row = 0;
  #column = 0;

  constructor(engine: Engine, base: CellPlace) {
    const row = (): number => this.#row;
    const column = (): number => {
      this.columnAsked = true;
      return this.#column;
    };
    const shift = {
      get down() {
        return row() - base.row;
      },
      get right() {
        return column() - base.column;
      },
    };
    // Properties of its own: LET and LAMBDA copy the place, and the copy must hold where it was.
    this.place = {
      sheet: base.sheet,
      get row() {
        return row();
      },
      get column() {
        return column();
      },
      world: engine,
      locals: null,
      shift,
    };
  }

  moveTo(row: number, column: number): void {
    this.#row = row;
    this.#column = column;
  }
}
