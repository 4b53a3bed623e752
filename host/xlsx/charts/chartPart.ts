import { INK, MUTED, RULE, SMALL, TITLE_SIZE } from "../../charts/look.ts";
import type { SheetId } from "../../workbook/contract.ts";
import { axes } from "./axes.ts";
import { fill, line, paragraph, richTitle, usualWords } from "./looks.ts";
import { seriesXml } from "./seriesXml.ts";
import type { SheetChart } from "./sheetChart.ts";
import { HEAD, NAMES, tag, value } from "./xml.ts";

const TITLE = { bold: true, italic: false, size: TITLE_SIZE, colour: INK };
const SUBTITLE = { bold: false, italic: false, size: SMALL, colour: MUTED };
const WORDS = { bold: false, italic: false, size: SMALL, colour: INK };
/** Of a bar's width, between groups of bars; and how far bars of a group overlap. */
const GAP = 60;
const OVERLAP = -10;
/** Where the title begins, in parts of the chart: as on the page, at its left upper corner. */
const TITLE_AT = { x: 0.04, y: 0.03 };
const LEGENDS = { BOTTOM: "b", LEFT: "l", RIGHT: "r", TOP: "t" } as const;

/** xl/charts/chartN.xml (ECMA-376 part 1, 21.2). */
export function chartPart(given: SheetChart, titles: ReadonlyMap<SheetId, string>): string {
  const { chart, skipsHidden } = given;
  const { legend, background } = chart;
  const title = titleXml(given);
  return (
    HEAD +
    tag(
      "c:chartSpace",
      { "xmlns:c": NAMES.chart, "xmlns:a": NAMES.drawing, "xmlns:r": NAMES.relation },
      value("c:roundedCorners", 0),
      tag(
        "c:chart",
        {},
        title,
        value("c:autoTitleDeleted", title === "" ? 1 : 0),
        tag("c:plotArea", {}, tag("c:layout"), plot(given, titles), axes(chart)),
        legend === "NONE"
          ? ""
          : tag("c:legend", {}, value("c:legendPos", LEGENDS[legend]), value("c:overlay", 0)),
        value("c:plotVisOnly", skipsHidden ? 1 : 0),
        value("c:dispBlanksAs", chart.joined ? "span" : "gap"),
      ),
      tag("c:spPr", {}, fill(background), line(RULE)),
      usualWords(WORDS),
    )
  );
}

function titleXml({ chart: { title, subtitle } }: SheetChart): string {
  const both = [
    ...(title.text === "" ? [] : [paragraph(title.text, { ...TITLE, ...title.look }, "l")]),
    ...(subtitle.text === "" ? [] : [paragraph(subtitle.text, { ...SUBTITLE, ...subtitle.look }, "l")]),
  ];
  const at = [
    value("c:xMode", "edge"),
    value("c:yMode", "edge"),
    value("c:x", TITLE_AT.x),
    value("c:y", TITLE_AT.y),
  ];
  const layout = tag("c:layout", {}, tag("c:manualLayout", {}, ...at));
  return both.length === 0 ? "" : richTitle(both, layout);
}

function plot(given: SheetChart, titles: ReadonlyMap<SheetId, string>): string {
  const { type } = given.chart;
  const series = given.chart.series.map((_, index) => seriesXml(given, titles, index));
  const ends = [value("c:axId", 1), value("c:axId", 2)];
  if (type === "LINE")
    return tag(
      "c:lineChart",
      {},
      value("c:grouping", "standard"),
      value("c:varyColors", 0),
      ...series,
      value("c:marker", 1),
      ...ends,
    );
  return tag(
    "c:barChart",
    {},
    value("c:barDir", type === "BAR" ? "bar" : "col"),
    value("c:grouping", "clustered"),
    value("c:varyColors", 0),
    ...series,
    value("c:gapWidth", GAP),
    value("c:overlap", OVERLAP),
    ...ends,
  );
}
