import type { BorderLine, BorderPatch, CellBorders } from "../../../workbook/contract.ts";
import { NotImitated } from "../apiFailure.ts";
import type { Read, Schema } from "../payload.ts";
import { COLOUR, COLOUR_STYLE, hexOf, shownColour } from "./colour.ts";

export const BORDER = {
  style: ["oneOf", "DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "NONE", "DOUBLE"],
  width: "whole",
  color: COLOUR,
  colorStyle: COLOUR_STYLE,
} as const satisfies Schema;

export const BORDERS = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER } as const satisfies Schema;

const BLACK = "#000000";
const WIDTHS: Readonly<Record<BorderPatch["style"], number>> = {
  DOTTED: 1,
  DASHED: 1,
  SOLID: 1,
  SOLID_MEDIUM: 2,
  SOLID_THICK: 3,
  DOUBLE: 3,
};

/** Null draws no line. */
export function storedLine(border: Read<typeof BORDER> | undefined): BorderLine | null {
  const style = border?.style ?? "NONE";
  if (border === undefined || style === "NONE") return null;
  if (border.width !== undefined && border.width !== WIDTHS[style])
    throw new NotImitated("Sheets: the width of a border");
  return { style, color: hexOf(border.color, border.colorStyle) ?? BLACK };
}

export function storedBorders(borders: Read<typeof BORDERS> | undefined): CellBorders {
  return {
    top: storedLine(borders?.top),
    right: storedLine(borders?.right),
    bottom: storedLine(borders?.bottom),
    left: storedLine(borders?.left),
  };
}

export function shownBorders(borders: CellBorders): object {
  const sides = (["top", "bottom", "left", "right"] as const).flatMap((side) => {
    const drawn = borders[side];
    return drawn ? [[side, shownLine(drawn)] as const] : [];
  });
  return Object.fromEntries(sides);
}

function shownLine({ style, color }: BorderLine): object {
  const shown = shownColour(color);
  return { style, width: WIDTHS[style], color: shown, colorStyle: { rgbColor: shown } };
}
