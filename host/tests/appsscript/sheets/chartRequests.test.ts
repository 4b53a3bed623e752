import { describe, expect, it } from "vitest";
import { adding, BASIC, type Body, POSITION, source } from "./chartBodies.ts";
import { apiBook } from "./support.ts";

const NUMBERS = source([0, 4], [1, 2]);
const refusalOf = (...parts: Parameters<typeof adding>) => apiBook().refusal([adding(...parts)]);
const series = (more: Body) => ({ series: [{ series: NUMBERS, ...more }] });

describe("a chart is refused", () => {
  it.each<readonly [string, Body, Body]>([
    ["ChartSpec.pieChart", {}, { pieChart: {} }],
    ["ChartSpec.maximized", {}, { maximized: true }],
    ["TextPosition.horizontalAlignment CENTER", {}, { titleTextPosition: { horizontalAlignment: "CENTER" } }],
    ["TextFormat.fontFamily Lobster", {}, { titleTextFormat: { fontFamily: "Lobster" } }],
    ["BasicChartSpec.chartType AREA", { chartType: "AREA" }, {}],
    ["BasicChartSpec.stackedType STACKED", { stackedType: "STACKED" }, {}],
    ["BasicChartSpec.threeDimensional", { threeDimensional: true }, {}],
    ["BasicChartAxis.position RIGHT_AXIS", { axis: [{ position: "RIGHT_AXIS" }] }, {}],
    ["BasicChartAxis.format", { axis: [{ position: "LEFT_AXIS", format: { bold: true } }] }, {}],
    ["BasicChartSeries.type LINE", series({ type: "LINE" }), {}],
    ["ChartData.aggregateType SUM", series({ series: { ...NUMBERS, aggregateType: "SUM" } }), {}],
    ["DataLabel.type CUSTOM", series({ dataLabel: { type: "CUSTOM" } }), {}],
    ["LineStyle.type CUSTOM", { chartType: "LINE", ...series({ lineStyle: { type: "CUSTOM" } }) }, {}],
    ["PointStyle.shape STAR", { chartType: "LINE", ...series({ pointStyle: { shape: "STAR" } }) }, {}],
    [
      "BasicSeriesDataPointStyleOverride.pointStyle",
      series({ styleOverrides: [{ index: 0, pointStyle: { size: 9 } }] }),
      {},
    ],
  ])("[CH1] by the name of what is not drawn: %s", (name, basic, spec) => {
    expect(refusalOf(basic, spec)).toBe(`Sheets: ${name} in a chart is not imitated by the local host`);
  });

  it("[CH1] on a sheet of its own, with a border, with several ranges to a source", () => {
    const several = {
      sourceRange: { sources: [...NUMBERS.sourceRange.sources, ...NUMBERS.sourceRange.sources] },
    };
    const { chart } = adding().addChart;
    expect([
      refusalOf({}, {}, { newSheet: true }),
      apiBook().refusal([{ addChart: { chart: { ...chart, border: { color: {} } } } }]),
      refusalOf(series({ series: several })),
    ]).toEqual([
      "Sheets: a chart on a sheet of its own is not imitated by the local host",
      "Sheets: EmbeddedChart.border is not imitated by the local host",
      "Sheets: ChartSourceRange.sources with several ranges is not imitated by the local host",
    ]);
  });

  it("[CH1] in Google's words where a name is none of Google's", () => {
    expect(refusalOf({}, { colour: "red" })).toBe(
      "Invalid JSON payload received. Unknown name \"colour\" at 'requests[0].add_chart.chart.spec': Cannot find field.",
    );
  });

  const PLACED = { anchorCell: { sheetId: 0, rowIndex: 0, columnIndex: 0 } };
  it.each<readonly [string, Parameters<typeof adding>]>([
    ["Must specify exactly one chart in a chart spec.", [{}, { basicChart: undefined }]],
    ["Must specify at least one series.", [{ series: [] }]],
    ["Must specify a source range.", [{ series: [{ series: { sourceRange: { sources: [] } } }] }]],
    [
      "Exactly one dimension of a source range must have a length of 1.",
      [series({ series: source([0, 4], [0, 2]) })],
    ],
    [
      "Exactly one dimension of a source range must have a length of 1.",
      [{ domains: [{ domain: source([0, 1], [0, 1]) }] }],
    ],
    ["A chart in the local host needs a headerCount of 0 or 1.", [{ headerCount: undefined }]],
    ["Only a single domain is supported.", [{ domains: [{}, {}] }]],
    [
      "A chart may not have more than one axis per axis position.",
      [{ axis: [{ position: "LEFT_AXIS" }, { position: "LEFT_AXIS" }] }],
    ],
    ["BOTTOM_AXIS is not a valid target axis of a COLUMN chart.", [series({ targetAxis: "BOTTOM_AXIS" })]],
    [
      "LEFT_AXIS is not a valid target axis of a BAR chart.",
      [{ chartType: "BAR", ...series({ targetAxis: "LEFT_AXIS" }) }],
    ],
    ["Line and point styles are not valid in a COLUMN chart.", [series({ lineStyle: { width: 1 } })]],
    ["Line and point styles are not valid in a COLUMN chart.", [series({ pointStyle: { size: 1 } })]],
    [
      "The anchor cell of a chart must lie in its sheet.",
      // The tab has 20 rows.
      [{}, {}, { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 20, columnIndex: 0 } } }],
    ],
    [
      "The offsets of a chart must not be negative, its sizes must be at least 1.",
      [{}, {}, { overlayPosition: { ...PLACED, offsetXPixels: -1 } }],
    ],
    [
      "The offsets of a chart must not be negative, its sizes must be at least 1.",
      [{}, {}, { overlayPosition: { ...PLACED, heightPixels: 0 } }],
    ],
  ])("[CH2] %s", (sentence, parts) => {
    expect(refusalOf(...parts)).toBe(`Invalid requests[0].addChart: ${sentence}`);
  });

  it("[CH2] with a range of a sheet that is not there, and when it is changed to what cannot be drawn", () => {
    const book = apiBook();
    const elsewhere = { sourceRange: { sources: [{ sheetId: 5, endColumnIndex: 1 }] } };
    book.batch([adding()]);
    const spec = { basicChart: { ...BASIC, series: [] } };
    expect([
      refusalOf(series({ series: elsewhere })),
      book.refusal([{ updateChartSpec: { chartId: 7, spec } }]),
    ]).toEqual([
      "Invalid requests[0]: No grid with id: 5",
      "Invalid requests[0].updateChartSpec: Must specify at least one series.",
    ]);
  });
});

