/** Files written by hand: what the format allows and Excel does not do. */
import type { Scalar } from "../../workbook/contract.ts";
import { zip } from "../../xlsx/read/zip.ts";
import { values } from "../workbook/support.ts";
import type { Brought } from "./importSupport.ts";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export const sheet = (inner: string): string => `<worksheet xmlns="${MAIN}">${inner}</worksheet>`;
export const data = (rows: string): string => sheet(`<sheetData>${rows}</sheetData>`);
export const workbook = (inner = ""): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`;
export const relations = (kind: string, target: string, more = ""): string =>
  `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/>${more}</Relationships>`;

/** The least that is a workbook, with some of its parts replaced; null takes one away. */
export function file(parts: Readonly<Record<string, string | Buffer | null>>): Buffer {
  const all: Readonly<Record<string, string | Buffer | null>> = {
    "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": workbook(),
    "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": data('<row r="1"><c r="A1"><v>7</v></c></row>'),
    ...parts,
  };
  const kept = Object.entries(all).flatMap(([name, content]) =>
    content === null ? [] : [[name, Buffer.from(content)] as const],
  );
  return zip(new Map(kept));
}

export const gridOf = ({ workbook: book, sheets }: Brought, rows: number, columns: number): Scalar[][] =>
  values(book, { sheet: sheets[0] ?? "", row: 0, column: 0, rows, columns });
