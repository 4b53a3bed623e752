import { describe, expect, it } from "vitest";
import { placedCharts } from "../../../appsscript/charts/placedCharts.ts";
import { localFile } from "../../../appsscript/spreadsheet/localFile.ts";
import { adding, BASIC, type Body, POSITION, source } from "../sheets/chartBodies.ts";
import { type ApiBook, apiBook } from "../sheets/support.ts";

/** A1:C4: names, numbers of which one is written as money, and numbers with a blank and a text between them. */
const CELLS = `
  const sheet = SpreadsheetApp.openById(id).getSheets()[0];
  sheet.getRange("A1:C4").setValues([["Nhóm", "Đăng ký", "Báo cáo"], ["Một", 1.5, 7], ["Hai", 2, ""], ["Ba", 3, "chưa"]]);
  sheet.getRange("B2").setNumberFormat('0.0 "mô hình"');`;

const BOTH = {
  series: [1, 2].map((at) => ({ series: source([0, 4], [at, at + 1]), targetAxis: "LEFT_AXIS" })),
};

function bookWith(basic: Body = {}, spec: Body = {}, position: Body = POSITION): ApiBook {
  const book = apiBook();
  book.run(CELLS);
  book.batch([adding(basic, spec, position)]);
  return book;
}

function shownIn(book: ApiBook) {
  const [placed] = placedCharts(book.file);
  if (!placed) throw new Error("The chart is there.");
  const { chart } = placed;
  return {
    ...chart,
    labels: chart.domain.labels,
    values: chart.series.map(({ points }) => points.map(({ value }) => value)),
  };
}

