import { describe, expect, it } from "vitest";
import { placedCharts } from "../../appsscript/charts/placedCharts.ts";
import { chartSvg } from "../../charts/svg.ts";
import { sheetbook } from "./support.ts";

const CELLS = `sheet.getRange("A1:C4").setValues([["Nhóm", "Đăng ký", "Báo cáo"], ["Một", 1, 7], ["Hai", 2, 5], ["Ba", 3, 6]]);
  const cells = (a1) => sheet.getRange(a1);
  const a1s = (ranges) => ranges.map((range) => range.getA1Notation()).join();`;

function drawn(code: string) {
  const book = sheetbook();
  const told = book.run(`${CELLS} ${code}`);
  const charts = placedCharts(book.file);
  return {
    told,
    charts,
    chart: charts[0]?.chart,
    failure: (more: string) => book.failure(more),
    run: book.run,
  };
}

const points = (chart: ReturnType<typeof drawn>["chart"]) =>
  chart?.series.map(({ name, points: all }) => [name, ...all.map(({ value }) => value)]);

// reference/spreadsheet/embedded-chart-builder, reference/spreadsheet/sheet#insertChart(EmbeddedChart)
describe("[CH20] charts that SpreadsheetApp builds", () => {
  it("show their ranges' columns: names, then series below their headers", () => {
    const { chart, charts } = drawn(
      `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(cells("A1:C4")).setPosition(6, 2, 5, 7)
        .setOption("title", "Mô hình").setOption("width", 400).setOption("height", 300).build());`,
    );
    expect(chart?.type).toBe("COLUMN");
    expect(chart?.title.text).toBe("Mô hình");
    expect(chart?.domain.labels).toEqual(["Một", "Hai", "Ba"]);
    expect(points(chart)).toEqual([
      ["Đăng ký", 1, 2, 3],
      ["Báo cáo", 7, 5, 6],
    ]);
    expect(charts[0]).toMatchObject({ row: 5, column: 1, offsetX: 5, offsetY: 7, width: 400, height: 300 });
    expect(chart && chartSvg(chart, { width: 400, height: 300 })).toContain("Mô hình");
  });

  it("take ranges apart from each other, rows, and one column alone", () => {
    const built = (how: string) =>
      points(drawn(`sheet.insertChart(sheet.newChart()${how}.setPosition(6, 1, 0, 0).build());`).chart);
    expect(built(`.addRange(cells("A1:A4")).addRange(cells("C1:C4"))`)).toEqual([["Báo cáo", 7, 5, 6]]);
    expect(built(`.addRange(cells("A1:C3")).setTransposeRowsAndColumns(true).setNumHeaders(1)`)).toEqual([
      ["Một", 1, 7],
      ["Hai", 2, 5],
    ]);
    expect(built(`.addRange(cells("B2:B4"))`)).toEqual([["", 1, 2, 3]]);
    expect(built(`.addRange(cells("A1:C4")).removeRange(cells("A1:C4")).addRange(cells("B1:B4"))`)).toEqual([
      ["Đăng ký", 1, 2, 3],
    ]);
  });

  it("have the looks that builders of their type name", () => {
    const { chart } = drawn(
      `sheet.insertChart(sheet.newChart().asBarChart().addRange(cells("A1:B4")).setTitle("Điểm").setXAxisTitle("số").setYAxisTitle("nhóm")
        .setColors(["red"]).setLegendPosition(Charts.Position.NONE).setRange(0, 10).setBackgroundColor("#eeeeee").reverseCategories()
        .setOption("titleTextStyle", { color: "blue", fontSize: 20, bold: true }).setOption("series", { 0: { dataLabel: "value" } }).build());`,
    );
    expect(chart).toMatchObject({
      type: "BAR",
      title: { text: "Điểm", look: { colour: "#0000ff", size: 20, bold: true } },
      legend: "NONE",
      background: "#eeeeee",
      domain: { title: "nhóm", reversed: true },
      values: { title: "số", min: 0, max: 10 },
      series: [{ colour: "#ff0000", labels: { placement: "AUTO" } }],
    });
    const line = drawn(
      `sheet.insertChart(sheet.newChart().asLineChart().addRange(cells("A1:B4")).setCurveStyle(Charts.CurveStyle.SMOOTH)
        .setPointStyle(Charts.PointStyle.NONE).setOption("lineWidth", 4).setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build());`,
    ).chart;
    expect(line).toMatchObject({
      type: "LINE",
      smooth: true,
      series: [{ pointSize: 0, line: { width: 4 } }],
    });
  });

  it("follow their cells", () => {
    const { run, told } =
      drawn(`sheet.insertChart(sheet.newChart().addRange(cells("A1:B4")).build()); sheet.insertRowBefore(1);
      return a1s(sheet.getCharts()[0].getRanges());`);
    expect(told).toBe("A2:B5");
    expect(run("ss.deleteSheet(ss.insertSheet()); return sheet.getCharts().length")).toBe(1);
  });

  it.each([
    [
      "sheet.newChart().setChartType(Charts.ChartType.PIE)",
      "ChartType.PIE is not imitated by the local host",
    ],
    ["sheet.newChart().asPieChart()", "EmbeddedChartBuilder.asPieChart is not imitated by the local host"],
    [
      "sheet.newChart().setOption('isStacked', true)",
      "The chart option isStacked true is not imitated by the local host",
    ],
    [
      "sheet.newChart().setOption('vAxis', { title: 'x', logScale: true })",
      "The chart option vAxis.logScale true is not imitated by the local host",
    ],
    ["sheet.newChart().setOption('title', 5)", "The chart option title 5 is not imitated by the local host"],
    [
      "sheet.newChart().asBarChart().setStacked()",
      "EmbeddedBarChartBuilder.setStacked is not imitated by the local host",
    ],
    ["sheet.insertChart(sheet.newChart().build())", "Must specify at least one series."],
    [
      "sheet.insertChart(sheet.newChart().addRange(sheet.getRange('A1:B2')).setPosition(99, 1, 0, 0).build())",
      "The anchor cell of a chart must lie in its sheet.",
    ],
    ["sheet.removeChart(sheet.newChart().build())", "Embedded chart not found in this sheet."],
    [
      "sheet.insertChart(5)",
      "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.insertChart.",
    ],
    ["Charts.newDataTable()", "Charts.newDataTable is not imitated by the local host"],
  ])("refuse %s", (code, message) => expect(sheetbook().failure(code)).toBe(message));
});

