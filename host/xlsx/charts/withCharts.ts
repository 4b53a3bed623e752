import type { SheetId, Workbook } from "../../workbook/contract.ts";
import { chartPart } from "./chartPart.ts";
import { drawingPart } from "./drawingPart.ts";
import type { SheetChart } from "./sheetChart.ts";
import { HEAD, NAMES, tag } from "./xml.ts";

export interface WrittenBook {
  readonly workbook: Workbook;
  readonly titles: ReadonlyMap<SheetId, string>;
  /** The number in the name of each sheet's part. */
  readonly numbers: ReadonlyMap<SheetId, number>;
}

const TYPES = "[Content_Types].xml";
const TYPE = "application/vnd.openxmlformats-officedocument";
/** No other relation of a sheet is called so. */
const TO_DRAWING = "rIdCharts";
/** What follows a sheet's drawing (ECMA-376 part 1, 18.3.1.99, CT_Worksheet). */
const AFTER =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Into the parts that exceljs wrote, which has no words for charts. */
export function addCharts(
  parts: Map<string, Buffer>,
  book: WrittenBook,
  charts: readonly SheetChart[],
): void {
  let written = 0;
  for (const [sheet, number] of charts.length === 0 ? [] : book.numbers) {
    const own = charts.filter(({ place }) => place.sheet === sheet);
    if (own.length > 0) addDrawing(parts, book, { number, before: written, charts: own });
    written += own.length;
  }
}

interface Drawing {
  /** Of the sheet's part. */
  readonly number: number;
  /** How many charts other sheets have taken numbers for. */
  readonly before: number;
  readonly charts: readonly SheetChart[];
}

function addDrawing(parts: Map<string, Buffer>, book: WrittenBook, drawing: Drawing): void {
  const { number, before: taken, charts } = drawing;
  const names = charts.map((_, index) => `chart${taken + index + 1}.xml`);
  const put = (name: string, xml: string): void => void parts.set(name, Buffer.from(xml));
  const textOf = (name: string): string | undefined => parts.get(name)?.toString("utf8");
  charts.forEach((chart, index) => {
    put(`xl/charts/${names[index]}`, chartPart(chart, book.titles));
  });
  put(`xl/drawings/drawing${number}.xml`, drawingPart(book.workbook, charts));
  put(`xl/drawings/_rels/drawing${number}.xml.rels`, relationsTo(names));
  const sheet = `xl/worksheets/sheet${number}.xml`;
  put(sheet, withDrawing(textOf(sheet) ?? ""));
  const related = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  const toDrawing = relation(TO_DRAWING, "drawing", `../drawings/drawing${number}.xml`);
  put(related, before(textOf(related) ?? HEAD + relations([]), "</Relationships>", toDrawing));
  const types = [
    override(`drawings/drawing${number}.xml`, `${TYPE}.drawing+xml`),
    ...names.map((name) => override(`charts/${name}`, `${TYPE}.drawingml.chart+xml`)),
  ];
  put(TYPES, before(textOf(TYPES) ?? "", "</Types>", types.join("")));
}

const before = (xml: string, end: string, added: string): string => xml.replace(end, () => added + end);

function withDrawing(xml: string): string {
  const drawing = tag("drawing", { "xmlns:r": NAMES.relation, "r:id": TO_DRAWING });
  return xml.replace(AFTER, (found) => drawing + found);
}

const relations = (all: readonly string[]): string =>
  tag("Relationships", { xmlns: NAMES.relations }, ...all);

const relation = (id: string, kind: string, target: string): string =>
  tag("Relationship", { Id: id, Type: `${NAMES.relation}/${kind}`, Target: target });

const relationsTo = (names: readonly string[]): string =>
  HEAD + relations(names.map((name, index) => relation(`rId${index + 1}`, "chart", `../charts/${name}`)));

const override = (part: string, type: string): string =>
  tag("Override", { PartName: `/xl/${part}`, ContentType: type });
