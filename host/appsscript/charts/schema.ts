import { GRID_RANGE } from "../sheets/gridRange.ts";
import type { Read, Schema } from "../sheets/payload.ts";
import { TEXT_FORMAT } from "../sheets/shapes/cellFormat.ts";
import { COLOUR, COLOUR_STYLE } from "../sheets/shapes/colour.ts";

/**
 * A chart's messages (rest/v4/spreadsheets/charts), with every field that Google has: what is read here as "json" is drawn by nothing, and
 * refused by name where it says anything (undrawn.ts).
 */
const CHART_TEXT_FORMAT = { ...TEXT_FORMAT, link: "json" } as const satisfies Schema;
const TEXT_POSITION = { horizontalAlignment: ["oneOf", "LEFT", "CENTER", "RIGHT"] } as const satisfies Schema;
const AXES = ["oneOf", "BOTTOM_AXIS", "LEFT_AXIS", "RIGHT_AXIS"] as const;

const CHART_DATA = {
  sourceRange: { sources: ["list", GRID_RANGE] },
  groupRule: "json",
  aggregateType: "json",
  columnReference: "json",
} as const satisfies Schema;

const AXIS = {
  position: AXES,
  title: "text",
  format: "json",
  titleTextPosition: "json",
  viewWindowOptions: {
    viewWindowMin: "number",
    viewWindowMax: "number",
    viewWindowMode: ["oneOf", "DEFAULT_VIEW_WINDOW_MODE", "EXPLICIT", "PRETTY"],
  },
} as const satisfies Schema;

const LABEL = {
  type: ["oneOf", "DATA_LABEL_TYPE_UNSPECIFIED", "NONE", "DATA", "CUSTOM"],
  textFormat: CHART_TEXT_FORMAT,
  placement: [
    "oneOf",
    "DATA_LABEL_PLACEMENT_UNSPECIFIED",
    "CENTER",
    "LEFT",
    "RIGHT",
    "ABOVE",
    "BELOW",
    "INSIDE_END",
    "INSIDE_BASE",
    "OUTSIDE_END",
  ],
  customLabelData: "json",
} as const satisfies Schema;

const POINT_STYLE = {
  size: "number",
  shape: ["oneOf", "CIRCLE", "DIAMOND", "HEXAGON", "PENTAGON", "SQUARE", "STAR", "TRIANGLE", "X_MARK"],
} as const satisfies Schema;

const SERIES = {
  series: CHART_DATA,
  targetAxis: AXES,
  type: "json",
  lineStyle: {
    width: "whole",
    type: [
      "oneOf",
      "INVISIBLE",
      "CUSTOM",
      "SOLID",
      "DOTTED",
      "MEDIUM_DASHED",
      "MEDIUM_DASHED_DOTTED",
      "LONG_DASHED",
      "LONG_DASHED_DOTTED",
    ],
  },
  dataLabel: LABEL,
  color: COLOUR,
  colorStyle: COLOUR_STYLE,
  pointStyle: POINT_STYLE,
  styleOverrides: ["list", { index: "whole", color: COLOUR, colorStyle: COLOUR_STYLE, pointStyle: "json" }],
} as const satisfies Schema;

const BASIC_CHART = {
  chartType: ["oneOf", "BAR", "LINE", "AREA", "COLUMN", "SCATTER", "COMBO", "STEPPED_AREA"],
  legendPosition: ["oneOf", "BOTTOM_LEGEND", "LEFT_LEGEND", "RIGHT_LEGEND", "TOP_LEGEND", "NO_LEGEND"],
  axis: ["list", AXIS],
  domains: ["list", { domain: CHART_DATA, reversed: "flag" }],
  series: ["list", SERIES],
  headerCount: "whole",
  threeDimensional: "flag",
  interpolateNulls: "flag",
  stackedType: ["oneOf", "NOT_STACKED", "STACKED", "PERCENT_STACKED"],
  lineSmoothing: "flag",
  compareMode: ["oneOf", "DATUM", "CATEGORY"],
  totalDataLabel: "json",
} as const satisfies Schema;

export const CHART_SPEC = {
  title: "text",
  altText: "text",
  titleTextFormat: CHART_TEXT_FORMAT,
  titleTextPosition: TEXT_POSITION,
  subtitle: "text",
  subtitleTextFormat: CHART_TEXT_FORMAT,
  subtitleTextPosition: TEXT_POSITION,
  fontName: "text",
  maximized: "flag",
  backgroundColor: COLOUR,
  backgroundColorStyle: COLOUR_STYLE,
  hiddenDimensionStrategy: [
    "oneOf",
    "SKIP_HIDDEN_ROWS_AND_COLUMNS",
    "SKIP_HIDDEN_ROWS",
    "SKIP_HIDDEN_COLUMNS",
    "SHOW_ALL",
  ],
  basicChart: BASIC_CHART,
  dataSourceChartProperties: "json",
  filterSpecs: "json",
  sortSpecs: "json",
  pieChart: "json",
  bubbleChart: "json",
  candlestickChart: "json",
  orgChart: "json",
  histogramChart: "json",
  waterfallChart: "json",
  treemapChart: "json",
  scorecardChart: "json",
} as const satisfies Schema;

export type ChartSpec = Read<typeof CHART_SPEC>;
export type BasicChart = Read<typeof BASIC_CHART>;
export type ChartData = Read<typeof CHART_DATA>;
export type ChartSeries = Read<typeof SERIES>;
export type ChartLabel = Read<typeof LABEL>;
export type ChartTextFormat = Read<typeof CHART_TEXT_FORMAT>;
