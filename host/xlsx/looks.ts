import type ExcelJS from "exceljs";
import type { BorderLine, CellStyle } from "../workbook/contract.ts";
import { TEXT_STYLE_KEYS } from "../workbook/textStyleKeys.ts";
import type { SheetExport } from "./sheetExport.ts";

/** Fonts, fills, alignment and number formats of the used cells; cells that look alike share one style object. */
export function writeLooks({ workbook, used, target }: SheetExport): void {
  const grids = KEYS.map((key) => workbook.style(used, key));
  const known = new Map<string, Partial<ExcelJS.Style>>();
  for (let row = 0; row < used.rows; row++) {
    const lines = grids.map((grid) => grid[row] ?? []);
    for (let column = 0; column < used.columns; column++) {
      const key = keyOf(lines, column);
      if (key === PLAIN) continue;
      const look = known.get(key) ?? lookOf(styleAt(lines, column));
      known.set(key, look);
      // The same object: exceljs looks up each object once. Whoever adds to it copies it.
      target.getCell(row + 1, column + 1).style = look;
    }
  }
}

const LINES: Readonly<Record<BorderLine["style"], ExcelJS.BorderStyle>> = {
  SOLID: "thin",
  DOTTED: "dotted",
  DASHED: "dashed",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
  DOUBLE: "double",
};

const line = (drawn: BorderLine | null): Partial<ExcelJS.Border> | undefined =>
  drawn ? { style: LINES[drawn.style], color: { argb: argb(drawn.color) } } : undefined;

export function writeBorders({ workbook, used, target }: SheetExport): void {
  for (const [row, cells] of workbook.borders(used).entries()) {
    for (const [column, borders] of cells.entries()) {
      if (!borders) continue;
      const edges = Object.entries(borders).flatMap(([edge, drawn]) => {
        const written = line(drawn);
        return written ? [[edge, written] as const] : [];
      });
      const cell = target.getCell(row + 1, column + 1);
      cell.style = { ...cell.style, border: Object.fromEntries(edges) };
    }
  }
}

const KEYS = [
  "background",
  ...TEXT_STYLE_KEYS,
  "horizontalAlignment",
  "verticalAlignment",
  "wrap",
  "rotation",
  "numberFormat",
] as const;
type Look = Pick<CellStyle, (typeof KEYS)[number]>;

type Lines = readonly (readonly (string | number | null)[])[];

/** Equal for cells that look alike. Written out: a large tab has a hundred thousand cells. */
function keyOf(lines: Lines, column: number): string {
  let key = "";
  for (const line of lines) key += `${line[column] ?? ""}\n`;
  return key;
}

const PLAIN = "\n".repeat(KEYS.length);

const styleAt = (lines: Lines, column: number): Look =>
  // Every key of Look is read from the line of that key.
  Object.fromEntries(KEYS.map((key, index) => [key, lines[index]?.[column] ?? null])) as unknown as Look;

function lookOf(style: Look): Partial<ExcelJS.Style> {
  return { ...fontOf(style), ...fillOf(style), ...alignmentOf(style), ...formatOf(style) };
}

/** Of cells that say nothing: exceljs's own first font. A font written without them is any font of any size. */
const USUAL_FONT = { name: "Calibri", size: 11 };

function fontOf(style: Look): Partial<ExcelJS.Style> {
  const font: Partial<ExcelJS.Font> = {
    ...(style.fontWeight === "bold" ? { bold: true } : {}),
    ...(style.fontStyle === "italic" ? { italic: true } : {}),
    ...(style.fontLine === "underline" ? { underline: true } : {}),
    ...(style.fontLine === "line-through" ? { strike: true } : {}),
    ...(style.fontFamily === null ? {} : { name: style.fontFamily }),
    ...(style.fontSize === null ? {} : { size: style.fontSize }),
    ...(style.fontColor === null ? {} : { color: { argb: argb(style.fontColor) } }),
  };
  return Object.keys(font).length === 0 ? {} : { font: { ...USUAL_FONT, ...font } };
}

function fillOf({ background }: Look): Partial<ExcelJS.Style> {
  if (background === null) return {};
  return { fill: { type: "pattern", pattern: "solid", fgColor: { argb: argb(background) } } };
}

function alignmentOf(style: Look): Partial<ExcelJS.Style> {
  const alignment: Partial<ExcelJS.Alignment> = {
    ...(style.wrap === "WRAP" ? { wrapText: true } : {}),
    ...(style.horizontalAlignment === null ? {} : { horizontal: style.horizontalAlignment }),
    ...(style.verticalAlignment === null ? {} : { vertical: style.verticalAlignment }),
    ...(style.rotation ? { textRotation: style.rotation } : {}),
  };
  return Object.keys(alignment).length === 0 ? {} : { alignment };
}

function formatOf({ numberFormat }: Look): Partial<ExcelJS.Style> {
  return numberFormat === null || numberFormat === "General" ? {} : { numFmt: numberFormat };
}

/** "#d9e2f3" as Excel writes it: opaque, without the hash. */
export function argb(colour: string): string {
  return `FF${colour.replace("#", "").toUpperCase()}`;
}
