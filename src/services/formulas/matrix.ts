import type { Cell } from "../../tables/cell.ts";

/** An argument of a custom function: one cell, or rows of cells. */
export type Matrix = readonly (readonly Cell[])[];

/** The i-th line of a column argument; an argument of one cell stands for every line. */
export function lineOf(matrix: Matrix, index: number): readonly Cell[] {
  return matrix[matrix.length === 1 ? 0 : index] ?? [];
}

export function firstCell(line: readonly Cell[]): Cell {
  return line[0] ?? "";
}

export function isBlankLine(line: readonly Cell[]): boolean {
  return line.every((cell) => cell === "");
}
