import type { Dashboard, DashboardChart, DashboardLine } from "../../../src/sheets/dashboard.ts";
import type { Cell } from "../../../src/tables/cell.ts";
import { DASHBOARD_COLUMNS } from "../../../src/tables/overview.ts";
import { type MemoryTab, memoryTab } from "./memoryTab.ts";

const ROWS = 120;

export interface MemoryDashboard extends Dashboard {
  cells(): Cell[][];
  /** The lines that were dressed, by their 1-based row. */
  dressed(): ReadonlyMap<number, DashboardLine>;
  charts(): readonly DashboardChart[];
  readonly calls: MemoryTab["calls"];
  forgetCalls(): void;
}

/** An empty dashboard in memory. */
export function memoryDashboard(): MemoryDashboard {
  const tab = memoryTab([Array.from({ length: DASHBOARD_COLUMNS }, () => "")], ROWS);
  const dressed = new Map<number, DashboardLine>();
  const charts = new Map<string, DashboardChart>();
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
