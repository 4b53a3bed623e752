/** The bytes of a chosen .xlsx, read as far as that is possible without the spreadsheet it shall go into. */
import ExcelJS from "exceljs";
import { readTheme, type Theme } from "./colours.ts";
import { countsFrom1904, openContainer } from "./container.ts";
import { decoded, elements } from "./elements.ts";
import { countFileLosses, countSheetLosses } from "./fileLosses.ts";
import { mustBeWithinLimits } from "./limits.ts";
import type { UsualFont } from "./looks.ts";
import { Losses } from "./losses.ts";
import { BROKEN, FileRefused } from "./refusal.ts";
import { relationsOf, textOf } from "./relations.ts";
import { readSheetParts, type SheetParts } from "./sheetParts.ts";
import type { Parts } from "./unzip.ts";
import { zip } from "./zip.ts";

export interface FileSheet extends SheetParts {
  readonly title: string;
  readonly source: ExcelJS.Worksheet;
}

export interface ReadFile {
  readonly sheets: readonly FileSheet[];
  readonly theme: Theme;
  readonly usualFont: UsualFont;
  /** Whether day 0 is 1 January 1904. */
  readonly from1904: boolean;
  /** Name and what it stands for, without "=": of the whole file. */
  readonly names: readonly (readonly [name: string, formula: string])[];
  readonly losses: Losses;
}

/** exceljs writes each cell of such a range as an object of its own; and stumbles over what it does not know of the others. */
const IGNORED = [
  "dataValidations",
  "mergeCells",
  "hyperlinks",
  "drawing",
  "legacyDrawing",
  "picture",
  "tableParts",
  "extLst",
];
const FOR_EXCELJS =
  /^(?:xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;

/** Throws FileRefused. */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  const parts = openContainer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const book = await loaded(parts);
  const workbook = textOf(parts, "xl/workbook.xml");
  const targets = new Map(
    relationsOf(parts, "xl/workbook.xml").map(({ id, target }) => [id, target] as const),
  );
  const losses = new Losses();
  const sheets = elements(workbook, "sheet").flatMap(({ attributes }): FileSheet[] => {
    const source = book.worksheets.find(({ id }) => id === Number(attributes.get("sheetId")));
    const part = targets.get(relationOf(attributes)) ?? "";
    const title = attributes.get("name") ?? source?.name ?? "";
    // What is there but no sheet is a page of nothing but a chart, counted with the file.
    if (!parts.has(part)) losses.add("trang tính mà tệp chỉ có tên", title);
    if (!source || !parts.has(part)) return [];
    countSheetLosses(parts, part, title, losses);
    return [{ title, source, ...readSheetParts(parts, part) }];
  });
  if (sheets.length === 0) throw new FileRefused(BROKEN);
  for (const sheet of sheets) mustBeWithinLimits(sheet);
  countFileLosses(parts, losses);
  const usualFont = usualFontOf(textOf(parts, "xl/styles.xml"));
  return {
    sheets,
    theme: readTheme(parts),
    usualFont,
    from1904: countsFrom1904(parts),
    names: namesIn(workbook),
    losses,
  };
}

async function loaded(parts: Parts): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const needed = new Map([...parts].filter(([name]) => FOR_EXCELJS.test(name)));
  // A copy: exceljs takes an ArrayBuffer, and a Buffer may be a window into a larger one.
  const { buffer } = new Uint8Array(zip(needed));
  try {
    await book.xlsx.load(buffer, { ignoreNodes: IGNORED });
  } catch (error) {
    throw new FileRefused(BROKEN, { cause: error });
  }
  return book;
}

/** The id of a relation stands in a namespace of its own, whose prefix is the writer's to choose: mostly `r:id`. */
function relationOf(attributes: ReadonlyMap<string, string>): string {
  return [...attributes].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}

function namesIn(workbook: string): ReadFile["names"] {
  return elements(workbook, "definedName")
    .filter(({ attributes }) => !attributes.get("name")?.startsWith("_xlnm."))
    .map(({ attributes, inner }) => [attributes.get("name") ?? "", decoded(inner)] as const);
}

/** The first font is the one of cells that say nothing (ECMA-376 part 1, 18.8.23). */
function usualFontOf(styles: string): UsualFont {
  const [font] = elements(elements(styles, "fonts")[0]?.inner ?? "", "font");
  const value = (name: string) => elements(font?.inner ?? "", name)[0]?.attributes.get("val");
  const [name, size] = [value("name"), value("sz")];
  return { ...(name !== undefined && { name }), ...(size !== undefined && { size: Number(size) }) };
}
