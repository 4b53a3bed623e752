import { describe, expect, it } from "vitest";
import { chartSvg } from "../../charts/svg.ts";
import { elements, inside, type XmlElement } from "../../xlsx/xml/elements.ts";
import { chart, LABELS, points, SIZE, series, words } from "./charts.ts";

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)> {a|b} ]]> & 'x'`;

/** The picture, read as strictly as any program reads XML. */
function pictureOf(svg: string): XmlElement {
  const [picture, ...more] = elements(svg, "svg");
  if (!picture || more.length > 0) throw new Error("A picture is one element.");
  return picture;
}
const textsIn = (svg: string): readonly string[] => inside(pictureOf(svg), "text").map(({ text }) => text);
const namesIn = (element: XmlElement): readonly string[] => [
  element.name,
  ...element.children.flatMap((child) => namesIn(child)),
];

describe("a chart's picture", () => {
  it("[CH6] is as large as it is wanted and says title, names and numbers", () => {
    const svg = chartSvg(chart({ series: [series({ labels: LABELS })] }), SIZE);
    const { attributes } = pictureOf(svg);
    expect([attributes.get("width"), attributes.get("height")]).toEqual(["306", "400"]);
    expect(new Set(textsIn(svg))).toEqual(
      new Set(["Theo nhóm", "Mặt trận", "Huyện ủy", "2 mô hình", "22 mô hình"]),
    );
  });

  it("[CH6] is the same text each time, and holds nothing for the mouse", () => {
    for (const type of ["BAR", "LINE"] as const) {
      const [first, second] = [chartSvg(chart({ type }), SIZE), chartSvg(chart({ type }), SIZE)];
      expect(first).toBe(second);
      expect(first).not.toMatch(/ class=|<style|ecmeta/);
    }
  });

  it("[CH6] names its parts unlike another picture of the same page", () => {
    const nameIn = (svg: string) => / id="([^"]+)"/.exec(svg)?.[1];
    const [one, other] = ["Một", "Hai"].map((title) =>
      nameIn(chartSvg(chart({ type: "LINE", title: words(title) }), SIZE)),
    );
    expect(one).toBeDefined();
    expect(one).not.toBe(other);
  });

  it("[CH6] has a bar for each point, as long as its value", () => {
    // 11 is half of 22, the only other value; bars begin at 0, and no other path here is filled with this colour.
    const svg = chartSvg(chart({ series: [series({ colour: "#0b57d0", points: points(11, 22) })] }), SIZE);
    const bars = inside(pictureOf(svg), "path").filter(
      ({ attributes }) => attributes.get("fill") === "#0b57d0",
    );
    const [short = 0, long = 0] = bars.map(({ attributes }) =>
      Number(/l([\d.]+) 0l/.exec(attributes.get("d") ?? "")?.[1]),
    );
    expect(bars.length).toBe(2);
    expect(short / long).toBeCloseTo(0.5, 1);
  });

  it("[CH6] tells that there is nothing to draw, below its title", () => {
    for (const none of [[], [series({ points: points(null) })]])
      expect(textsIn(chartSvg(chart({ series: none }), SIZE))).toEqual([
        "Theo nhóm",
        "Chưa có số liệu để vẽ.",
      ]);
  });

  it("[CH7] shows whatever people and scripts write as text", () => {
    const hostile = words(HOSTILE);
    const domain = { title: HOSTILE, labels: [HOSTILE, "b"], reversed: false };
    const evil = {
      title: hostile,
      subtitle: hostile,
      font: HOSTILE,
      domain,
      values: { title: HOSTILE, min: null, max: null },
      legend: "TOP" as const,
    };
    const one = series({ name: HOSTILE, points: [{ value: 1, label: HOSTILE, colour: null }] });
    const drawn = (["BAR", "COLUMN", "LINE"] as const).flatMap((type) => [
      chartSvg(chart({ ...evil, type, series: [{ ...one, labels: LABELS }] }), SIZE),
      chartSvg(chart({ ...evil, type, series: [one] }), SIZE),
      chartSvg(chart({ ...evil, type, series: [] }), SIZE),
    ]);
    // What a picture is made of; none of these runs anything.
    const harmless = new Set(["svg", "rect", "path", "text", "g", "defs", "clipPath"]);
    for (const svg of drawn) {
      expect(namesIn(pictureOf(svg)).filter((name) => !harmless.has(name))).toEqual([]);
      expect(svg).not.toMatch(/ on[a-z]+="|href|javascript:/);
      expect(textsIn(svg).join(" ")).toContain('"><script>');
    }
  });
});
