import type { Chart, Labels, Series } from "../../charts/chart.ts";
import { INK, SMALL } from "../../charts/look.ts";
import type { Area, SheetId } from "../../workbook/contract.ts";
import { DASHES, fill, line, NO_LINE, usualWords } from "./looks.ts";
import { parted, reference, type SheetChart } from "./sheetChart.ts";
import { tag, value, words } from "./xml.ts";

type Titles = ReadonlyMap<SheetId, string>;

/** One series; its parts in the order of CT_BarSer and CT_LineSer (ECMA-376 part 1, 21.2.2.16 and 21.2.2.97). */
export function seriesXml(given: SheetChart, titles: Titles, index: number): string {
  const { chart, headers, domain } = given;
  const [series, area] = [chart.series[index], given.series[index]];
  if (!series || !area) return "";
  const { header, cells } = parted(area, headers);
  const lines = chart.type === "LINE";
  return tag(
    "c:ser",
    {},
    value("c:idx", index),
    value("c:order", index),
    header === null ? "" : tag("c:tx", {}, textsAt(titles, header, [series.name])),
    lines ? lineLook(series) : tag("c:spPr", {}, fill(series.colour)),
    lines ? marker(series) : value("c:invertIfNegative", 0),
    ...pointLooks(chart, series),
    series.labels === null ? "" : labelsXml(chart.type, series.labels),
    domain === null
      ? ""
      : tag("c:cat", {}, textsAt(titles, parted(domain, headers).cells, chart.domain.labels)),
    tag("c:val", {}, numbersAt(titles, cells, series)),
    lines ? value("c:smooth", chart.smooth ? 1 : 0) : "",
  );
}

function lineLook({ colour, line: { width, dash } }: Series): string {
  return tag("c:spPr", {}, dash === "INVISIBLE" ? NO_LINE : line(colour, width, DASHES[dash]));
}

/** Sizes are points from 2 to 72 (ST_MarkerSize); a pixel is three quarters of one. */
function marker({ colour, pointSize }: Series): string {
  if (pointSize <= 0) return tag("c:marker", {}, value("c:symbol", "none"));
  const size = Math.min(72, Math.max(2, Math.round(pointSize * 0.75)));
  const look = tag("c:spPr", {}, fill(colour), line(colour));
  return tag("c:marker", {}, value("c:symbol", "circle"), value("c:size", size), look);
}

function pointLooks({ type }: Chart, { points }: Series): readonly string[] {
  return points.flatMap(({ colour }, at) => {
    if (colour === null) return [];
    const look = tag("c:spPr", {}, fill(colour));
    return type === "LINE"
      ? [tag("c:dPt", {}, value("c:idx", at), tag("c:marker", {}, value("c:symbol", "circle"), look))]
      : [tag("c:dPt", {}, value("c:idx", at), value("c:invertIfNegative", 0), look)];
  });
}

const AT_BARS = {
  AUTO: "outEnd",
  LEFT: "outEnd",
  RIGHT: "outEnd",
  ABOVE: "outEnd",
  BELOW: "outEnd",
  CENTER: "ctr",
  INSIDE_END: "inEnd",
  INSIDE_BASE: "inBase",
} as const;
const AT_LINES = {
  AUTO: "t",
  LEFT: "l",
  RIGHT: "r",
  ABOVE: "t",
  BELOW: "b",
  CENTER: "ctr",
  INSIDE_END: "t",
  INSIDE_BASE: "t",
} as const;

function labelsXml(type: Chart["type"], { placement, look }: Labels): string {
  const words = { bold: false, italic: false, size: SMALL, colour: INK, ...look };
  return tag(
    "c:dLbls",
    {},
    usualWords(words),
    value("c:dLblPos", (type === "LINE" ? AT_LINES : AT_BARS)[placement]),
    value("c:showLegendKey", 0),
    value("c:showVal", 1),
    value("c:showCatName", 0),
    value("c:showSerName", 0),
    value("c:showPercent", 0),
    value("c:showBubbleSize", 0),
  );
}

const formula = (titles: Titles, area: Area): string => `<c:f>${words(reference(titles, area))}</c:f>`;

function textsAt(titles: Titles, area: Area, texts: readonly string[]): string {
  return tag("c:strRef", {}, formula(titles, area), cache("c:strCache", "", texts));
}

function numbersAt(titles: Titles, area: Area, { points }: Series): string {
  const numbers = points.map((point) => (point.value === null ? null : String(point.value)));
  const format = "<c:formatCode>General</c:formatCode>";
  return tag("c:numRef", {}, formula(titles, area), cache("c:numCache", format, numbers));
}

function cache(name: string, format: string, values: readonly (string | null)[]): string {
  const points = values.flatMap((each, idx) =>
    each === null ? [] : [tag("c:pt", { idx }, `<c:v>${words(each)}</c:v>`)],
  );
  return tag(name, {}, format, value("c:ptCount", values.length), ...points);
}
