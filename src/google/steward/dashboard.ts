/** A dashboard in the operation's draft. Its charts bear ids of ours; which they are and what they show is remembered where nobody else writes. */
import { fnv1a64 } from "../../domain/text/fnv1a.ts";
import type { Dashboard } from "../../sheets/dashboard.ts";
import type { DraftTab } from "../../sheets/draft/draftTab.ts";
import type { BookSeen } from "../../sheets/draft/seen.ts";
import type { Memory } from "../../sheets/ports.ts";

/** Before the chart's key: its id and the print of what it shows. */
const CHART = "chart.";
/** The first id that is tried for a chart. */
const FIRST_ID = 848;

export function dashboardOf(tab: DraftTab, tabKey: string, memory: Memory, seen: BookSeen): Dashboard {
  const { sheetId } = tab.seen;
  const taken = new Set(seen.sheets.flatMap(({ charts }) => charts));
  const freshId = () => {
    let id = FIRST_ID;
    while (taken.has(id)) id++;
    taken.add(id);
    return id;
  };
  const lying = (key: string) => {
    const before = keptChart(memory, key);
    return before !== null && tab.seen.charts.includes(before.id) ? before : null;
  };
  return {
    ...tab,
    dress: (row, lines) => tab.also({ kind: "dashboardLines", sheetId, row, lines }),
    showChart: (chart) => {
      const before = lying(chart.key);
      const present = before !== null;
      const chartId = before?.id ?? freshId();
      const print = fnv1a64(JSON.stringify(chart));
      if (before?.print !== print) tab.also({ kind: "chart", sheetId, chartId, present, chart });
      memory.set(`${CHART}${chart.key}`, `${chartId} ${print}`, tabKey);
    },
    removeChart: (key) => {
      const before = lying(key);
      if (before !== null) tab.also({ kind: "removeChart", chartId: before.id });
    },
  };
}

function keptChart(memory: Memory, key: string): { readonly id: number; readonly print: string } | null {
  const [id, print] = memory.get(`${CHART}${key}`)?.split(" ") ?? [];
  return id === undefined || print === undefined ? null : { id: Number(id), print };
}