describe("[CH21] charts that are there", () => {
  const MADE = `const builder = sheet.newChart().asColumnChart().addRange(cells("A1:C4")).setTitle("Một").setColors(["#ff0000", "#00ff00"]).setPosition(6, 2, 0, 0);
    sheet.insertChart(builder.build());`;

  it("are told, and changed by what begins as they are", () => {
    const { told, chart } = drawn(`${MADE} builder.setTitle("khác");
      const [chart] = sheet.getCharts(), options = chart.getOptions(), at = chart.getContainerInfo();
      const seen = [chart.getChartId(), a1s(chart.getRanges()), chart.getNumHeaders(), options.get("title"), options.get("colors"), at.getAnchorRow(), at.getAnchorColumn(),
        String(chart.modify().getChartType()), String(chart.getHiddenDimensionStrategy()), String(chart.getMergeStrategy()), options.get("subtitle")];
      sheet.updateChart(chart.modify().setOption("title", "Hai").asLineChart().build());
      return seen;`);
    expect(told).toEqual([
      1,
      "A1:C4",
      1,
      "Một",
      ["#ff0000", "#00ff00"],
      6,
      2,
      "COLUMN",
      "IGNORE_BOTH",
      "MERGE_COLUMNS",
      null,
    ]);
    expect(chart).toMatchObject({
      type: "LINE",
      title: { text: "Hai" },
      series: [{ colour: "#ff0000" }, { colour: "#00ff00" }],
    });
  });

  it("are removed, each by itself", () => {
    const { told, charts } = drawn(`${MADE} sheet.insertChart(builder.setTitle("Hai").build());
      sheet.removeChart(sheet.getCharts()[0]);
      const other = ss.insertSheet();
      const abroad = (() => { try { other.removeChart(sheet.getCharts()[0]); } catch (error) { return error.message; } })();
      return [sheet.getCharts().map((chart) => chart.getOptions().get("title")), other.getCharts(), abroad];`);
    expect(told).toEqual([["Hai"], [], "Embedded chart not found in this sheet."]);
    expect(charts.length).toBe(1);
  });

  it("need the right to change the sheet", () => {
    const book = sheetbook();
    book.run(`${CELLS} const p = sheet.protect(); p.removeEditors(p.getEditors());`);
    const refused = book.failure(
      `${CELLS.replace(/^.*?;/s, "")} sheet.insertChart(sheet.newChart().addRange(sheet.getRange("A1:C4")).build())`,
      "an@example.vn",
    );
    expect(refused).toMatch(/protected|permission/);
  });
});
