/** A sheet's part, in one pass: what exceljs reads of it, and the few elements that are read beside it or counted as lost. */
import { eachElement, type XmlElement } from "../xml/elements.ts";
import { readXml, type StartTag } from "../xml/events.ts";
import { copyOf, element } from "../xml/written.ts";
import { LAST_COLUMN, type Room } from "./limits.ts";
import { isGrouped, PlainRows } from "./plainRows.ts";
import { BROKEN, FileRefused } from "./refusal.ts";

export interface SheetXml {
  /** As exceljs reads it. */
  readonly plain: string;
  /** Numbers from 1 of rows whose height a person chose. */
  readonly sizedRows: ReadonlySet<number>;
  /** Whether rows or columns are grouped. */
  readonly grouped: boolean;
  /** Of this name, whether of the sheet's own language or an extension's. */
  readonly named: (name: string) => readonly XmlElement[];
}

/** exceljs would write each cell of other elements as an object of its own, and stumbles over what it does not know of them. */
const FOR_EXCELJS: ReadonlySet<string> = new Set([
  "sheetPr",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "conditionalFormatting",
]);
const READ_HERE: ReadonlySet<string> = new Set([
  "autoFilter",
  "col",
  "dataValidation",
  "hyperlink",
  "mergeCell",
  "sheetProtection",
  "sheetView",
  "tablePart",
]);
const OF_EXTENSIONS: ReadonlySet<string> = new Set(["conditionalFormattings", "dataValidation", "sparkline"]);

/** Throws FileRefused and MalformedXml. */
export function readSheetXml(xml: string, from1904: boolean, room: Room): SheetXml {
  const found: XmlElement[] = [];
  const rows = new PlainRows(from1904, room);
  const copy = copyOf(({ name }) => FOR_EXCELJS.has(name));
  readXml(
    xml,
    ...rows.listeners,
    copy,
    eachElement(isRead, (each) => found.push(each)),
  );
  const named = (name: string): readonly XmlElement[] => found.filter((each) => each.name === name);
  const columns = named("col").map(({ attributes }) => attributes);
  if (columns.some((column) => !(Number(column.get("max")) <= LAST_COLUMN))) throw new FileRefused(BROKEN);
  return {
    plain: element("worksheet", [], copy.xml() + element("sheetData", [], rows.xml())),
    sizedRows: rows.sized,
    grouped: rows.grouped || columns.some(isGrouped),
    named,
  };
}

const isRead = ({ own, name }: StartTag): boolean => (own ? READ_HERE : OF_EXTENSIONS).has(name);
