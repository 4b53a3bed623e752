import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { Chart, Labels, LineDash, Point, Series } from "./chart.ts";
import { INK, SMALL, textStyle } from "./look.ts";

const BARS_APART = "10%";
const GROUPS_APART = "38%";
/** From a point to its number. */
const DISTANCE = 5;

/** Patterns of dashes in pixels; the reference names them and says no lengths. */
const DASHES: Readonly<Record<LineDash, "solid" | number[]>> = {
  INVISIBLE: "solid",
  SOLID: "solid",
  DOTTED: [2, 2],
  MEDIUM_DASHED: [4, 3],
  MEDIUM_DASHED_DOTTED: [4, 3, 1, 3],
  LONG_DASHED: [8, 3],
  LONG_DASHED_DOTTED: [8, 3, 1, 3],
};

export function seriesOption(
  chart: Chart,
  series: Series,
  index: number,
): BarSeriesOption | LineSeriesOption {
  const common = {
    name: String(index),
    silent: true,
    emphasis: { disabled: true },
    color: series.colour,
    label: labelOption(series),
    data: series.points.map((point) => pointOption(chart, series, point)),
  };
  if (chart.type !== "LINE")
    return { ...common, type: "bar", barGap: BARS_APART, barCategoryGap: GROUPS_APART };
  const { width, dash } = series.line;
  return {
    ...common,
    type: "line",
    smooth: chart.smooth,
    connectNulls: chart.joined,
    symbol: series.pointSize > 0 ? "circle" : "none",
    symbolSize: series.pointSize,
    showAllSymbol: true,
    lineStyle: { width: dash === "INVISIBLE" ? 0 : width, type: DASHES[dash] },
  };
}

function pointOption({ type }: Chart, { labels }: Series, { value, colour }: Point) {
  return {
    value: value ?? "-",
    ...(colour !== null && { itemStyle: { color: colour } }),
    ...(labels !== null && { label: { position: position(type, labels.placement, value ?? 0) } }),
  };
}

function labelOption({ labels, points }: Series) {
  if (labels === null) return { show: false };
  return {
    show: true,
    distance: DISTANCE,
    textBorderWidth: 0,
    // The cell says how its number is written.
    formatter: ({ dataIndex }: { readonly dataIndex: number }) => points[dataIndex]?.label ?? "",
    ...textStyle(labels.look, { bold: false, italic: false, size: SMALL, colour: INK }),
  };
}

type Position =
  | "top"
  | "bottom"
  | "left"
  | "right"
  | "inside"
  | "insideTop"
  | "insideBottom"
  | "insideLeft"
  | "insideRight";

/** At the far end of a bar, whichever way it goes. */
function position(type: Chart["type"], placement: Labels["placement"], value: number): Position {
  if (type === "BAR") return lyingPosition(placement, value < 0);
  if (placement === "INSIDE_END") return value < 0 ? "insideBottom" : "insideTop";
  if (placement === "INSIDE_BASE") return value < 0 ? "insideTop" : "insideBottom";
  return ROUND[placement] ?? (value < 0 && type === "COLUMN" ? "bottom" : "top");
}

const ROUND = {
  CENTER: "inside",
  LEFT: "left",
  RIGHT: "right",
  ABOVE: "top",
  BELOW: "bottom",
  AUTO: undefined,
} as const;

function lyingPosition(placement: Labels["placement"], backwards: boolean): Position {
  if (placement === "CENTER") return "inside";
  if (placement === "INSIDE_END") return backwards ? "insideLeft" : "insideRight";
  if (placement === "INSIDE_BASE") return backwards ? "insideRight" : "insideLeft";
  return backwards ? "left" : "right";
}
