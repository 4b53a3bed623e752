import { cellName } from "./area.ts";
import { badReference, CIRCULAR, type FormulaError } from "./errors.ts";
import type { FormulaCell } from "./formulaCell.ts";
import type { Grid } from "./values.ts";

/** The sheet an array is to be shown on. */
export interface Ground {
  readonly rows: number;
  readonly columns: number;
  /** Does a constant, a formula or another array stand there? */
  taken(row: number, column: number): boolean;
}

const noRoom = (what: string, count: number): FormulaError =>
  badReference(`Result was not automatically expanded, please insert more ${what} (${count}).`);

function obstacle(cell: FormulaCell, grid: Grid, ground: Ground): string | null {
  const columns = grid[0]?.length ?? 0;
  for (let row = cell.row; row < cell.row + grid.length; row += 1) {
    for (let column = cell.column; column < cell.column + columns; column += 1) {
      const own = row === cell.row && column === cell.column;
      if (!own && ground.taken(row, column)) return cellName(row, column);
    }
  }
  return null;
}

/** Why a result cannot be shown: no room on the sheet, something in the way, or it covers what it was made of. Null when it can. */
export function spillRefusal(cell: FormulaCell, grid: Grid, ground: Ground): FormulaError | null {
  const missingRows = cell.row + grid.length - ground.rows;
  const missingColumns = cell.column + (grid[0]?.length ?? 0) - ground.columns;
  if (missingRows > 0) return noRoom("rows", missingRows);
  if (missingColumns > 0) return noRoom("columns", missingColumns);
  const inTheWay = obstacle(cell, grid, ground);
  if (inTheWay !== null)
    return badReference(`Array result was not expanded because it would overwrite data in ${inTheWay}.`);
  return cell.coversWhatItRead(grid) ? CIRCULAR : null;
}