describe("what a chart shows of its cells", () => {
  it("[CH5] names and numbers as the cells show them, series and axes named by headers", () => {
    const { labels, domain, series, locale } = shownIn(bookWith(BOTH));
    expect([labels, domain.title, locale]).toEqual([["Một", "Hai", "Ba"], "Nhóm", "vi_VN"]);
    expect(series.map(({ name }) => name)).toEqual(["Đăng ký", "Báo cáo"]);
    // The comma is the decimal mark of this spreadsheet.
    expect(series[0]?.points.map(({ label }) => label)).toEqual(["1,5 mô hình", "2", "3"]);
  });

  it("[CH5] no point for a blank cell and for a text", () => {
    expect(shownIn(bookWith(BOTH)).values).toEqual([
      [1.5, 2, 3],
      [7, null, null],
    ]);
  });

  it("[CH5] an axis is named by its own title before that of the header; the only series names its axis", () => {
    const axis = [{ position: "BOTTOM_AXIS", title: "Nhóm đơn vị" }];
    const titles = (basic: Body) => {
      const [placed] = placedCharts(bookWith(basic).file);
      return [placed?.chart.domain.title, placed?.chart.values.title];
    };
    expect([titles({ axis }), titles(BOTH), titles({})]).toEqual([
      ["Nhóm đơn vị", "Đăng ký"],
      ["Nhóm", ""],
      ["Nhóm", "Đăng ký"],
    ]);
    // Of a BAR chart the names stand at the left.
    const bars = [{ series: source([0, 4], [1, 2]) }];
    expect(
      titles({ chartType: "BAR", series: bars, axis: [{ position: "LEFT_AXIS", title: "Trái" }] }),
    ).toEqual(["Trái", "Đăng ký"]);
  });

  it("[CH5] all cells are points where there is no header, and a row is read as a column is", () => {
    const { labels, values, series } = shownIn(
      bookWith({
        headerCount: 0,
        domains: [{ domain: source([0, 1], [0, 3]) }],
        series: [{ series: source([1, 2], [0, 3]) }],
      }),
    );
    expect([labels, values, series[0]?.name]).toEqual([["Nhóm", "Đăng ký", "Báo cáo"], [[null, 1.5, 7]], ""]);
  });

  it("[CH5] points have the colour that is said for their place, the others their series'", () => {
    const red = { colorStyle: { rgbColor: { red: 1 } } };
    const styled = [
      { ...BOTH.series[0], color: { blue: 1 }, styleOverrides: [{ index: 2, ...red }, { ...red }] },
    ];
    const book = bookWith({ series: styled });
    const colours = () => shownIn(book).series[0]?.points.map(({ colour }) => colour);
    expect([colours(), shownIn(book).series[0]?.colour]).toEqual([["#ff0000", null, "#ff0000"], "#0000ff"]);
    book.run(`SpreadsheetApp.openById(id).getSheets()[0].hideRows(2)`);
    expect(colours()).toEqual([null, "#ff0000"]);
  });

  it.each<readonly [string | undefined, readonly (readonly number[])[]]>([
    // Row 3 and column B are hidden: the default leaves both out.
    [undefined, [[7]]],
    ["SKIP_HIDDEN_ROWS_AND_COLUMNS", [[7]]],
    ["SKIP_HIDDEN_ROWS", [[1.5, 3], [7]]],
    ["SKIP_HIDDEN_COLUMNS", [[7, 5]]],
    [
      "SHOW_ALL",
      [
        [1.5, 2, 3],
        [7, 5],
      ],
    ],
  ])("[CH4] %s of hidden rows and columns", (hiddenDimensionStrategy, expected) => {
    const book = bookWith(BOTH, hiddenDimensionStrategy === undefined ? {} : { hiddenDimensionStrategy });
    book.run(`const sheet = SpreadsheetApp.openById(id).getSheets()[0];
      sheet.getRange("C3").setValue(5); sheet.hideRows(3); sheet.hideColumns(2);`);
    expect(shownIn(book).values.map((each) => each.filter((value) => value !== null))).toEqual(expected);
  });

  it("[CH4] rows that a filter hides count as hidden", () => {
    const book = bookWith();
    book.run(`const sheet = SpreadsheetApp.openById(id).getSheets()[0];
      const criteria = SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(1.8).build();
      sheet.getRange("A1:B4").createFilter().setColumnFilterCriteria(2, criteria);`);
    expect([shownIn(book).labels, shownIn(book).values]).toEqual([["Hai", "Ba"], [[2, 3]]]);
  });

  it("[CH3] nothing of what is gone", () => {
    const book = bookWith(BOTH);
    book.run(`SpreadsheetApp.openById(id).getSheets()[0].deleteColumn(2)`);
    const { series, values } = shownIn(book);
    expect([series.map(({ name }) => name), values]).toEqual([["Báo cáo"], [[7, null, null]]]);
    book.run(`SpreadsheetApp.openById(id).getSheets()[0].deleteRows(2, 3)`);
    expect(shownIn(book).series).toEqual([]);
  });

  it("[CH8] lies where it was put, as large as it is or as usual", () => {
    const placeOf = (position: Body) => {
      const [placed] = placedCharts(bookWith({}, {}, position).file);
      const { row, column, offsetX, offsetY, width, height } = placed ?? {};
      return [row, column, offsetX, offsetY, width, height];
    };
    expect([placeOf(POSITION), placeOf({ overlayPosition: { anchorCell: { sheetId: 0 } } })]).toEqual([
      [5, 3, 2, 10, 306, 400],
      [0, 0, 0, 0, 600, 371],
    ]);
  });

  it("[CH1] what was kept before there were rules, and cannot be drawn, is not drawn", () => {
    const book = bookWith();
    const [sheet = ""] = book.file.workbook.sheetIds();
    const spec = { pieChart: {} };
    localFile(book.file).charts.put({ id: 8, sheet, spec, position: {} });
    expect(placedCharts(book.file).map(({ id }) => id)).toEqual([7]);
    expect(JSON.stringify(book.get({ fields: "sheets.charts" }))).toContain("pieChart");
  });

  it("[CH6] says its type, legend, axis and lines as it is told", () => {
    const { chart } = (() => {
      const axis = [
        {
          position: "LEFT_AXIS",
          viewWindowOptions: { viewWindowMin: 0, viewWindowMax: 400, viewWindowMode: "EXPLICIT" },
        },
      ];
      const lineStyle = { width: 1, type: "MEDIUM_DASHED" };
      const dataLabel = { type: "DATA", placement: "ABOVE", textFormat: { bold: true, fontSize: 10 } };
      const lines = [{ series: source([0, 4], [1, 2]), lineStyle, pointStyle: { size: 0 }, dataLabel }];
      const basic = {
        chartType: "LINE",
        legendPosition: "TOP_LEGEND",
        axis,
        series: lines,
        interpolateNulls: true,
      };
      const [placed] = placedCharts(bookWith(basic, { subtitle: "Dưới", altText: "Lời" }).file);
      return placed ?? { chart: null };
    })();
    expect(chart).toMatchObject({
      type: "LINE",
      legend: "TOP",
      title: { text: "Điểm", look: {} },
      subtitle: { text: "Dưới", look: {} },
      altText: "Lời",
      joined: true,
      smooth: false,
      values: { title: "Đăng ký", min: 0, max: 400 },
      series: [
        {
          line: { width: 1, dash: "MEDIUM_DASHED" },
          pointSize: 0,
          labels: { placement: "ABOVE", look: { bold: true, size: 10 } },
        },
      ],
    });
  });

  it("[CH6] chooses the ends of its axis itself where they are to be pretty", () => {
    const axis = [
      { position: "LEFT_AXIS", viewWindowOptions: { viewWindowMin: 1, viewWindowMode: "PRETTY" } },
    ];
    const [placed] = placedCharts(bookWith({ ...BASIC, axis }).file);
    expect(placed?.chart.values).toMatchObject({ min: null, max: null });
  });
});
