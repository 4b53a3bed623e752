import { BorderStyleTypes, type IBorderStyleData, type IStyleData, type Nullable } from "@univerjs/core";
import type { PrintedCell } from "./printed.ts";

/** Declarations of CSS. */
export type Css = Readonly<Record<string, string>>;

/** What the grid draws with when a style does not say. */
const USUAL_FONT = "Arial";
export const USUAL_SIZE = 11;
/** What is no colour in one word or function is left out: a value from a file must not ask another machine for a picture. */
const COLOUR = /^(?:#[\da-f]{3,8}|[a-z]{3,20}|rgba?\([\d\s.,%/]+\))$/i;

/** By Univer's numbers of alignments. */
const HORIZONTAL: readonly string[] = ["", "left", "center", "right", "justify"];
const VERTICAL: readonly string[] = ["", "top", "middle", "bottom"];

/** Width in pixels and style of the lines that are not plain; Univer knows more kinds than CSS. */
const LINES: Readonly<Partial<Record<BorderStyleTypes, readonly [number, string]>>> = {
  [BorderStyleTypes.HAIR]: [0.5, "solid"],
  [BorderStyleTypes.DOTTED]: [1, "dotted"],
  [BorderStyleTypes.DASHED]: [1, "dashed"],
  [BorderStyleTypes.DOUBLE]: [3, "double"],
  [BorderStyleTypes.MEDIUM]: [2, "solid"],
  [BorderStyleTypes.MEDIUM_DASHED]: [2, "dashed"],
  [BorderStyleTypes.THICK]: [3, "solid"],
};
const PLAIN = [1, "solid"] as const;

/** How a cell looks on paper; lengths are scaled but for lines, which would vanish. */
export function lookOf({ style, usually }: PrintedCell, scale: number): Css {
  const background = colour(style.bg?.rgb);
  const ink = colour(style.cl?.rgb);
  return {
    "text-align": HORIZONTAL[style.ht ?? 0] || usually,
    "vertical-align": VERTICAL[style.vt ?? 0] || "bottom",
    "font-size": `${round((style.fs ?? USUAL_SIZE) * scale)}pt`,
    "font-family": `${JSON.stringify(style.ff ?? USUAL_FONT)}, Arial, sans-serif`,
    ...(style.bl ? { "font-weight": "bold" } : {}),
    ...(style.it ? { "font-style": "italic" } : {}),
    ...decoration(style),
    ...(background === null ? {} : { "background-color": background }),
    ...(ink === null ? {} : { color: ink }),
    ...borders(style),
  };
}

/** Hundredths are finer than any printer. */
export const round = (length: number): number => Math.round(length * 100) / 100;

const colour = (rgb: Nullable<string>): string | null => (rgb && COLOUR.test(rgb) ? rgb : null);

function decoration({ ul, st }: IStyleData): Css {
  const lines = [...(ul?.s ? ["underline"] : []), ...(st?.s ? ["line-through"] : [])];
  return lines.length === 0 ? {} : { "text-decoration-line": lines.join(" ") };
}

function borders({ bd }: IStyleData): Css {
  const sides = { top: bd?.t, right: bd?.r, bottom: bd?.b, left: bd?.l };
  return Object.fromEntries(
    Object.entries(sides).flatMap(([side, drawn]) => {
      const line = lineOf(drawn);
      return line === null ? [] : [[`border-${side}`, line]];
    }),
  );
}

function lineOf(drawn: Nullable<IBorderStyleData>): string | null {
  if (!drawn || drawn.s === BorderStyleTypes.NONE) return null;
  const [width, kind] = LINES[drawn.s] ?? PLAIN;
  return `${width}px ${kind} ${colour(drawn.cl?.rgb) ?? "#000000"}`;
}
