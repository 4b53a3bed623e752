import { type Chart, hasPoints, type Size } from "./chart.ts";
import type { Taken } from "./legend.ts";
import { EDGE, GAP, LINE, NEAR, SMALL } from "./look.ts";
import { axisNumber } from "./numbers.ts";
import { textWidth } from "./textWidth.ts";
import { balanced, widest, wrap } from "./wrap.ts";

/** Where bars or lines are drawn: distances from the chart's edges, and what stands along its axes. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Names along the domain, in lines; null: they have no room side by side, some are left out. */
  readonly names: readonly string[] | null;
  /** Nothing along the axis of values, where each value stands at its bar. */
  readonly bare: boolean;
  /** From each axis to its title: what stands along the axis lies between. */
  readonly titleGaps: { readonly domain: number; readonly values: number };
}

/** Of the chart's width, for names beside bars. */
const NAMES = 0.32;
const NAME_LINES = 3;
/** Height of an axis' title, with its distance. */
const TITLE = 18;
/** Between names side by side. */
const APART = 4;

export function plotOf(chart: Chart, size: Size, above: number, taken: Taken): Plot {
  const bare =
    chart.type !== "LINE" && hasPoints(chart) && chart.series.every(({ labels }) => labels !== null);
  const top = above + taken.top + NEAR + (chart.type === "BAR" ? 0 : LINE + GAP);
  return chart.type === "BAR"
    ? lying(chart, size, { ...taken, top }, bare)
    : standing(chart, size, { ...taken, top }, bare);
}

/** Names at the left, values to the right. */
function lying(chart: Chart, size: Size, taken: Taken, bare: boolean): Plot {
  const { domain, values } = chart;
  const numbers = bare ? 0 : LINE + GAP;
  const bottom = taken.bottom + NEAR + numbers + (values.title === "" || bare ? 0 : TITLE);
  const room = { width: size.width * NAMES, size: SMALL };
  const band = (size.height - taken.top - bottom) / Math.max(1, domain.labels.length);
  const lines = Math.min(NAME_LINES, Math.floor(band / LINE));
  const names = domain.labels.map((label) => balanced(label, { ...room, lines: Math.max(1, lines) }));
  const side = widest(names.flat(), SMALL) + GAP;
  return {
    left: taken.left + NEAR + side + (domain.title === "" ? 0 : TITLE),
    right: taken.right + NEAR + (bare ? GAP + labelWidth(chart) : numbersWidth(chart) / 2),
    top: taken.top,
    bottom,
    names: lines === 0 ? null : names.map((each) => each.join("\n")),
    bare,
    titleGaps: { domain: side, values: numbers },
  };
}

/** Names below, values upwards. */
function standing(chart: Chart, size: Size, taken: Taken, bare: boolean): Plot {
  const { domain, values, type } = chart;
  const numbers = bare ? 0 : numbersWidth(chart) + GAP;
  const left = taken.left + NEAR + numbers + (values.title === "" || bare ? 0 : TITLE);
  const right = taken.right + (type === "LINE" ? EDGE : NEAR);
  const band = (size.width - left - right) / Math.max(1, domain.labels.length) - APART;
  const words = domain.labels.flatMap((label) => label.split(/\s+/));
  const fits = widest(words, SMALL) <= band;
  const names = domain.labels.map((label) => wrap(label, { width: band, lines: NAME_LINES, size: SMALL }));
  const lines = fits ? Math.max(1, ...names.map((each) => each.length)) : 1;
  const below = lines * LINE + GAP;
  return {
    left,
    right,
    top: taken.top,
    bottom: taken.bottom + NEAR + below + (domain.title === "" ? 0 : TITLE),
    names: fits ? names.map((each) => each.join("\n")) : null,
    bare,
    titleGaps: { domain: below, values: numbers },
  };
}

const labelWidth = ({ series }: Chart): number =>
  widest(
    series.flatMap(({ points }) => points.map(({ label }) => label)),
    SMALL,
    true,
  );

/** Of what may stand along the axis: it ends at a round number beyond the largest. */
function numbersWidth({ series, values, locale }: Chart): number {
  const all = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const ends = [values.max ?? Math.max(1, ...all), values.min ?? Math.min(0, ...all)];
  const wide = ends.map((end) => textWidth(axisNumber(Math.round(end * ROUNDED), locale), SMALL));
  return Math.max(textWidth("0,00", SMALL), ...wide);
}
/** A round number beyond is at most about this much larger: 101 ends at 200. */
const ROUNDED = 2;
