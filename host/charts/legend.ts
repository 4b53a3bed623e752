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

/** Names are looked up by number: two series may have the same one. */
export function legendOf(chart: Chart, { width }: Size, headingBottom: number) {
  const { legend: place } = chart;
  if (place === "NONE" || chart.series.every(({ name }) => name === "")) return { taken: NOTHING };
  const mark = chart.type === "LINE" ? LINE_MARK : MARK;
  const beside = place === "LEFT" || place === "RIGHT";
  const room = (beside ? width * SIDE : width - 2 * EDGE) - mark - TO_NAME;
  const names = chart.series.map(({ name }) => wrap(name, { width: room, lines: NAME_LINES, size: SMALL }));
  const rows = rowsOf(
    names.map((lines) => ({ width: mark + TO_NAME + widest(lines, SMALL), lines: lines.length })),
    width - 2 * EDGE,
  );
  const option = {
    show: true,
    selectedMode: false,
    padding: 0,
    itemWidth: mark,
    itemHeight: chart.type === "LINE" ? LINE_POINT : MARK,
    itemGap: BETWEEN,
    ...(chart.type !== "LINE" && { icon: "rect" }),
    data: chart.series.map(({ pointSize }, index) => ({
      name: String(index),
      itemStyle: { opacity: chart.type !== "LINE" || pointSize > 0 ? 1 : 0 },
    })),
    formatter: (index: string) => names[Number(index)]?.join("\n") ?? "",
    textStyle: { fontSize: SMALL, color: INK, lineHeight: ROW },
  };
  if (beside) {
    const at = { orient: "vertical" as const, top: headingBottom + NEAR };
    const across = Math.max(0, ...names.map((lines) => widest(lines, SMALL))) + mark + TO_NAME + NEAR;
    return place === "LEFT"
      ? { taken: { ...NOTHING, left: across }, option: { ...option, ...at, left: NEAR } }
      : { taken: { ...NOTHING, right: across }, option: { ...option, ...at, right: NEAR } };
  }
  const across = { left: EDGE, width: width - 2 * EDGE };
  return place === "TOP"
    ? {
        taken: { ...NOTHING, top: rows + NEAR },
        option: { ...option, ...across, top: headingBottom + NEAR },
      }
    : { taken: { ...NOTHING, bottom: rows + GAP }, option: { ...option, ...across, bottom: NEAR } };
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
