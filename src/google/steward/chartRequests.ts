/** Charts as Google draws them (developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/charts). */
import type { DashboardChart } from "../../sheets/dashboard.ts";
import type { Change } from "../../sheets/draft/changes.ts";
import { CHARTS_COLUMN } from "../../tables/overview.ts";
import { colourStyle } from "./colour.ts";
import { gridRange, type Request } from "./service.ts";

type ChartChange = Extract<Change, { readonly kind: "chart" }>;
type ChartSpec = GoogleAppsScript.Sheets.Schema.ChartSpec;

/** Pixels. */
const WIDTH = 306;
const HEIGHT = 400;
const BETWEEN = 12;
const FROM_TOP = 12;

/** From the first series on; each stands with its numbers. */
const COLOURS: Readonly<Record<DashboardChart["shape"], readonly string[]>> = {
  bars: ["#80868b", "#0b57d0"],
  columns: ["#0b57d0"],
  lines: ["#0b57d0", "#80868b"],
};
const TYPES = { bars: "BAR", columns: "COLUMN", lines: "LINE" } as const;

export function chartRequest({ sheetId, chartId, present, chart }: ChartChange): Request {
  const spec = specOf(sheetId, chart);
  if (present) return { updateChartSpec: { chartId, spec } };
  const position = {
    overlayPosition: {
      anchorCell: { sheetId, rowIndex: 0, columnIndex: CHARTS_COLUMN - 1 },
      offsetXPixels: BETWEEN + chart.place * (WIDTH + BETWEEN),
      offsetYPixels: FROM_TOP,
      widthPixels: WIDTH,
      heightPixels: HEIGHT,
    },
  };
  return { addChart: { chart: { chartId, spec, position } } };
}

function specOf(sheetId: number, { shape, title, finding, figures }: DashboardChart): ChartSpec {
  const column = (place: number) => ({
    sourceRange: {
      sources: [
        gridRange(sheetId, { row: 1, column: figures.column + place, rows: figures.rows + 1, columns: 1 }),
      ],
    },
  });
  return {
    title,
    subtitle: finding,
    altText: `${title}. ${finding}`,
    // The figures stand in columns that nobody needs to see.
    hiddenDimensionStrategy: "SHOW_ALL",
    basicChart: {
      chartType: TYPES[shape],
      headerCount: 1,
      legendPosition: figures.series > 1 ? "TOP_LEGEND" : "NO_LEGEND",
      domains: [{ domain: column(0) }],
      series: Array.from({ length: figures.series }, (_, index) => ({
        series: column(index + 1),
        // Bars lie: their numbers run along the bottom.
        targetAxis: shape === "bars" ? "BOTTOM_AXIS" : "LEFT_AXIS",
        colorStyle: colourStyle(COLOURS[shape][index] ?? ""),
        ...(shape === "lines" ? {} : { dataLabel: { type: "DATA" } }),
      })),
    },
  };
}
