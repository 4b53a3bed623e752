import type ExcelJS from "exceljs";
import type { BorderLine, CellStyle } from "../workbook/contract.ts";
import { TEXT_STYLE_KEYS } from "../workbook/textStyleKeys.ts";
import type { SheetExport } from "./sheetExport.ts";

/** Fonts, fills, alignment and number formats of the used cells; cells that look alike share one style object. */
export function writeLooks(sheet: SheetExport): void {
  const read = reader(sheet);
  const known = new Map<string, Partial<ExcelJS.Style>>();
  for (let row = 0; row < sheet.used.rows; row++) {
    for (let column = 0; column < sheet.used.columns; column++) {
      const style = read(row, column);
      const key = JSON.stringify(style);
      if (key === PLAIN) continue;
      const look = known.get(key) ?? lookOf(style);
      known.set(key, look);
      Object.assign(sheet.target.getCell(row + 1, column + 1), look);
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
      target.getCell(row + 1, column + 1).border = Object.fromEntries(edges);
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

const PLAIN = JSON.stringify(Object.fromEntries(KEYS.map((key) => [key, null])));

function reader({ workbook, used }: SheetExport): (row: number, column: number) => Look {
  const grids = KEYS.map((key) => [key, workbook.style(used, key)] as const);
  return (row, column) =>
    // Every key of Look is read from the grid of that key.
    Object.fromEntries(grids.map(([key, grid]) => [key, grid[row]?.[column] ?? null])) as unknown as Look;
}

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
