/** The bytes of a chosen .xlsx, read as far as that is possible without the spreadsheet it shall go into. */
import type ExcelJS from "exceljs";
import { MalformedXml } from "../xml/events.ts";
import type { ValueSources } from "./cellValue.ts";
import { readTheme, type Theme } from "./colours.ts";
import { NO_SHEET, NO_XLSX, openContainer } from "./container.ts";
import { cellsOf } from "./fileCell.ts";
import { countFileLosses, countSheetLosses } from "./fileLosses.ts";
import { sharedTexts } from "./fileTexts.ts";
import { readByExceljs, type StyleOf } from "./forExceljs.ts";
import { mustBeWithinLimits, roomOfFile } from "./limits.ts";
import type { UsualFont } from "./looks.ts";
import { Losses } from "./losses.ts";
import { type Package, packageOf } from "./package.ts";
import { BROKEN, FileRefused } from "./refusal.ts";
import { readSheetParts, type SheetParts } from "./sheetParts.ts";
import { readSheetXml, type SheetXml } from "./sheetXml.ts";
import { readStyles } from "./stylesPart.ts";
import { type NamedSheet, readWorkbookPart, type WorkbookPart } from "./workbookPart.ts";

export interface FileSheet extends SheetParts {
  readonly title: string;
  readonly source: ExcelJS.Worksheet;
}

export interface ReadFile {
  readonly sheets: readonly FileSheet[];
  readonly theme: Theme;
  readonly usualFont: UsualFont;
  readonly styleOf: StyleOf;
  /** Whether day 0 is 1 January 1904. */
  readonly from1904: boolean;
  /** Name and what it stands for, without "=": of the whole file. */
  readonly names: readonly (readonly [name: string, formula: string])[];
  readonly losses: Losses;
}

/** Throws FileRefused. */
export async function readFile(bytes: Uint8Array): Promise<ReadFile> {
  try {
    return await readPackage(
      packageOf(openContainer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))),
    );
  } catch (error) {
    throw error instanceof MalformedXml ? new FileRefused(BROKEN, { cause: error }) : error;
  }
}

async function readPackage(file: Package): Promise<ReadFile> {
  const workbook = readWorkbookPart(file);
  if (workbook === null) throw new FileRefused(NO_XLSX);
  const { from1904, names } = workbook;
  const losses = new Losses();
  const texts = workbook.texts === null ? [] : sharedTexts(workbook.texts);
  const found = sheetsOf(file, workbook, { texts, from1904 }, losses);
  const styles = readStyles(workbook.styles);
  const { sheets: sources, styleOf } = await readByExceljs({
    sheets: found.map(({ state, content }) => ({ state, xml: content.plain })),
    styles: styles.plain,
    used: usedStyles(found, styles.count, losses),
  });
  const sheets = found.flatMap(({ title, part, content }, index): FileSheet[] => {
    const source = sources[index];
    return source === undefined ? [] : [{ title, source, ...readSheetParts(file, part, content) }];
  });
  for (const { title, rows } of sheets) mustBeWithinLimits(title, rows);
  countFileLosses(workbook, losses);
  const { usualFont } = styles;
  return { sheets, theme: readTheme(workbook.theme), usualFont, styleOf, from1904, names, losses };
}

/** The looks of cells and rows, each once. One that the file does not have is counted as lost. */
function usedStyles(found: readonly FoundSheet[], count: number, losses: Losses): readonly number[] {
  const used = new Set<number>();
  for (const { title, content } of found) {
    for (const row of content.rows) used.add(row.style);
    for (const { style } of cellsOf(content.rows)) {
      used.add(style);
      if (style >= count) losses.add("ô có kiểu trình bày mà tệp không ghi", title);
    }
  }
  return [...used].filter((style) => style < count);
}

interface FoundSheet extends NamedSheet {
  readonly part: string;
  readonly content: SheetXml;
}

function sheetsOf(
  file: Package,
  { sheets }: WorkbookPart,
  sources: ValueSources,
  losses: Losses,
): readonly FoundSheet[] {
  const room = roomOfFile();
  const found = sheets.flatMap((sheet): FoundSheet[] => {
    const { title, part } = sheet;
    const xml = part === null ? null : file.text(part);
    if (part === null || xml === null) {
      losses.add("trang tính mà tệp chỉ có tên", title);
      return [];
    }
    const content = readSheetXml(xml, sources, room);
    countSheetLosses(file, { ...sheet, part, content }, losses);
    return [{ ...sheet, part, content }];
  });
  if (found.length === 0) throw new FileRefused(NO_SHEET);
  return found;
}
