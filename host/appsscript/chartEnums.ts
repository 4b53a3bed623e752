import { defineEnum } from "./enumValue.ts";

/** Reference: charts/chart-type and its neighbours. */
export const ChartType = defineEnum("ChartType", [
  "TIMELINE",
  "AREA",
  "BAR",
  "BUBBLE",
  "CANDLESTICK",
  "COLUMN",
  "COMBO",
  "GAUGE",
  "GEO",
  "HISTOGRAM",
  "RADAR",
  "LINE",
  "ORG",
  "PIE",
  "SCATTER",
  "SPARKLINE",
  "STEPPED_AREA",
  "TABLE",
  "TREEMAP",
  "WATERFALL",
]);
export const Position = defineEnum("Position", ["TOP", "RIGHT", "BOTTOM", "NONE"]);
export const CurveStyle = defineEnum("CurveStyle", ["NORMAL", "SMOOTH"]);
export const PointStyle = defineEnum("PointStyle", ["NONE", "TINY", "MEDIUM", "LARGE", "HUGE"]);
export const ChartMergeStrategy = defineEnum("ChartMergeStrategy", ["MERGE_COLUMNS", "MERGE_ROWS"]);
export const ChartHiddenDimensionStrategy = defineEnum("ChartHiddenDimensionStrategy", [
  "IGNORE_BOTH",
  "IGNORE_ROWS",
  "IGNORE_COLUMNS",
  "SHOW_BOTH",
]);
