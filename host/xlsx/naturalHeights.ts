/**
 * Heights of rows whose texts are wrapped. Excel finds them by itself, LibreOffice takes what the file says; so the file says them as Excel
 * does: a height that nobody chose, which changes with the text (ECMA-376 part 1, 18.3.1.73, customHeight).
 */
import type ExcelJS from "exceljs";
import { rewriteSheets } from "./rewriteSheets.ts";
import { PIXELS_PER_CHARACTER, POINTS_PER_PIXEL, USUAL_HEIGHT } from "./shape.ts";
import type { SheetExport } from "./sheetExport.ts";
import { readXml, type StartTag } from "./xml/events.ts";
import { attributeText } from "./xml/written.ts";

const USUAL_SIZE = 11;
/** Points of a line of the usual size. */
const LINE = 15;
/** No row is higher (support.microsoft.com, “Excel specifications and limits”). */
const HIGHEST = 409;

/** By row number, from 1; rows of one line are left out. */
export type Heights = ReadonlyMap<number, number>;

export function naturalHeights(sheet: SheetExport): Heights {
  const { workbook, id, paper } = sheet;
  const heights = paper.heights === null ? estimated(sheet) : asLaid(paper.heights);
  for (const row of heights.keys()) {
    if (workbook.rowHeight(id, row - 1) !== USUAL_HEIGHT) heights.delete(row);
  }
  return heights;
}

/** As they were laid, as far as a row may be high. */
function asLaid(pixels: readonly number[]): Map<number, number> {
  const points = pixels.map((height) => Math.min(HIGHEST, Math.round(height * POINTS_PER_PIXEL * 100) / 100));
  return new Map(points.flatMap((height, at) => (height > 0 ? [[at + 1, height] as const] : [])));
}

function estimated({ workbook, id, used }: SheetExport): Map<number, number> {
  const wraps = workbook.style(used, "wrap");
  const sizes = workbook.style(used, "fontSize");
  const heights = new Map<number, number>();
  if (!wraps.some((line) => line.includes("WRAP"))) return heights;
  workbook.visit(used, (row, column, value) => {
    if (typeof value !== "string" || wraps[row]?.[column] !== "WRAP") return;
    const size = (sizes[row]?.[column] ?? USUAL_SIZE) / USUAL_SIZE;
    const lines = linesOf(value, workbook.columnWidth(id, column) / (PIXELS_PER_CHARACTER * size));
    const height = Math.min(HIGHEST, Math.round(lines * LINE * size));
    if (lines > 1 && height > (heights.get(row + 1) ?? 0)) heights.set(row + 1, height);
  });
  return heights;
}

const linesOf = (text: string, characters: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);

/** exceljs marks every height it writes as chosen: these are put in after it. `heights` by the number of the sheet's part. */
export function writeNaturalHeights(book: ExcelJS.Workbook, heights: ReadonlyMap<number, Heights>): void {
  rewriteSheets(book, (xml, number) => {
    const sheet = heights.get(number);
    return sheet === undefined || sheet.size === 0 ? xml : withHeights(xml, sheet);
  });
}

/** Half a character, or one that XML does not have (w3.org/TR/xml 2.2): exceljs writes them, and they may stand in a cell. */
const NO_CHARACTER = /[\p{Surrogate}\ufffe\uffff]/gu;
/** As long as what it stands for, so that all places in the text stay. */
const STAND_IN = "\ufffd";

function withHeights(xml: string, heights: Heights): string {
  const pieces: string[] = [];
  let at = 0;
  const open = ({ own, name, attributes, end }: StartTag): void => {
    const height = own && name === "row" ? heights.get(Number(attributes.get("r"))) : undefined;
    if (height === undefined) return;
    pieces.push(xml.slice(at, end), attributeText("ht", String(height)));
    at = end;
  };
  readXml(xml.replace(NO_CHARACTER, STAND_IN), { open });
  return pieces.join("") + xml.slice(at);
}
