import type { Chart, Domain, Series, ValueAxis } from "../../charts/chart.ts";
import { Refused } from "../sheets/apiFailure.ts";
import type { GridRange } from "../sheets/gridRange.ts";
import { hexOf } from "../sheets/shapes/colour.ts";
import { labelsOf, lookOf } from "./planWords.ts";
import type { BasicChart, ChartData, ChartSeries, ChartSpec } from "./schema.ts";
import { mustBeDrawn } from "./undrawn.ts";

type Type = Chart["type"];

/** A spec as it is drawn, before its cells are read. A source is null where its cells are gone. */
export interface ChartPlan extends Omit<Chart, "locale" | "domain" | "values" | "series"> {
  readonly skips: { readonly rows: boolean; readonly columns: boolean };
  readonly headers: number;
  /** A title that is null is what the header says. */
  readonly domain: Pick<Domain, "reversed"> & {
    readonly title: string | null;
    readonly source: GridRange | null;
  };
  readonly values: Omit<ValueAxis, "title"> & { readonly title: string | null };
  readonly series: readonly PlannedSeries[];
}

export interface PlannedSeries extends Omit<Series, "name" | "points"> {
  readonly source: GridRange | null;
  /** By the place of their point. */
  readonly colours: ReadonlyMap<number, string>;
}

/** Of the series that say none, in their order: the colours of a new chart at Google. */
const COLOURS = ["#4285f4", "#ea4335", "#fbbc04", "#34a853", "#ff6d01", "#46bdc6"];
const USUAL_LINE = 2;
const USUAL_POINT = 5;
const WHITE = "#ffffff";
const LEGENDS = {
  BOTTOM_LEGEND: "BOTTOM",
  LEFT_LEGEND: "LEFT",
  RIGHT_LEGEND: "RIGHT",
  TOP_LEGEND: "TOP",
  NO_LEGEND: "NONE",
} as const;

/** Throws Google's refusal of what is no chart, and ours by name of what is not drawn. */
export function planOf(spec: ChartSpec): ChartPlan {
  mustBeDrawn(spec);
  const { basicChart } = spec;
  if (basicChart === undefined) throw new Refused("Must specify exactly one chart in a chart spec.");
  const type = typeOf(basicChart);
  const { title = "", subtitle = "", altText = "", hiddenDimensionStrategy: hidden } = spec;
  return {
    type,
    title: { text: title, look: lookOf(spec.titleTextFormat) },
    subtitle: { text: subtitle, look: lookOf(spec.subtitleTextFormat) },
    altText,
    font: spec.fontName ?? null,
    background: hexOf(spec.backgroundColor, spec.backgroundColorStyle) ?? WHITE,
    legend: LEGENDS[basicChart.legendPosition ?? "BOTTOM_LEGEND"],
    joined: basicChart.interpolateNulls ?? false,
    smooth: basicChart.lineSmoothing ?? false,
    skips: {
      rows: hidden !== "SHOW_ALL" && hidden !== "SKIP_HIDDEN_COLUMNS",
      columns: hidden !== "SHOW_ALL" && hidden !== "SKIP_HIDDEN_ROWS",
    },
    headers: headersOf(basicChart),
    ...axesOf(basicChart, type),
    series: (basicChart.series ?? []).map((series, index) => plannedSeries(series, index, type)),
  };
}

/** What is not drawn is refused before (undrawn.ts). */
function typeOf({ chartType }: BasicChart): Type {
  if (chartType === "BAR" || chartType === "COLUMN" || chartType === "LINE") return chartType;
  throw new Refused("Must specify 'chartType'.");
}

function headersOf({ headerCount }: BasicChart): number {
  if (headerCount === 0 || headerCount === 1) return headerCount;
  // "If not set, Google Sheets will guess": a guess is nothing to rely on.
  throw new Refused("A chart in the local host needs a headerCount of 0 or 1.");
}

function axesOf({ axis = [], domains = [] }: BasicChart, type: Type) {
  const positions = axis.map(({ position }) => position);
  if (new Set(positions).size < positions.length)
    throw new Refused("A chart may not have more than one axis per axis position.");
  if (domains.length > 1) throw new Refused("Only a single domain is supported.");
  const along = axis.find(({ position }) => position === (type === "BAR" ? "LEFT_AXIS" : "BOTTOM_AXIS"));
  const minor = axis.find(({ position }) => position === minorAxis(type));
  const { viewWindowMin, viewWindowMax, viewWindowMode } = minor?.viewWindowOptions ?? {};
  // "Both min and max are ignored in this mode."
  const pretty = viewWindowMode === "PRETTY";
  return {
    domain: {
      source: sourceOf(domains[0]?.domain),
      reversed: domains[0]?.reversed ?? false,
      title: along?.title ?? null,
    },
    values: {
      title: minor?.title ?? null,
      min: pretty ? null : (viewWindowMin ?? null),
      max: pretty ? null : (viewWindowMax ?? null),
    },
  };
}

const minorAxis = (type: Type) => (type === "BAR" ? "BOTTOM_AXIS" : "LEFT_AXIS");

const sourceOf = (data: ChartData | undefined): GridRange | null => data?.sourceRange?.sources?.[0] ?? null;

function plannedSeries(series: ChartSeries, index: number, type: Type): PlannedSeries {
  const { targetAxis = minorAxis(type), lineStyle, pointStyle, styleOverrides = [] } = series;
  if (targetAxis !== minorAxis(type))
    throw new Refused(`${targetAxis} is not a valid target axis of a ${type} chart.`);
  if (type !== "LINE" && (lineStyle ?? pointStyle))
    throw new Refused(`Line and point styles are not valid in a ${type} chart.`);
  const { type: dash = "SOLID", width = USUAL_LINE } = lineStyle ?? {};
  return {
    source: sourceOf(series.series),
    colour: hexOf(series.color, series.colorStyle) ?? COLOURS[index % COLOURS.length] ?? WHITE,
    colours: new Map(
      styleOverrides.flatMap(({ index: at = 0, color, colorStyle }) => {
        const colour = hexOf(color, colorStyle);
        return colour === undefined ? [] : [[at, colour] as const];
      }),
    ),
    labels: labelsOf(series.dataLabel),
    line: { width, dash: dash === "CUSTOM" ? "SOLID" : dash },
    pointSize: pointStyle?.size ?? USUAL_POINT,
  };
}
