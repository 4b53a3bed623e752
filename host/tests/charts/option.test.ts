import { describe, expect, it } from "vitest";
import type { Chart } from "../../charts/chart.ts";
import { optionOf } from "../../charts/option.ts";
import { chart, LABELS, points, SIZE, series, words } from "./charts.ts";

interface AxisSeen {
  readonly type: string;
  readonly inverse?: boolean;
  readonly min?: number;
  readonly max?: number | string;
  readonly data?: readonly string[];
  readonly axisLabel: {
    readonly show?: boolean;
    readonly interval?: number | string;
    readonly formatter: (value: number) => string;
  };
  readonly splitLine: { readonly show?: boolean };
}
interface SeriesSeen {
  readonly name: string;
  readonly silent: boolean;
  readonly data: readonly { readonly value: unknown; readonly label?: { readonly position: string } }[];
  readonly label?: { readonly formatter: (at: { readonly dataIndex: number }) => string };
  readonly lineStyle?: { readonly width: number; readonly type: unknown };
  readonly symbol?: string;
  readonly symbolSize?: number;
  readonly connectNulls?: boolean;
  readonly smooth?: boolean;
}
interface OptionSeen {
  readonly animation: boolean;
  readonly textStyle: { readonly fontFamily: string };
  readonly title: { readonly text: string; readonly textStyle: unknown };
  readonly legend: { readonly selectedMode: boolean; readonly formatter: (index: string) => string };
  readonly grid: Readonly<Record<string, number>>;
  readonly xAxis: AxisSeen;
  readonly yAxis: AxisSeen;
  readonly series: readonly SeriesSeen[];
  readonly tooltip?: unknown;
}

/** ECharts' own type allows several forms at each place, and also none; `OptionSeen` names those that are looked at here. */
const option = (more: Partial<Chart>) => optionOf(chart(more), SIZE) as unknown as OptionSeen;
const drawn = (more: Partial<Chart>): readonly SeriesSeen[] => option(more).series;

