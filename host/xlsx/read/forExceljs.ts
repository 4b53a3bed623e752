/** What exceljs reads of the file: looks, columns, panes and conditional formats, in parts under the names that Excel gives them. */
import ExcelJS from "exceljs";
import { element } from "../xml/written.ts";
import { BROKEN, FileRefused } from "./refusal.ts";
import type { Parts } from "./unzip.ts";
import { zip } from "./zip.ts";

export interface PlainFile {
  readonly sheets: readonly PlainSheet[];
  readonly styles: string;
  /** The numbers of the looks that cells and rows have. */
  readonly used: readonly number[];
}

export interface PlainSheet {
  readonly state: string;
  /** Without its cells. */
  readonly xml: string;
}

export type StyleOf = (style: number) => Partial<ExcelJS.Style>;

export interface ByExceljs {
  /** In their order. */
  readonly sheets: readonly ExcelJS.Worksheet[];
  /** Cells that look alike share one object. */
  readonly styleOf: StyleOf;
}

const PLAIN: Partial<ExcelJS.Style> = {};

/** Throws FileRefused. */
export async function readByExceljs(file: PlainFile): Promise<ByExceljs> {
  const book = new ExcelJS.Workbook();
  // A copy: exceljs takes an ArrayBuffer, and a Buffer may be a window into a larger one.
  const { buffer } = new Uint8Array(zip(partsOf(file)));
  try {
    await book.xlsx.load(buffer);
  } catch (error) {
    throw new FileRefused(BROKEN, { cause: error });
  }
  const looks = book.worksheets.at(-1);
  const styles = new Map(
    file.used.map((style, index) => [style, looks?.getCell(index + 1, 1).style ?? PLAIN] as const),
  );
  return { sheets: book.worksheets.slice(0, -1), styleOf: (style) => styles.get(style) ?? PLAIN };
}

/** One sheet more than the file has holds a cell of each look. */
function partsOf({ sheets, styles, used }: PlainFile): Parts {
  const all = [...sheets, { state: "visible", xml: sheetOfLooks(used) }];
  const parts: (readonly [name: string, xml: string])[] = [
    ["xl/workbook.xml", workbook(all)],
    ["xl/_rels/workbook.xml.rels", relations(all)],
    ["xl/styles.xml", styles],
    ...all.map(({ xml }, index) => [`xl/${place(index)}`, xml] as const),
  ];
  return new Map(parts.map(([name, xml]) => [name, Buffer.from(xml)] as const));
}

function sheetOfLooks(used: readonly number[]): string {
  const rows = used.map((style, index) => {
    const row = String(index + 1);
    const cell = element("c", [
      ["r", `A${row}`],
      ["s", String(style)],
    ]);
    return element("row", [["r", row]], cell);
  });
  return element("worksheet", [], element("sheetData", [], rows.join("")));
}

const place = (index: number): string => `worksheets/sheet${index + 1}.xml`;

/** Titles stay out: exceljs refuses some that other programs take. */
function workbook(sheets: readonly PlainSheet[]): string {
  const listed = sheets.map(({ state }, index) => {
    const number = String(index + 1);
    return element("sheet", [
      ["name", number],
      ["sheetId", number],
      ["state", state],
      ["r:id", number],
    ]);
  });
  return element("workbook", [], element("sheets", [], listed.join("")));
}

function relations(sheets: readonly PlainSheet[]): string {
  const targets = sheets.map((_, index) =>
    element("Relationship", [
      ["Id", String(index + 1)],
      ["Target", place(index)],
    ]),
  );
  return element("Relationships", [], targets.join(""));
}