/** The chart as it is told after these requests. */
function toldAfter(...requests: readonly object[]): unknown {
  const book = apiBook();
  book.batch([adding()]);
  book.batch(requests);
  const { sheets } = book.get({ fields: "sheets.charts" }) as {
    sheets: readonly { charts: readonly unknown[] }[];
  };
  return sheets.flatMap(({ charts = [] }) => charts)[0];
}

/** Names, numbers and anchor at these rows and columns. */
function chartAt(
  rows: readonly [number, number],
  columns: readonly [number, number],
  anchor: readonly [number, number],
) {
  const { title, basicChart } = adding().addChart.chart.spec;
  const at = (column: number) => source(rows, [column, column + 1]);
  const anchorCell = { sheetId: 0, rowIndex: anchor[0], columnIndex: anchor[1] };
  return {
    chartId: 7,
    spec: {
      title,
      basicChart: {
        ...basicChart,
        domains: [{ domain: at(columns[0]) }],
        series: [{ series: at(columns[1]), targetAxis: "LEFT_AXIS" }],
      },
    },
    position: { overlayPosition: { ...POSITION.overlayPosition, anchorCell } },
  };
}

const lines = (dimension: string, startIndex: number, endIndex: number) => ({
  sheetId: 0,
  dimension,
  startIndex,
  endIndex,
});

