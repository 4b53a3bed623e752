import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { GridComponentOption, LegendComponentOption, TitleComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";
import { domainAxis, valueAxis } from "./axes.ts";
import type { Chart, Size } from "./chart.ts";
import { headingOf } from "./heading.ts";
import { legendOf } from "./legend.ts";
import { fontFamily } from "./look.ts";
import { plotOf } from "./plot.ts";
import { seriesOption } from "./series.ts";

export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | TitleComponentOption | LegendComponentOption
>;

/** A chart of this size in ECharts' words: nothing moves, nothing answers the mouse, every text is plain text. */
export function optionOf(chart: Chart, size: Size): ChartOption {
  const heading = headingOf(chart, size);
  const legend = legendOf(chart, size, heading.bottom);
  const plot = plotOf(chart, size, heading.bottom, legend.taken);
  const { left, right, top, bottom } = plot;
  const domain = domainAxis(chart, plot);
  const values = valueAxis(chart, plot);
  const lying = chart.type === "BAR";
  return {
    animation: false,
    backgroundColor: chart.background,
    textStyle: { fontFamily: fontFamily(chart.font) },
    title: heading.option,
    legend: legend.option ?? { show: false },
    grid: { left, right, top, bottom, outerBoundsMode: "none" },
    xAxis: lying ? values : domain,
    yAxis: lying ? domain : values,
    series: chart.series.map((series, index) => seriesOption(chart, series, index)),
  };
}
