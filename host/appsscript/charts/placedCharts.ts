import type { Chart } from "../../charts/chart.ts";
import type { ChartPosition, SpreadsheetFile } from "../contract.ts";
import { NotImitated, Refused } from "../sheets/apiFailure.ts";
import { readPayload } from "../sheets/payload.ts";
import type { SavedChart } from "../spreadsheet/chartStore.ts";
import { localFile } from "../spreadsheet/localFile.ts";
import { type ChartPlan, planOf } from "./plan.ts";
import { CHART_SPEC } from "./schema.ts";
import { shownChart } from "./shownChart.ts";

export interface PlacedChart extends ChartPosition {
  readonly id: number;
  readonly plan: ChartPlan;
  readonly chart: Chart;
}

/** "Defaults to 600", "Defaults to 371" (rest/v4/spreadsheets/other#OverlayPosition). */
const USUAL = { width: 600, height: 371 };

/** Each with what its cells show now. What was kept before there were rules for charts, and cannot be drawn, is left out. */
export function placedCharts(shared: SpreadsheetFile): readonly PlacedChart[] {
  const file = localFile(shared);
  return file.charts.saved().flatMap((saved) => {
    const plan = drawablePlan(saved);
    return plan === null ? [] : [{ id: saved.id, ...positionOf(saved), plan, chart: shownChart(file, plan) }];
  });
}

function positionOf({ sheet, position }: SavedChart): ChartPosition {
  const {
    anchorCell = {},
    offsetXPixels,
    offsetYPixels,
    widthPixels,
    heightPixels,
  } = position.overlayPosition ?? {};
  return {
    sheet,
    row: anchorCell.rowIndex ?? 0,
    column: anchorCell.columnIndex ?? 0,
    offsetX: offsetXPixels ?? 0,
    offsetY: offsetYPixels ?? 0,
    width: widthPixels ?? USUAL.width,
    height: heightPixels ?? USUAL.height,
  };
}

function drawablePlan({ spec }: SavedChart): ChartPlan | null {
  try {
    return planOf(readPayload(CHART_SPEC, spec, "spec"));
  } catch (error) {
    if (error instanceof Refused || error instanceof NotImitated) return null;
    throw error;
  }
}
