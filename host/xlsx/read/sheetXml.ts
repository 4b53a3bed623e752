/** A sheet's part, in one pass: its rows, what exceljs reads of it, and the few elements that are read beside it or counted as lost. */
import { eachElement, type XmlElement } from "../xml/elements.ts";
import { readXml, type StartTag } from "../xml/events.ts";
import { copyOf, element } from "../xml/written.ts";
import type { ValueSources } from "./cellValue.ts";
import type { FileRow } from "./fileCell.ts";
import { FileRows, isGrouped } from "./fileRows.ts";
import { LAST_COLUMN, type Room } from "./limits.ts";
import { BROKEN, FileRefused } from "./refusal.ts";

export interface SheetXml {
  /** As exceljs reads it. */
  readonly plain: string;
  /** By their numbers. */
  readonly rows: readonly FileRow[];
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
  "control",
  "dataValidation",
  "hyperlink",
  "mergeCell",
  "oleObject",
  "sheetProtection",
  "sheetView",
  "tablePart",
]);
const OF_EXTENSIONS: ReadonlySet<string> = new Set([
  "conditionalFormattings",
  "control",
  "dataValidation",
  "oleObject",
  "sparkline",
]);

/** Throws FileRefused and MalformedXml. */
export function readSheetXml(xml: string, sources: ValueSources, room: Room): SheetXml {
  const found: XmlElement[] = [];
  const rows = new FileRows(sources, room);
  const copy = copyOf(({ name }) => FOR_EXCELJS.has(name));
  readXml(
    xml,
    rows.listener,
    copy,
    eachElement(isRead, (each) => found.push(each)),
  );
  const named = (name: string): readonly XmlElement[] => found.filter((each) => each.name === name);
  const columns = named("col").map(({ attributes }) => attributes);
  if (columns.some((column) => !(Number(column.get("max")) <= LAST_COLUMN))) throw new FileRefused(BROKEN);
  return {
    plain: element("worksheet", [], copy.xml()),
    rows: rows.rows(),
    grouped: rows.grouped || columns.some(isGrouped),
    named,
  };
}

const isRead = ({ own, name }: StartTag): boolean => (own ? READ_HERE : OF_EXTENSIONS).has(name);