describe("a chart's ranges and its anchor", () => {
  // It shows A1:A4 and B1:B4 and hangs at D6, which is row 5, column 3 counted from 0.
  it("[CH3] go down with rows that are put above them, and grow with rows inside", () => {
    const above = { insertDimension: { range: lines("ROWS", 0, 2) } };
    const inside = { insertDimension: { range: lines("ROWS", 2, 3) } };
    expect(toldAfter(above)).toEqual(chartAt([2, 6], [0, 1], [7, 3]));
    expect(toldAfter(inside)).toEqual(chartAt([0, 5], [0, 1], [6, 3]));
  });

  it("[CH3] shrink with rows that are deleted, follow columns that come and are moved", () => {
    const deleted = { deleteDimension: { range: lines("ROWS", 1, 3) } };
    const come = { insertDimension: { range: lines("COLUMNS", 1, 2) } };
    // Column B goes behind F: the anchor in D moves one to the left, B itself ends as the sixth.
    const moved = { moveDimension: { source: lines("COLUMNS", 1, 2), destinationIndex: 6 } };
    expect(toldAfter(deleted)).toEqual(chartAt([0, 2], [0, 1], [3, 3]));
    expect(toldAfter(come)).toEqual(chartAt([0, 4], [0, 2], [5, 4]));
    expect(toldAfter(moved)).toEqual(chartAt([0, 4], [0, 5], [5, 2]));
  });

  it("[CH3] read back as given where nothing moved, also without ends", () => {
    const open = { sourceRange: { sources: [{ startColumnIndex: 1, endColumnIndex: 2 }] } };
    const book = apiBook();
    const request = adding(series({ series: open }));
    book.batch([request, { insertDimension: { range: lines("ROWS", 12, 14) } }]);
    expect(book.get({ fields: "sheets.charts" })).toEqual({ sheets: [{ charts: [request.addChart.chart] }] });
  });

  it("[CH3] a range without an end has none after it moved", () => {
    const open = { sourceRange: { sources: [{ startColumnIndex: 1, endColumnIndex: 2 }] } };
    const book = apiBook();
    book.batch([adding(series({ series: open })), { insertDimension: { range: lines("COLUMNS", 0, 1) } }]);
    const told = JSON.stringify(book.get({ fields: "sheets.charts" }));
    expect(told).toContain('{"sources":[{"startRowIndex":0,"startColumnIndex":2,"endColumnIndex":3}]}');
  });

  it("[CH3] a range that is gone is left out; the chart stays where its row and column were", () => {
    const told = toldAfter(
      { deleteDimension: { range: lines("ROWS", 5, 6) } },
      { deleteDimension: { range: lines("COLUMNS", 1, 4) } },
    );
    // D is gone with B and C: what was E is now B.
    const { spec, position } = chartAt([0, 4], [0, 1], [5, 1]);
    const gone = [{ series: { sourceRange: { sources: [] } }, targetAxis: "LEFT_AXIS" }];
    const basicChart = { ...spec.basicChart, series: gone };
    expect(told).toEqual({ chartId: 7, spec: { ...spec, basicChart }, position });
  });

  it("[CH3] are where they are for whoever updates the place afterwards, and go with their sheet", () => {
    const book = apiBook();
    book.batch([
      { addSheet: { properties: { sheetId: 9, title: "Khác" } } },
      adding({}, {}, { overlayPosition: { anchorCell: { sheetId: 9, rowIndex: 0, columnIndex: 0 } } }),
      { insertDimension: { range: lines("ROWS", 0, 1) } },
      { updateEmbeddedObjectPosition: { objectId: 7, newPosition: POSITION, fields: "*" } },
      { deleteSheet: { sheetId: 9 } },
    ]);
    const { sheets } = book.get({ fields: "sheets.charts" }) as { sheets: object[] };
    expect(sheets).toEqual([{ charts: [chartAt([1, 5], [0, 1], [5, 3])] }]);
    const { addChart } = adding({}, {}, POSITION);
    book.batch([
      { addSheet: { properties: { sheetId: 9, title: "Khác" } } },
      { updateEmbeddedObjectPosition: { objectId: 7, newPosition: onSheet(9), fields: "*" } },
      { deleteSheet: { sheetId: 9 } },
      { addChart },
    ]);
    expect(book.get({ fields: "sheets.charts" })).toEqual({ sheets: [{ charts: [addChart.chart] }] });
  });
});

const onSheet = (sheetId: number) => ({ overlayPosition: { anchorCell: { sheetId } } });

describe("a copied sheet", () => {
  it("[CH12] takes its charts along, which show the cells of the copy; ranges elsewhere stay here and go elsewhere", () => {
    const book = apiBook();
    const elsewhere = { sourceRange: { sources: [{ sheetId: 9, endRowIndex: 4, endColumnIndex: 1 }] } };
    book.batch([
      { addSheet: { properties: { sheetId: 9, title: "Khác" } } },
      adding({ domains: [{ domain: elsewhere }] }),
    ]);
    const told = book.run(`
      const file = SpreadsheetApp.openById(id), other = SpreadsheetApp.create("Sổ khác");
      const here = file.getSheetByName("T").copyTo(file), there = file.getSheetByName("T").copyTo(other);
      const of = (file, copy) => Sheets.Spreadsheets.get(file.getId(), { fields: "sheets(properties.sheetId,charts)" })
        .sheets.find(({ properties }) => properties.sheetId === copy.getSheetId()).charts.map(({ chartId, spec, position }) => [
          chartId, spec.basicChart.domains[0].domain.sourceRange.sources,
          spec.basicChart.series[0].series.sourceRange.sources.map(({ sheetId }) => sheetId === copy.getSheetId()),
          position.overlayPosition.anchorCell.sheetId === copy.getSheetId(),
        ]);
      return JSON.stringify([of(file, here), of(other, there)]);`);
    expect(JSON.parse(String(told))).toEqual([
      [[8, elsewhere.sourceRange.sources, [true], true]],
      [[1, [], [true], true]],
    ]);
  });
});
