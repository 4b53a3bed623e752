import type { Board, BoardChart, BoardLine } from "../../../src/sheets/board.ts";
import type { Cell } from "../../../src/tables/cell.ts";
import { BOARD_COLUMNS } from "../../../src/tables/overview.ts";
import { type MemoryTab, memoryTab } from "./memoryTab.ts";

const ROWS = 120;

export interface MemoryBoard extends Board {
  cells(): Cell[][];
  /** The lines that were dressed, by their 1-based row. */
  dressed(): ReadonlyMap<number, BoardLine>;
  charts(): readonly BoardChart[];
  readonly calls: MemoryTab["calls"];
  forgetCalls(): void;
}

/** An empty board in memory. */
export function memoryBoard(): MemoryBoard {
  const tab = memoryTab([Array.from({ length: BOARD_COLUMNS }, () => "")], ROWS);
  const dressed = new Map<number, BoardLine>();
  const charts = new Map<string, BoardChart>();
  return {
    ...tab,
    get calls() {
      return tab.calls;
    },
    dressed: () => dressed,
    charts: () => [...charts.values()],
    dress: (row, lines) => {
      for (const [index, line] of lines.entries()) dressed.set(row + index, line);
    },
    showChart: (chart) => {
      charts.set(chart.key, chart);
    },
    removeChart: (key) => {
      charts.delete(key);
    },
  };
}
