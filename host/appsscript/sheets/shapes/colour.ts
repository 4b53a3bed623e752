import { NotImitated } from "../apiFailure.ts";
import type { Read, Schema } from "../payload.ts";

/** Parts from 0 to 1 (rest/v4/spreadsheets/other#Color). */
export const COLOUR = {
  red: "number",
  green: "number",
  blue: "number",
  alpha: "number",
} as const satisfies Schema;
export const COLOUR_STYLE = { rgbColor: COLOUR, themeColor: "text" } as const satisfies Schema;

type Colour = Read<typeof COLOUR>;

const FULL = 255;
/** A float32 is told by at most nine digits. */
const DIGITS = [6, 7, 8, 9];

/** Parts that are 0 are left out; the others come as the shortest text of their float32. */
export function shownColour(hex: string): Colour {
  const part = (at: number) => single(Number.parseInt(hex.slice(at, at + 2), 16) / FULL);
  const parts = { red: part(1), green: part(3), blue: part(5) };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== 0));
}

function single(value: number): number {
  const rounded = Math.fround(value);
  const short = DIGITS.map((digits) => Number(rounded.toPrecision(digits)));
  return short.find((candidate) => Math.fround(candidate) === rounded) ?? rounded;
}

/** The colour of a field and its `…Style` twin, of which Google prefers the second. Undefined when neither is there. */
export function hexOf(
  colour: Colour | undefined,
  style: Read<typeof COLOUR_STYLE> | undefined,
): string | undefined {
  if (style?.themeColor !== undefined) throw new NotImitated("Sheets: a theme colour");
  const parts = style?.rgbColor ?? colour;
  if (parts === undefined) return undefined;
  const { red = 0, green = 0, blue = 0 } = parts;
  return `#${[red, green, blue].map(two).join("")}`;
}

const two = (part: number): string =>
  Math.round(Math.min(1, Math.max(0, part)) * FULL)
    .toString(16)
    .padStart(2, "0");