describe("a chart in ECharts' words", () => {
  it("[CH6] has its names upwards beside bars, below columns and lines; the first at the top of bars", () => {
    const axes = (["BAR", "COLUMN", "LINE"] as const).map((type) => {
      const { xAxis, yAxis } = option({ type });
      return [xAxis.type, yAxis.type, (type === "BAR" ? yAxis : xAxis).inverse];
    });
    expect(axes).toEqual([
      ["value", "category", true],
      ["category", "value", false],
      ["category", "value", false],
    ]);
    const reversed = { title: "", labels: ["a", "b"], reversed: true };
    expect([
      option({ domain: reversed }).yAxis.inverse,
      option({ domain: reversed, type: "LINE" }).xAxis.inverse,
    ]).toEqual([false, true]);
  });

  it("[CH6] has no axis of values where each bar has its number, and one where a bar or a line has none", () => {
    const shown = (more: Partial<Chart>, axis: "xAxis" | "yAxis") => {
      const { axisLabel, splitLine } = option(more)[axis];
      return [axisLabel.show, splitLine.show];
    };
    const labelled = [series({ labels: LABELS })];
    expect(shown({ series: labelled }, "xAxis")).toEqual([false, false]);
    expect(shown({ series: [...labelled, series()] }, "xAxis")).toEqual([true, true]);
    expect(shown({ type: "LINE", series: labelled }, "yAxis")).toEqual([true, true]);
    // The longest bar then reaches as far as it can; columns leave room for their number.
    expect([
      option({ series: labelled }).xAxis.max,
      option({ series: labelled, type: "COLUMN" }).yAxis.max,
    ]).toEqual(["dataMax", undefined]);
  });

  it("[CH6] begins and ends its axis of values where it is told, also at 0", () => {
    const { min, max } = option({ values: { title: "Phiếu", min: 0, max: 400 }, type: "LINE" }).yAxis;
    expect([min, max, option({ type: "LINE" }).yAxis.min]).toEqual([0, 400, undefined]);
  });

  it("[CH5] writes a number as its cell does, and numbers along the axis as the locale does", () => {
    const [one] = drawn({ series: [series({ labels: LABELS })] });
    expect([1, 9].map((dataIndex) => one?.label?.formatter({ dataIndex }))).toEqual(["22 mô hình", ""]);
    const along = (locale: string) => option({ type: "LINE", locale }).yAxis.axisLabel.formatter(1234.5);
    expect([along("vi_VN"), along("en_US")]).toEqual(["1.234,5", "1,234.5"]);
  });

  it("[CH5] draws no point where there is none, and a point in its own colour", () => {
    const [no, own] = [points(null), [{ value: 5, label: "5", colour: "#0b57d0" }]];
    expect(drawn({ series: [series({ points: [...no, ...own] })] })[0]?.data).toEqual([
      { value: "-" },
      { value: 5, itemStyle: { color: "#0b57d0" } },
    ]);
  });

  it("[CH6] has numbers at the far end of their bars, whichever way these go, or where they are wanted", () => {
    const ends = (
      type: Chart["type"],
      placement: "AUTO" | "INSIDE_END" | "INSIDE_BASE" | "CENTER" | "BELOW",
    ) => {
      const labels = { placement, look: {} };
      const [one] = drawn({ type, series: [series({ labels, points: points(3, -3) })] });
      return one?.data.map(({ label }) => label?.position);
    };
    expect([
      ends("BAR", "AUTO"),
      ends("BAR", "INSIDE_END"),
      ends("BAR", "INSIDE_BASE"),
      ends("BAR", "CENTER"),
    ]).toEqual([
      ["right", "left"],
      ["insideRight", "insideLeft"],
      ["insideLeft", "insideRight"],
      ["inside", "inside"],
    ]);
    expect([ends("COLUMN", "AUTO"), ends("COLUMN", "INSIDE_END"), ends("COLUMN", "INSIDE_BASE")]).toEqual([
      ["top", "bottom"],
      ["insideTop", "insideBottom"],
      ["insideBottom", "insideTop"],
    ]);
    // A line has no end: above the point, wherever it lies, unless told otherwise.
    expect([ends("LINE", "AUTO"), ends("LINE", "BELOW")]).toEqual([
      ["top", "top"],
      ["bottom", "bottom"],
    ]);
  });

  it("[CH6] draws lines as wide, dashed and dotted as they are told", () => {
    const line = (width: number, dash: "INVISIBLE" | "DOTTED" | "SOLID", pointSize: number) => {
      const [one] = drawn({ type: "LINE", series: [series({ line: { width, dash }, pointSize })] });
      return [one?.lineStyle?.width, one?.lineStyle?.type, one?.symbol, one?.symbolSize];
    };
    expect([line(3, "SOLID", 7), line(1, "DOTTED", 0), line(3, "INVISIBLE", 5)]).toEqual([
      [3, "solid", "circle", 7],
      [1, [2, 2], "none", 0],
      [0, "solid", "circle", 5],
    ]);
    const [one] = drawn({ type: "LINE", joined: true, smooth: true });
    expect([one?.connectNulls, one?.smooth]).toEqual([true, true]);
  });

  it("[CH6] lets nothing move or answer, and tells two series of one name apart", () => {
    const two = [series({ name: "Như nhau" }), series({ name: "Như nhau" })];
    const { animation, legend } = option({ legend: "TOP", series: two });
    expect(animation).toBe(false);
    expect(option({ legend: "TOP", series: two }).tooltip).toBeUndefined();
    expect(drawn({ series: two }).map(({ name, silent }) => [name, silent])).toEqual([
      ["0", true],
      ["1", true],
    ]);
    expect([legend.formatter("0"), legend.formatter("1"), legend.selectedMode]).toEqual([
      "Như nhau",
      "Như nhau",
      false,
    ]);
  });

  it("[CH6] leaves room for a legend on its side, and has none of nameless series", () => {
    const grid = (legend: Chart["legend"], name = "Đăng ký") =>
      option({ legend, series: [series({ name })] }).grid;
    const none = grid("NONE");
    const more = (legend: "TOP" | "BOTTOM" | "LEFT" | "RIGHT") =>
      (["top", "bottom", "left", "right"] as const).filter(
        (side) => (grid(legend)[side] ?? 0) > (none[side] ?? 0),
      );
    expect([more("TOP"), more("BOTTOM"), more("LEFT"), more("RIGHT")]).toEqual([
      ["top"],
      ["bottom"],
      ["left"],
      ["right"],
    ]);
    expect(grid("TOP", "")).toEqual(none);
  });

  it("[CH6] breaks a long title and long names, and leaves names out only where there is no room for a line of each", () => {
    const long = "Cơ quan tham mưu, giúp việc Huyện ủy";
    const title = words("Số mô hình đăng ký và số báo cáo đã nhận, theo nhóm đơn vị");
    const { title: heading, yAxis } = option({
      title,
      domain: { title: "", labels: [long, "b"], reversed: false },
    });
    // 306 pixels hold about forty letters of the title, and a third of it fifteen of a name.
    expect(heading.text.split("\n").length).toBe(2);
    expect(yAxis.data?.[0]?.replaceAll("\n", " ")).toBe(long);
    expect(yAxis.data?.[0]).toContain("\n");
    const many = Array.from({ length: 40 }, (_, at) => `Đơn vị ${at}`);
    const crowded = option({ domain: { title: "", labels: many, reversed: false } }).yAxis;
    // 400 pixels of forty lines are less than 13 each.
    expect([yAxis.axisLabel.interval, crowded.axisLabel.interval]).toEqual([0, "auto"]);
  });

  it("[CH6] looks as its words are told to look", () => {
    const look = { bold: false, italic: true, size: 20, colour: "#ff0000" };
    const { textStyle } = option({ title: { text: "Tên", look } }).title;
    expect(textStyle).toEqual({
      fontWeight: "normal",
      fontStyle: "italic",
      fontSize: 20,
      color: "#ff0000",
      // 1.4 times the size.
      lineHeight: 28,
    });
    const family = (font: string | null) => option({ font }).textStyle.fontFamily;
    expect(
      [family("Roboto"), family('x" onload="alert(1)'), family(null)].map((name) => name.split(",")[0]),
    ).toEqual(["Roboto", "Arial", "Arial"]);
  });
});
