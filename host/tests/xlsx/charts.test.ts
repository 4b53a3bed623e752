/** Parts of an exported file, read as XML; drawing them in LibreOffice was checked by hand. */
import { describe, expect, it } from "vitest";
import { exportFile } from "../../xlsx/exportFile.ts";
import { unzip } from "../../xlsx/read/unzip.ts";
import { elements, inside, type XmlElement } from "../../xlsx/xml/elements.ts";
import { adding, type Body, POSITION, source } from "../appsscript/sheets/chartBodies.ts";
import { type ApiBook, apiBook } from "../appsscript/sheets/support.ts";
import { exportedCells } from "./exportedCells.ts";

const CELLS = `
  const sheet = SpreadsheetApp.openById(id).getSheets()[0];
  sheet.setName("Tổng 'x' quan").getRange("A1:B4").setValues([["Nhóm", "Đăng ký"], ["Một", 1.5], ["Hai & ba", ""], ["<Bốn>", 3]]);
  sheet.getRange("A1").setNote("Ghi chú");`;

const LABELLED = {
  series: source([0, 4], [1, 2]),
  colorStyle: { rgbColor: { red: 1 } },
  dataLabel: { type: "DATA" },
  styleOverrides: [{ index: 2, colorStyle: { rgbColor: { blue: 1 } } }],
};

function bookWith(...requests: readonly object[]): ApiBook {
  const book = apiBook();
  book.run(CELLS);
  book.batch(requests);
  return book;
}

async function partsOf(book: ApiBook): Promise<ReadonlyMap<string, string>> {
  const bytes = await exportFile(book.file);
  const parts = unzip(Buffer.from(bytes), () => true, 50_000_000);
  return new Map([...parts].map(([name, content]) => [name, content.toString("utf8")]));
}

/** A part of the file as a tree. Throws where it is not there or is no XML. */
async function part(book: ApiBook, name: string, root: string): Promise<XmlElement> {
  const [found] = elements((await partsOf(book)).get(name) ?? "", root);
  if (!found) throw new Error(`No ${root} in ${name}`);
  return found;
}
const chartOf = (book: ApiBook): Promise<XmlElement> => part(book, "xl/charts/chart1.xml", "chartSpace");
const vals = (element: XmlElement, name: string): readonly (string | undefined)[] =>
  inside(element, name).map(({ attributes }) => attributes.get("val"));
const texts = (element: XmlElement, name: string): readonly string[] =>
  inside(element, name).map(({ text }) => text);

