import type { CellBorders, CellStyle, Workbook } from "../../../workbook/contract.ts";
import { NotImitated } from "../apiFailure.ts";
import { compact } from "../compact.ts";
import { below, type FieldMask } from "../fieldMask.ts";
import type { Read, Schema } from "../payload.ts";
import { touches } from "../updateMask.ts";
import { BORDERS, shownBorders } from "./borders.ts";
import { COLOUR, COLOUR_STYLE, hexOf, shownColour } from "./colour.ts";
import { NUMBER_FORMAT, shownNumberFormat, storedNumberFormat } from "./numberFormat.ts";

export const TEXT_FORMAT = {
  foregroundColor: COLOUR,
  foregroundColorStyle: COLOUR_STYLE,
  fontFamily: "text",
  fontSize: "whole",
  bold: "flag",
  italic: "flag",
  strikethrough: "flag",
  underline: "flag",
} as const satisfies Schema;

export const CELL_FORMAT = {
  numberFormat: NUMBER_FORMAT,
  backgroundColor: COLOUR,
  backgroundColorStyle: COLOUR_STYLE,
  borders: BORDERS,
  padding: "json",
  horizontalAlignment: ["oneOf", "LEFT", "CENTER", "RIGHT"],
  verticalAlignment: ["oneOf", "TOP", "MIDDLE", "BOTTOM"],
  wrapStrategy: ["oneOf", "OVERFLOW_CELL", "LEGACY_WRAP", "CLIP", "WRAP"],
  textDirection: ["oneOf", "LEFT_TO_RIGHT", "RIGHT_TO_LEFT"],
  textFormat: TEXT_FORMAT,
  textRotation: { angle: "whole", vertical: "flag" },
  hyperlinkDisplayType: "text",
} as const satisfies Schema;

export type CellFormat = Read<typeof CELL_FORMAT>;
type Patch = { -readonly [K in keyof CellStyle]?: CellStyle[K] };

const WRAPS = { OVERFLOW_CELL: "OVERFLOW", LEGACY_WRAP: "OVERFLOW", CLIP: "CLIP", WRAP: "WRAP" } as const;

/** The look that a format's masked fields say; a masked field that is absent goes back to the usual. */
export function stylePatch(workbook: Workbook, format: CellFormat, mask: FieldMask): Partial<CellStyle> {
  mustBeKnown(format);
  const text = below(mask, "textFormat");
  const patch = { ...placingPatch(format, mask), ...(text && textPatch(format.textFormat ?? {}, text)) };
  if (touches(mask, "numberFormat")) patch.numberFormat = storedNumberFormat(workbook, format.numberFormat);
  if (touches(mask, "backgroundColor") || touches(mask, "backgroundColorStyle")) {
    patch.background = hexOf(format.backgroundColor, format.backgroundColorStyle) ?? null;
  }
  return patch;
}

function mustBeKnown({ padding, hyperlinkDisplayType, textRotation }: CellFormat): void {
  if (padding === undefined && hyperlinkDisplayType === undefined && !textRotation?.vertical) return;
  throw new NotImitated("Sheets: padding, hyperlinkDisplayType and vertical text of a cell format");
}

/** How the text lies in its cell. */
function placingPatch(format: CellFormat, mask: FieldMask): Patch {
  const patch: Patch = {};
  const named = (field: string) => touches(mask, field);
  if (named("horizontalAlignment")) patch.horizontalAlignment = lower(format.horizontalAlignment);
  if (named("verticalAlignment")) patch.verticalAlignment = lower(format.verticalAlignment);
  if (named("wrapStrategy"))
    patch.wrap = format.wrapStrategy === undefined ? null : WRAPS[format.wrapStrategy];
  if (named("textDirection")) patch.textDirection = format.textDirection ?? null;
  if (named("textRotation")) patch.rotation = format.textRotation?.angle ?? null;
  return patch;
}

/** The workbook knows the letters of these words in small. */
const lower = <T extends string>(word: T | undefined): Lowercase<T> | null =>
  word === undefined ? null : (word.toLowerCase() as Lowercase<T>);

function textPatch(format: Read<typeof TEXT_FORMAT>, mask: FieldMask): Patch {
  const patch: Patch = {};
  const named = (field: string) => touches(mask, field);
  if (named("foregroundColor") || named("foregroundColorStyle")) {
    patch.fontColor = hexOf(format.foregroundColor, format.foregroundColorStyle) ?? null;
  }
  if (named("fontFamily")) patch.fontFamily = format.fontFamily ?? null;
  if (named("fontSize")) patch.fontSize = format.fontSize ?? null;
  if (named("bold")) patch.fontWeight = format.bold ? "bold" : null;
  if (named("italic")) patch.fontStyle = format.italic ? "italic" : null;
  if (named("strikethrough") || named("underline")) patch.fontLine = line(format);
  return patch;
}

/** The workbook draws one line at most. */
function line({ strikethrough, underline }: Read<typeof TEXT_FORMAT>): CellStyle["fontLine"] {
  if (strikethrough && underline) throw new NotImitated("Sheets: text that is underlined and struck through");
  if (strikethrough) return "line-through";
  return underline ? "underline" : null;
}

/** A cell's format as told: nothing of what it leaves to the usual. */
export function shownFormat(style: Partial<CellStyle>, borders: CellBorders | null): object {
  const { numberFormat, background, fontColor } = style;
  const ground = background ? shownColour(background) : null;
  const ink = fontColor ? shownColour(fontColor) : null;
  const textFormat = {
    ...(ink && { foregroundColor: ink, foregroundColorStyle: { rgbColor: ink } }),
    ...compact({
      fontFamily: style.fontFamily,
      fontSize: style.fontSize,
      bold: style.fontWeight === "bold",
      italic: style.fontStyle === "italic",
      strikethrough: style.fontLine === "line-through",
      underline: style.fontLine === "underline",
    }),
  };
  const wrap = style.wrap === "OVERFLOW" ? "OVERFLOW_CELL" : style.wrap;
  return {
    ...(numberFormat &&
      !/^general$/i.test(numberFormat) && { numberFormat: shownNumberFormat(numberFormat) }),
    ...(ground && { backgroundColor: ground, backgroundColorStyle: { rgbColor: ground } }),
    ...(borders && { borders: shownBorders(borders) }),
    ...compact({
      horizontalAlignment: style.horizontalAlignment?.toUpperCase(),
      verticalAlignment: style.verticalAlignment?.toUpperCase(),
      wrapStrategy: wrap,
      textDirection: style.textDirection,
    }),
    ...(Object.keys(textFormat).length > 0 && { textFormat }),
    ...(style.rotation && { textRotation: { angle: style.rotation } }),
  };
}
