import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, setPlatformAPI, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type Chart, hasPoints, type Size } from "./chart.ts";
import { frameSvg } from "./frame.ts";
import { optionOf } from "./option.ts";
import { textWidth } from "./textWidth.ts";

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

const NO_DATA = "Chưa có số liệu để vẽ.";
const SIZE = /(\d+(?:\.\d+)?)px/;
/** What ECharts adds for pages that answer the mouse: marks, and classes numbered through the life of the process. */
const FOR_THE_MOUSE = / (?:ecmeta_[a-z_]+|class)="[^"<>]*"|<style ><!\[CDATA\[[^\]]*\]\]>\s*<\/style>/g;

/** Where a picture names a part of itself, by a number that grows through the life of the process. */
const NUMBERED = /( id="| clip-path="url\(#)zr\d+-/g;

// ECharts would ask the browser's fonts where there is a browser, and guess where there is none.
setPlatformAPI({
  measureText: (text, font = "") => ({
    width: textWidth(text, Number(SIZE.exec(font)?.[1] ?? 12), font.includes("bold")),
  }),
});

/** The chart as a picture: the same text in a page, on paper and in Node. It runs no script and shows texts as texts. */
export function chartSvg(chart: Chart, size: Size): string {
  if (!hasPoints(chart)) return frameSvg(chart, NO_DATA, size);
  const drawn = init(null, null, { renderer: "svg", ssr: true, ...size });
  try {
    drawn.setOption(optionOf(chart, size));
    return named(drawn.renderToSVGString().replace(FOR_THE_MOUSE, ""));
  } finally {
    // One that is not given up keeps the process alive for ever.
    drawn.dispose();
  }
}

/** Names follow from the picture itself: the same each time, and other ones in another picture of the same page. */
function named(svg: string): string {
  const nameless = svg.replace(NUMBERED, "$1");
  let hash = 0;
  for (let at = 0; at < nameless.length; at += 1)
    hash = (Math.imul(hash, 31) + nameless.charCodeAt(at)) >>> 0;
  return svg.replace(NUMBERED, `$1p${hash.toString(36)}-`);
}