describe("a chart in an exported file", () => {
  it("[CH11] is found: every part has its type, every relation its part", async () => {
    const parts = await partsOf(bookWith(adding(), { addChart: { chart: second() } }));
    const types = new Map(
      elements(parts.get("[Content_Types].xml") ?? "", "Override").map(({ attributes }) => [
        attributes.get("PartName"),
        attributes.get("ContentType"),
      ]),
    );
    const office = "application/vnd.openxmlformats-officedocument";
    expect([1, 2].map((number) => types.get(`/xl/charts/chart${number}.xml`))).toEqual([
      `${office}.drawingml.chart+xml`,
      `${office}.drawingml.chart+xml`,
    ]);
    expect(types.get("/xl/drawings/drawing1.xml")).toBe(`${office}.drawing+xml`);
    const targets = (name: string) =>
      elements(parts.get(name) ?? "", "Relationship").map(({ attributes }) => attributes.get("Target"));
    expect(targets("xl/drawings/_rels/drawing1.xml.rels")).toEqual([
      "../charts/chart1.xml",
      "../charts/chart2.xml",
    ]);
    // The note's parts are still there.
    expect(targets("xl/worksheets/_rels/sheet1.xml.rels")).toEqual(
      expect.arrayContaining(["../drawings/drawing1.xml", "../comments1.xml"]),
    );
    const [sheet] = elements(parts.get("xl/worksheets/sheet1.xml") ?? "", "worksheet");
    const order = sheet?.children.map(({ name }) => name) ?? [];
    expect(order.indexOf("legacyDrawing") - order.indexOf("drawing")).toBe(1);
  });

  it("[CH11] lies at its place, with name, title and description", async () => {
    const book = bookWith(adding({}, { altText: 'Lời "thay"' }));
    const drawing = await part(book, "xl/drawings/drawing1.xml", "wsDr");
    const [properties] = inside(drawing, "cNvPr");
    expect(Object.fromEntries(properties?.attributes ?? [])).toEqual({
      id: "2",
      name: "Biểu đồ 1",
      title: "Điểm",
      descr: 'Lời "thay"',
    });
    // Row 6, column D; 2 and 10 pixels of 9,525 EMU into them; 306 × 400 pixels.
    const [from] = inside(drawing, "from");
    expect(from?.children.map(({ name, text }) => [name, text])).toEqual([
      ["col", "3"],
      ["colOff", "19050"],
      ["row", "5"],
      ["rowOff", "95250"],
    ]);
    const [size] = inside(drawing, "ext");
    expect([size?.attributes.get("cx"), size?.attributes.get("cy")]).toEqual(["2914650", "3810000"]);
  });

  it("[CH11] hangs at the cell in which its corner lies: no program keeps a larger offset", async () => {
    const anchorCell = { sheetId: 0, rowIndex: 5, columnIndex: 3 };
    const overlayPosition = { anchorCell, offsetXPixels: 130, offsetYPixels: 30 };
    const book = bookWith(adding({}, {}, { overlayPosition }));
    // Columns are 100 pixels wide and rows 21 high: 30 pixels into E, 9 into row 7. E is hidden: 30 into F.
    const cornerOf = async () =>
      inside(await part(book, "xl/drawings/drawing1.xml", "wsDr"), "from")[0]?.children.map(
        ({ text }) => text,
      );
    expect(await cornerOf()).toEqual(["4", String(30 * 9_525), "6", String(9 * 9_525)]);
    book.run(`SpreadsheetApp.openById(id).getSheets()[0].hideColumns(5)`);
    expect(await cornerOf()).toEqual(["5", String(30 * 9_525), "6", String(9 * 9_525)]);
  });

  it("[CH11] is drawn from the cells, which it also remembers", async () => {
    const space = await chartOf(bookWith(adding({ series: [LABELLED] })));
    expect(texts(space, "f")).toEqual([
      "'Tổng ''x'' quan'!$B$1",
      "'Tổng ''x'' quan'!$A$2:$A$4",
      "'Tổng ''x'' quan'!$B$2:$B$4",
    ]);
    // The blank cell is no point of the numbers.
    expect(texts(space, "v")).toEqual(["Đăng ký", "Một", "Hai & ba", "<Bốn>", "1.5", "3"]);
    expect(vals(space, "ptCount")).toEqual(["1", "3", "3"]);
  });

  it("[CH11] has the colours of its series and points, and numbers at them", async () => {
    const [one] = inside(await chartOf(bookWith(adding({ series: [LABELLED] }))), "ser");
    if (!one) throw new Error("A series");
    const [look] = one.children.filter(({ name }) => name === "spPr");
    expect(look && vals(look, "srgbClr")).toEqual(["FF0000"]);
    const [point] = inside(one, "dPt");
    expect(point && [vals(point, "idx"), vals(point, "srgbClr")]).toEqual([["2"], ["0000FF"]]);
    expect([vals(one, "dLblPos"), vals(one, "showVal")]).toEqual([["outEnd"], ["1"]]);
    const [bare] = inside(await chartOf(bookWith(adding())), "ser");
    expect(bare && [inside(bare, "dLbls"), inside(bare, "dPt")]).toEqual([[], []]);
  });

  it.each<readonly [string, Body, readonly string[]]>([
    [
      "BAR",
      { chartType: "BAR", series: [{ series: source([0, 4], [1, 2]) }] },
      ["barChart", "bar", "maxMin", "b"],
    ],
    ["COLUMN", {}, ["barChart", "col", "minMax", "l"]],
  ])(
    "[CH11] of type %s goes that way, its first name where people begin to read",
    async (_, basic, expected) => {
      const space = await chartOf(bookWith(adding(basic)));
      const [plot] = inside(space, "plotArea");
      const [names] = inside(space, "catAx");
      const [values] = inside(space, "valAx");
      expect([
        plot?.children.find(({ name }) => name.endsWith("Chart"))?.name,
        ...vals(space, "barDir"),
        ...(names ? vals(names, "orientation") : []),
        ...(values ? vals(values, "axPos") : []),
      ]).toEqual(expected);
    },
  );

  it("[CH11] of lines has their width, dashes, points, and the ends of its axis", async () => {
    const lineStyle = { width: 3, type: "MEDIUM_DASHED" };
    const one = { series: source([0, 4], [1, 2]), lineStyle, pointStyle: { size: 0 } };
    const axis = [
      { position: "LEFT_AXIS", title: "Phiếu", viewWindowOptions: { viewWindowMin: 0, viewWindowMax: 400 } },
    ];
    const basic = { chartType: "LINE", legendPosition: "TOP_LEGEND", series: [one], axis };
    const space = await chartOf(bookWith(adding(basic)));
    const [series] = inside(space, "ser");
    const [line] = series ? inside(series, "ln") : [];
    expect([line?.attributes.get("w"), line && vals(line, "prstDash")]).toEqual([
      String(3 * 9_525),
      ["dash"],
    ]);
    expect([vals(space, "symbol"), vals(space, "max"), vals(space, "min"), vals(space, "legendPos")]).toEqual(
      [["none"], ["400"], ["0"], ["t"]],
    );
    const [axisOfValues] = inside(space, "valAx");
    expect(axisOfValues && texts(axisOfValues, "t")).toEqual(["Phiếu"]);
  });

  it("[CH11] says title and subtitle as texts, and what hidden cells count for", async () => {
    const shown = { subtitle: "<b>&</b>\u0001", hiddenDimensionStrategy: "SHOW_ALL" };
    const space = await chartOf(bookWith(adding({ legendPosition: "NO_LEGEND" }, shown)));
    const [title] = inside(space, "title");
    expect(title && texts(title, "t")).toEqual(["Điểm", "<b>&</b>"]);
    expect([vals(space, "plotVisOnly"), inside(space, "legend")]).toEqual([["0"], []]);
    expect(vals(await chartOf(bookWith(adding())), "plotVisOnly")).toEqual(["1"]);
  });

  it("[CH11] changes nothing else: cells are read as before, columns below it keep their widths", async () => {
    const book = bookWith(adding({}, {}, POSITION));
    book.run(`SpreadsheetApp.openById(id).getSheets()[0].setColumnWidth(6, 70)`);
    const bytes = await exportFile(book.file);
    expect(await exportedCells(new Uint8Array(bytes).buffer, "Tổng 'x' quan", ["A2", "B4"])).toEqual([
      "Một",
      3,
    ]);
    const [sheet] = elements((await partsOf(book)).get("xl/worksheets/sheet1.xml") ?? "", "worksheet");
    const columns = sheet ? inside(sheet, "col").map(({ attributes }) => attributes) : [];
    // Without the chart, which ends in G, the file would say nothing of columns beyond B.
    expect(columns.at(-1)?.get("max")).toBe("7");
    expect(columns.find((column) => column.get("min") === "6")?.get("width")).toBe("10");
  });

  it("[PR14] prints with its sheet on one page", async () => {
    const sheet = await part(bookWith(adding()), "xl/worksheets/sheet1.xml", "worksheet");
    const setup = inside(sheet, "pageSetup")[0]?.attributes;
    expect([setup?.get("fitToWidth"), setup?.get("fitToHeight")]).toEqual(["1", "1"]);
  });

  it("[CH11] a file without charts has none of these parts", async () => {
    const names = [...(await partsOf(bookWith({ addSheet: { properties: { title: "Khác" } } }))).keys()];
    expect(names.filter((name) => /chart|drawing\d+\.xml/.test(name))).toEqual([]);
  });

  it("[CH11] each sheet has a drawing of its own charts", async () => {
    const parts = await partsOf(
      bookWith({ addSheet: { properties: { sheetId: 9, title: "Khác" } } }, adding(), {
        addChart: { chart: { ...second(), position: { overlayPosition: { anchorCell: { sheetId: 9 } } } } },
      }),
    );
    const targets = ["drawing1", "drawing2"].map((name) =>
      elements(parts.get(`xl/drawings/_rels/${name}.xml.rels`) ?? "", "Relationship").map(({ attributes }) =>
        attributes.get("Target"),
      ),
    );
    expect(targets).toEqual([["../charts/chart1.xml"], ["../charts/chart2.xml"]]);
  });
});

/** Another one, below the first. */
function second() {
  const { chart } = adding().addChart;
  const anchorCell = { sheetId: 0, rowIndex: 12, columnIndex: 0 };
  return { ...chart, chartId: 8, position: { overlayPosition: { anchorCell } } };
}
