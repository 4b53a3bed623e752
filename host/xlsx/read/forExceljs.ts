/** The file as exceljs reads it: the parts it reads well, under the names that Excel gives them. */
import ExcelJS from "exceljs";
import { element } from "../xml/written.ts";
import { BROKEN, FileRefused } from "./refusal.ts";
import type { Parts } from "./unzip.ts";
import { zip } from "./zip.ts";

export interface PlainFile {
  readonly sheets: readonly PlainSheet[];
  readonly from1904: boolean;
  /** Null where the file has none. */
  readonly styles: string | null;
  readonly texts: string | null;
}

export interface PlainSheet {
  readonly state: string;
  readonly xml: string;
}

/** The sheets in their order. Throws FileRefused. */
export async function readByExceljs(file: PlainFile): Promise<readonly ExcelJS.Worksheet[]> {
  const book = new ExcelJS.Workbook();
  // A copy: exceljs takes an ArrayBuffer, and a Buffer may be a window into a larger one.
  const { buffer } = new Uint8Array(zip(partsOf(file)));
  try {
    await book.xlsx.load(buffer);
  } catch (error) {
    throw new FileRefused(BROKEN, { cause: error });
  }
  return book.worksheets;
}

function partsOf({ sheets, from1904, styles, texts }: PlainFile): Parts {
  const parts: (readonly [name: string, xml: string | null])[] = [
    ["xl/workbook.xml", workbook(sheets, from1904)],
    ["xl/_rels/workbook.xml.rels", relations(sheets)],
    ["xl/styles.xml", styles],
    ["xl/sharedStrings.xml", texts],
    ...sheets.map(({ xml }, index) => [`xl/${place(index)}`, xml] as const),
  ];
  return new Map(parts.flatMap(([name, xml]) => (xml === null ? [] : [[name, Buffer.from(xml)] as const])));
}

const place = (index: number): string => `worksheets/sheet${index + 1}.xml`;

/** Titles stay out: exceljs refuses some that other programs take. */
function workbook(sheets: readonly PlainSheet[], from1904: boolean): string {
  const listed = sheets.map(({ state }, index) => {
    const number = String(index + 1);
    return element("sheet", [
      ["name", number],
      ["sheetId", number],
      ["state", state],
      ["r:id", number],
    ]);
  });
  const properties = element("workbookPr", [["date1904", from1904 ? "1" : "0"]]);
  return element("workbook", [], properties + element("sheets", [], listed.join("")));
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
