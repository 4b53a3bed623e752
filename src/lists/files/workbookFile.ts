/** The sheets of an .xlsx file as lines of cells, each as it is shown in a Vietnamese sheet (SPEC NF1). */
import { serialText } from "./serialText.ts";
import { walkXml } from "./xmlWalk.ts";

export interface FileTable {
  readonly name: string;
  readonly lines: readonly (readonly string[])[];
}

/** The text of a part of the file; '' where it has none of this name. */
export type Parts = (name: string) => string;

const FIRST_SHEETS = 50;
/** More columns hold no list. */
const MOST_COLUMNS = 200;
const MOST_ROWS = 20_000;

export function workbookTables(parts: Parts): readonly FileTable[] {
  const { sheets, since1904 } = sheetsOf(parts("xl/workbook.xml"));
  const targets = targetsOf(parts("xl/_rels/workbook.xml.rels"));
  const texts = sharedTexts(parts("xl/sharedStrings.xml"));
  const formats = cellFormats(parts("xl/styles.xml"));
  return sheets.slice(0, FIRST_SHEETS).flatMap(({ name, id }) => {
    const lines = cellsOf(parts(targets.get(id) ?? ""), { texts, formats, since1904 });
    return lines.length === 0 ? [] : [{ name, lines }];
  });
}

interface NamedSheet {
  readonly name: string;
  readonly id: string;
}

/** Hidden sheets are nothing that a person wants to hand in. */
function sheetsOf(xml: string): { readonly sheets: readonly NamedSheet[]; readonly since1904: boolean } {
  const sheets: NamedSheet[] = [];
  let since1904 = false;
  walkXml(xml, {
    open: (name, { name: title = "", state = "visible", ...attributes }) => {
      if (name === "workbookPr") since1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "");
      const id = attributes["r:id"] ?? attributes["id"] ?? "";
      if (name === "sheet" && state === "visible") sheets.push({ name: title, id });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return { sheets, since1904 };
}

function targetsOf(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  walkXml(xml, {
    open: (name, { Id = "", Target = "" }) => {
      if (name === "Relationship") targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return targets;
}

/** Of a text in several looks all parts; what is read aloud beside Japanese ones is none of it. */
function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let [text, inText, aside] = ["", false, false];
  walkXml(xml, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") aside = true;
      if (name === "t") inText = !aside;
    },
    close: (name) => {
      if (name === "si") texts.push(plain(text));
      if (name === "rPh") aside = false;
      if (name === "t") inText = false;
    },
    text: (part) => {
      if (inText) text += part;
    },
  });
  return texts;
}

/** Excel writes signs that XML does not have as _x000D_. */
const plain = (text: string): string =>
  text
    .replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\r\n?/g, "\n");

/** The number format of each cell format, by its place: a code, or the number of one that the program has by itself. */
function cellFormats(xml: string): readonly string[] {
  const own = new Map<string, string>();
  const formats: string[] = [];
  let inCells = false;
  walkXml(xml, {
    open: (name, { numFmtId = "", formatCode = "" }) => {
      if (name === "numFmt") own.set(numFmtId, formatCode);
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) formats.push(own.get(numFmtId) ?? numFmtId);
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
    text: () => undefined,
  });
  return formats;
}

interface BookWords {
  readonly texts: readonly string[];
  readonly formats: readonly string[];
  readonly since1904: boolean;
}

interface CellAttributes {
  readonly r: string;
  readonly t: string;
  readonly s: string;
}

function cellsOf(xml: string, words: BookWords): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let cell: CellAttributes = { r: "", t: "", s: "" };
  let [row, column, value, reading] = [0, 0, "", false];
  const end = (): void => {
    const shown = shownValue(cell, value, words);
    if (shown === "" || column > MOST_COLUMNS || row > MOST_ROWS) return;
    while (lines.length < row) lines.push([]);
    const line = lines[row - 1] ?? [];
    while (line.length < column - 1) line.push("");
    line[column - 1] = shown;
  };
  walkXml(xml, {
    open: (name, { r = "", t = "n", s = "" }) => {
      if (name === "row") [row, column] = [r === "" ? row + 1 : Number(r), 0];
      if (name === "c") [cell, value, column] = [{ r, t, s }, "", r === "" ? column + 1 : columnOf(r)];
      reading = name === "v" || name === "t";
    },
    close: (name) => {
      reading = false;
      if (name === "c") end();
    },
    text: (part) => {
      if (reading) value += part;
    },
  });
  return lines.map((line) => Array.from(line, (text) => text ?? ""));
}

const LETTERS = 26;
const BEFORE_A = 64;

function columnOf(reference: string): number {
  return [...reference.replace(/\d+$/, "")].reduce(
    (sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A,
    0,
  );
}

function shownValue({ t, s }: CellAttributes, value: string, words: BookWords): string {
  if (value === "") return "";
  if (t === "s") return words.texts[Number(value)] ?? "";
  if (t === "b") return value === "1" ? "TRUE" : "FALSE";
  if (t !== "n") return plain(value);
  return serialText(value, words.formats[Number(s)] ?? "", words.since1904);
}
