/** The look of the file's cells, in the words of this spreadsheet. */
import type ExcelJS from "exceljs";
import type { BorderLine, CellBorders, CellStyle } from "../../workbook/contract.ts";
import { colourOf, type Theme } from "./colours.ts";

export type Look = Partial<CellStyle>;

/** What the file writes its cells in if nothing is said: here the spreadsheet's own usual font stands for it. */
export type UsualFont = Pick<Partial<ExcelJS.Font>, "name" | "size">;

/** How the file's built-in date formats, which follow the reader's own country, are written here. */
export interface DatePatterns {
  readonly datePattern: string;
  readonly dateTimePattern: string;
}

export interface LookSources {
  readonly theme: Theme;
  readonly usual: UsualFont;
  readonly patterns: DatePatterns;
}

/** Null for a cell that looks like any other. */
export function lookOf(style: Partial<ExcelJS.Style>, sources: LookSources): Look | null {
  const look = {
    ...fontLook(style.font ?? {}, sources),
    ...fillLook(style.fill, sources.theme),
    ...alignmentLook(style.alignment ?? {}),
    ...formatLook(style.numFmt, sources.patterns),
  };
  return Object.keys(look).length === 0 ? null : look;
}

function fontLook(font: Partial<ExcelJS.Font>, { theme, usual }: LookSources): Look {
  const fontColor = colourOf(font.color, theme);
  return {
    ...(fontColor !== null && { fontColor }),
    ...(font.name !== undefined && font.name !== usual.name && { fontFamily: font.name }),
    ...(font.size !== undefined && font.size !== usual.size && { fontSize: font.size }),
    ...(font.bold && { fontWeight: "bold" as const }),
    ...(font.italic && { fontStyle: "italic" as const }),
    ...(font.strike && { fontLine: "line-through" as const }),
    ...(font.underline && font.underline !== "none" && { fontLine: "underline" as const }),
  };
}

function fillLook(fill: ExcelJS.Fill | undefined, theme: Theme): Look {
  if (fill?.type !== "pattern" || fill.pattern === "none") return {};
  const background = colourOf(fill.fgColor, theme);
  return background === null ? {} : { background };
}

const HORIZONTAL: readonly string[] = [
  "left",
  "center",
  "right",
] satisfies CellStyle["horizontalAlignment"][];
const VERTICAL: readonly string[] = ["top", "middle", "bottom"] satisfies CellStyle["verticalAlignment"][];

function alignmentLook({ horizontal, vertical, wrapText, textRotation }: Partial<ExcelJS.Alignment>): Look {
  return {
    // Both lists hold exactly the words of CellStyle.
    ...(HORIZONTAL.includes(horizontal ?? "") && {
      horizontalAlignment: horizontal as "left" | "center" | "right",
    }),
    ...(VERTICAL.includes(vertical ?? "") && { verticalAlignment: vertical as "top" | "middle" | "bottom" }),
    ...(wrapText && { wrap: "WRAP" as const }),
    ...(typeof textRotation === "number" && textRotation !== 0 && { rotation: textRotation }),
  };
}

/** Formats 14 and 22, which every program shows as its own country writes dates (18.8.30). */
function formatLook(format: string | undefined, patterns: DatePatterns): Look {
  if (format === undefined || /^general$/i.test(format)) return {};
  if (format === "mm-dd-yy") return { numberFormat: patterns.datePattern };
  if (format === 'm/d/yy "h":mm') return { numberFormat: patterns.dateTimePattern };
  return { numberFormat: format };
}

const PLAIN_FILLS: readonly string[] = ["none", "solid", "gray125"] satisfies ExcelJS.FillPatterns[];

/** What of the look has no words here: counted by these names. */
export function lostLooks({ font, fill, alignment, border }: Partial<ExcelJS.Style>): readonly string[] {
  const patterned =
    // A pattern without a name is none; the typings do not know that a file may leave it out.
    fill !== undefined && (fill.type !== "pattern" || !PLAIN_FILLS.includes(fill.pattern ?? "none"));
  const lettered = font?.vertAlign || font?.outline || (font?.strike && font.underline);
  const { horizontal, vertical, indent, textRotation } = alignment ?? {};
  const unusual = [horizontal, vertical].some(
    (way) => way === "justify" || way === "distributed" || way === "fill",
  );
  const lines = Object.values(border ?? {}).some((line) => line?.style?.includes("Dot"));
  return [
    ...(patterned ? ["ô có nền hoa văn"] : []),
    ...(lettered ? ["ô có kiểu chữ đặc biệt"] : []),
    ...(unusual || indent || textRotation === "vertical" ? ["ô có kiểu căn lề đặc biệt"] : []),
    ...(lines || border?.diagonal?.style ? ["ô có kiểu kẻ viền đặc biệt"] : []),
  ];
}

const LINES: Readonly<Record<string, BorderLine["style"]>> = {
  thin: "SOLID",
  hair: "DOTTED",
  dotted: "DOTTED",
  dashed: "DASHED",
  medium: "SOLID_MEDIUM",
  thick: "SOLID_THICK",
  double: "DOUBLE",
};

export function bordersOf(border: Partial<ExcelJS.Borders> | undefined, theme: Theme): CellBorders | null {
  const line = (drawn: Partial<ExcelJS.Border> | undefined): BorderLine | null =>
    drawn?.style === undefined
      ? null
      : { color: colourOf(drawn.color, theme) ?? "#000000", style: LINES[drawn.style] ?? "SOLID" };
  const { top, right, bottom, left } = border ?? {};
  const borders = { top: line(top), right: line(right), bottom: line(bottom), left: line(left) };
  return Object.values(borders).some((drawn) => drawn !== null) ? borders : null;
}
