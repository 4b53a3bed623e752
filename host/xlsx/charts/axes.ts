import type { Chart } from "../../charts/chart.ts";
import { AXIS, INK, RULE, SMALL } from "../../charts/look.ts";
import { line, NO_LINE, paragraph, richTitle } from "./looks.ts";
import { tag, value } from "./xml.ts";

const WORDS = { bold: false, italic: false, size: SMALL, colour: INK };
/** Each axis names the other one. */
const DOMAIN = 1;
const VALUES = 2;

/** As on the page: no numbers along the axis where each stands at its bar. */
export function axes(chart: Chart): string {
  const bare = chart.type !== "LINE" && chart.series.every(({ labels }) => labels !== null);
  return domainAxis(chart) + valueAxis(chart, bare);
}

function domainAxis({ type, domain }: Chart): string {
  const lying = type === "BAR";
  // Programs count upwards, people read downwards.
  const turned = lying !== domain.reversed;
  return tag(
    "c:catAx",
    {},
    value("c:axId", DOMAIN),
    tag("c:scaling", {}, value("c:orientation", turned ? "maxMin" : "minMax")),
    value("c:delete", 0),
    value("c:axPos", lying ? "l" : "b"),
    title(domain.title),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "low"),
    tag("c:spPr", {}, line(AXIS)),
    value("c:crossAx", VALUES),
    value("c:crosses", "autoZero"),
    // Dates would else become an axis of time.
    value("c:auto", 0),
    value("c:noMultiLvlLbl", 1),
  );
}

function valueAxis({ type, values, domain }: Chart, bare: boolean): string {
  const lying = type === "BAR";
  const { min, max } = values;
  return tag(
    "c:valAx",
    {},
    value("c:axId", VALUES),
    tag(
      "c:scaling",
      {},
      value("c:orientation", "minMax"),
      max === null ? "" : value("c:max", max),
      min === null ? "" : value("c:min", min),
    ),
    value("c:delete", bare ? 1 : 0),
    value("c:axPos", lying ? "b" : "l"),
    bare ? "" : tag("c:majorGridlines", {}, tag("c:spPr", {}, line(RULE))),
    bare ? "" : title(values.title),
    tag("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    value("c:majorTickMark", "none"),
    value("c:minorTickMark", "none"),
    value("c:tickLblPos", "nextTo"),
    tag("c:spPr", {}, NO_LINE),
    value("c:crossAx", DOMAIN),
    // With names read downwards, below is where the last one stands.
    value("c:crosses", lying !== domain.reversed ? "max" : "autoZero"),
    value("c:crossBetween", type === "LINE" ? "midCat" : "between"),
  );
}

const title = (text: string): string => (text === "" ? "" : richTitle([paragraph(text, WORDS)]));
