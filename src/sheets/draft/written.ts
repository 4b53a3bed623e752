/** Cells that were written since the last change that moved any: they are sent as blocks. */
import { runs } from "../../tables/runs.ts";
import type { Change } from "./changes.ts";
import type { PlainCell } from "./grid.ts";

export interface Written {
  note(row: number, column: number, cell: PlainCell): void;
  /** What was noted, as blocks, and forgets it. */
  take(sheetId: number): readonly Change[];
  /** @returns what takes it back to this moment */
  save(): () => void;
}

/** Rows of a block at most, so that a change stays well below what one request may hold. */
const MOST_ROWS = 500;

type Cells = ReadonlyMap<number, PlainCell>;

export function writtenCells(): Written {
  let rows = new Map<number, Map<number, PlainCell>>();
  return {
    note: (row, column, cell) => {
      const line = rows.get(row);
      if (line === undefined) rows.set(row, new Map([[column, cell]]));
      else line.set(column, cell);
    },
    take: (sheetId) => {
      const blocks = blocksOf(sheetId, rows);
      rows = new Map();
      return blocks;
    },
    save: () => {
      const kept = new Map([...rows].map(([row, line]) => [row, new Map(line)]));
      return () => {
        rows = kept;
      };
    },
  };
}

interface Piece {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly PlainCell[];
}

/** Pieces of rows that stand below each other and are equally wide become one block. */
function blocksOf(sheetId: number, rows: ReadonlyMap<number, Cells>): readonly Change[] {
  const pieces = [...rows]
    .flatMap(([row, line]) => piecesOf(row, line))
    .sort((a, b) => a.column - b.column || a.cells.length - b.cells.length || a.row - b.row);
  const below = (above: Piece, next: Piece) =>
    next.row === above.row + 1 &&
    next.row % MOST_ROWS !== 0 &&
    next.column === above.column &&
    next.cells.length === above.cells.length;
  return runs(pieces, below).map((run) => ({
    kind: "cells",
    sheetId,
    row: run[0].row,
    column: run[0].column,
    cells: run.map(({ cells }) => cells),
  }));
}

function piecesOf(row: number, line: Cells): readonly Piece[] {
  const sorted = [...line].sort(([a], [b]) => a - b);
  return runs(sorted, ([left], [next]) => next === left + 1).map((run) => ({
    row,
    column: run[0][0],
    cells: run.map(([, cell]) => cell),
  }));
}
