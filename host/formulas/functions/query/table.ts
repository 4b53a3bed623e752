/** The data of a query: each column holds values of one kind, the headers stand apart. */
import { FormulaError } from "../../errors.ts";
import type { FormulaScalar, Grid } from "../../values.ts";
import type { Cell } from "./expression.ts";

export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const cellOf = (cell: FormulaScalar): Cell => (cell instanceof FormulaError || cell === "" ? null : cell);

/** The kind that most values of a column have; among equals text. Others count as not there. */
function kindOf(cells: readonly Cell[]): string {
  const counts = new Map<string, number>([["string", 0]]);
  for (const cell of cells) if (cell !== null) counts.set(typeof cell, (counts.get(typeof cell) ?? 0) + 1);
  return Array.from(counts).reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

const isText = (cell: FormulaScalar): boolean => cell === null || typeof cell === "string";

/** Rows of nothing but text above rows that hold something else. */
function guessedHeaders(grid: Grid): number {
  const first = grid.findIndex((line) => !line.every(isText));
  return Math.max(first, 0);
}

const shown = (cell: FormulaScalar): string => {
  if (cell === null || cell instanceof FormulaError) return "";
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
};

/** `headers`: rows at the top; -1 = guess. Several of them are joined into one. */
export function tableOf(grid: Grid, headers: number): Table {
  const top = headers < 0 ? guessedHeaders(grid) : headers;
  const columns = grid[0]?.length ?? 0;
  const body = grid.slice(top).map((line) => line.map(cellOf));
  const kinds = Array.from({ length: columns }, (_, column) =>
    kindOf(body.map((line) => line[column] ?? null)),
  );
  return {
    headers: kinds.map((_, column) =>
      grid
        .slice(0, top)
        .map((line) => shown(line[column] ?? null))
        .filter((text) => text !== "")
        .join(" "),
    ),
    rows: body.map((line) => line.map((cell, column) => (typeof cell === kinds[column] ? cell : null))),
  };
}
