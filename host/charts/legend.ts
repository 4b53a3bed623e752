import type { Chart, Size } from "./chart.ts";
import { EDGE, GAP, INK, NEAR, SMALL } from "./look.ts";
import { widest, wrap } from "./wrap.ts";

const MARK = 12;
/** Of a line, so that its dashes are seen. */
const LINE_MARK = 26;
/** Its points are a little smaller than that. */
const LINE_POINT = 8;
/** From a mark to its name: ECharts' own. */
const TO_NAME = 5;
const BETWEEN = 14;
const ROW = 16;
/** Of the chart's width, for names at a side. */
const SIDE = 0.35;
const NAME_LINES = 2;

/** What a legend takes away from each side of the chart. */
export interface Taken {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
const NOTHING: Taken = { top: 0, bottom: 0, left: 0, right: 0 };

/** The legend in its place, and what it takes away. @param headingBottom where title and subtitle end */
export function legendOf(chart: Chart, { width }: Size, headingBottom: number) {
  const { legend: place, series } = chart;
  if (place === "NONE" || series.every(({ name }) => name === "")) return { taken: NOTHING };
  const mark = (chart.type === "LINE" ? LINE_MARK : MARK) + TO_NAME;
  const beside = place === "LEFT" || place === "RIGHT";
  const room = (beside ? width * SIDE : width - 2 * EDGE) - mark;
  const names = series.map(({ name }) => wrap(name, { width: room, lines: NAME_LINES, size: SMALL }));
  const across = Math.max(...names.map((lines) => widest(lines, SMALL))) + mark;
  const entries = names.map((lines) => ({ width: mark + widest(lines, SMALL), lines: lines.length }));
  const rows = rowsOf(entries, width - 2 * EDGE);
  const option = entriesOption(chart, names);
  const below = { top: headingBottom + NEAR };
  const lying = { left: EDGE, width: width - 2 * EDGE };
  const standing = { orient: "vertical" as const, ...below };
  switch (place) {
    case "TOP":
      return { taken: { ...NOTHING, top: rows + NEAR }, option: { ...option, ...lying, ...below } };
    case "BOTTOM":
      return { taken: { ...NOTHING, bottom: rows + GAP }, option: { ...option, ...lying, bottom: NEAR } };
    case "LEFT":
      return { taken: { ...NOTHING, left: across + NEAR }, option: { ...option, ...standing, left: NEAR } };
    case "RIGHT":
      return { taken: { ...NOTHING, right: across + NEAR }, option: { ...option, ...standing, right: NEAR } };
  }
}

/** Names are looked up by number: two series may have the same one. */
function entriesOption({ type, series }: Chart, names: readonly (readonly string[])[]) {
  const lines = type === "LINE";
  return {
    show: true,
    selectedMode: false,
    padding: 0,
    itemWidth: lines ? LINE_MARK : MARK,
    itemHeight: lines ? LINE_POINT : MARK,
    itemGap: BETWEEN,
    ...(!lines && { icon: "rect" }),
    data: series.map(({ pointSize }, index) => ({
      name: String(index),
      itemStyle: { opacity: !lines || pointSize > 0 ? 1 : 0 },
    })),
    formatter: (index: string) => names[Number(index)]?.join("\n") ?? "",
    textStyle: { fontSize: SMALL, color: INK, lineHeight: ROW },
  };
}

/** Height of the entries, in as many rows as they need, as ECharts lays them. */
function rowsOf(
  entries: readonly { readonly width: number; readonly lines: number }[],
  room: number,
): number {
  let height = 0;
  let row = { width: 0, lines: 0 };
  for (const entry of entries) {
    const width = row.width === 0 ? entry.width : row.width + BETWEEN + entry.width;
    if (row.width > 0 && width > room) {
      height += row.lines * ROW + BETWEEN;
      row = { ...entry };
    } else row = { width, lines: Math.max(row.lines, entry.lines) };
  }
  return height + row.lines * ROW;
}
