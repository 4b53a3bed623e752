import { NotImitated } from "../sheets/apiFailure.ts";
import type { BasicChart, ChartData, ChartLabel, ChartSpec, ChartTextFormat } from "./schema.ts";

/** Fields that are not drawn, each with the values that ask for nothing. */
type Undrawn = Readonly<Record<string, readonly unknown[]>>;

const NEVER: readonly unknown[] = [];
const LEFT_ONLY: Undrawn = { horizontalAlignment: ["LEFT"] };

const SPEC: Undrawn = {
  maximized: [false],
  dataSourceChartProperties: NEVER,
  filterSpecs: NEVER,
  sortSpecs: NEVER,
  pieChart: NEVER,
  bubbleChart: NEVER,
  candlestickChart: NEVER,
  orgChart: NEVER,
  histogramChart: NEVER,
  waterfallChart: NEVER,
  treemapChart: NEVER,
  scorecardChart: NEVER,
};
const BASIC: Undrawn = {
  chartType: ["BAR", "COLUMN", "LINE"],
  threeDimensional: [false],
  stackedType: ["NOT_STACKED"],
  totalDataLabel: NEVER,
};
const AXIS: Undrawn = { position: ["BOTTOM_AXIS", "LEFT_AXIS"], format: NEVER, titleTextPosition: NEVER };
const SERIES: Undrawn = { targetAxis: ["BOTTOM_AXIS", "LEFT_AXIS"], type: NEVER };
const DATA: Undrawn = { groupRule: NEVER, aggregateType: NEVER, columnReference: NEVER };
const LABEL: Undrawn = {
  type: ["DATA_LABEL_TYPE_UNSPECIFIED", "NONE", "DATA"],
  customLabelData: NEVER,
};
const WORDS: Undrawn = { fontFamily: NEVER, strikethrough: [false], underline: [false], link: NEVER };

/** Refuses by name what Google draws and this host does not: nothing of a chart is passed over. */
export function mustBeDrawn(spec: ChartSpec): void {
  refuse("ChartSpec", spec, SPEC);
  refuse("TextPosition", spec.titleTextPosition, LEFT_ONLY);
  refuse("TextPosition", spec.subtitleTextPosition, LEFT_ONLY);
  mustBeDrawnWords(spec.titleTextFormat);
  mustBeDrawnWords(spec.subtitleTextFormat);
  mustBeDrawnBasic(spec.basicChart ?? {});
}

function mustBeDrawnBasic(basic: BasicChart): void {
  refuse("BasicChartSpec", basic, BASIC);
  for (const axis of basic.axis ?? []) refuse("BasicChartAxis", axis, AXIS);
  for (const { domain } of basic.domains ?? []) mustBeDrawnData(domain);
  for (const series of basic.series ?? []) {
    refuse("BasicChartSeries", series, SERIES);
    mustBeDrawnData(series.series);
    mustBeDrawnLabel(series.dataLabel);
    refuse("LineStyle", series.lineStyle, { type: DASHES });
    refuse("PointStyle", series.pointStyle, { shape: ["CIRCLE"] });
    for (const override of series.styleOverrides ?? [])
      refuse("BasicSeriesDataPointStyleOverride", override, { pointStyle: NEVER });
  }
}

const DASHES =
  "INVISIBLE SOLID DOTTED MEDIUM_DASHED MEDIUM_DASHED_DOTTED LONG_DASHED LONG_DASHED_DOTTED".split(" ");

function mustBeDrawnData(data: ChartData | undefined): void {
  refuse("ChartData", data, DATA);
  if ((data?.sourceRange?.sources?.length ?? 0) > 1)
    throw new NotImitated("Sheets: ChartSourceRange.sources with several ranges");
}

function mustBeDrawnLabel(label: ChartLabel | undefined): void {
  refuse("DataLabel", label, LABEL);
  mustBeDrawnWords(label?.textFormat);
}

const mustBeDrawnWords = (format: ChartTextFormat | undefined): void => refuse("TextFormat", format, WORDS);

function refuse(message: string, given: object | undefined, undrawn: Undrawn): void {
  for (const [name, value] of Object.entries(given ?? {})) {
    const allowed = undrawn[name];
    if (allowed === undefined || allowed.includes(value)) continue;
    const shown = typeof value === "string" ? ` ${value}` : "";
    throw new NotImitated(`Sheets: ${message}.${name}${shown} in a chart`);
  }
}
