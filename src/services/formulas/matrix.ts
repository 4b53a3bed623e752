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

/** What is wrong with the arguments as a whole, in the first cell of the answer (SPEC F2). */
export function refusal(sentence: string): Cell[][] {
  return [[sentence]];
}

/** Why a column cannot stand beside so many lines (SPEC F2); null when it has as many, stands for all of them, or is left out. */
export function lengthProblem(name: string, column: Matrix, lines: number): string | null {
  if (column.length <= 1 || column.length === lines) return null;
  return `${name} có ${column.length} dòng, không phải ${lines} dòng. Hãy chọn cùng số dòng.`;
}
