import type { WordLook } from "./chart.ts";

/** Sizes in pixels and colours of a chart that says nothing of its own. */
export const INK = "#202124";
export const MUTED = "#5f6368";
export const AXIS = "#80868b";
export const RULE = "#dadce0";
export const PAPER = "#ffffff";

export const FONT = "Arial";
const FALLBACK = "Arial, 'Liberation Sans', Helvetica, sans-serif";
export const TITLE_SIZE = 14;
export const SMALL = 12;
/** Height of a line of labels. */
export const LINE = 13;
/** From the edge to the words. */
export const EDGE = 16;
/** From the edge to labels and bars. */
export const NEAR = 10;
/** Between a label and what it belongs to. */
export const GAP = 6;

/** A font's name comes from a script: nothing but a name may get into the picture. */
export const fontFamily = (font: string | null): string =>
  font === null || !/^[\p{L}\d ]{1,40}$/u.test(font) ? FALLBACK : `${font}, ${FALLBACK}`;

/** As ECharts wants it; what the look leaves open is as usual. */
export function textStyle(look: WordLook, usual: Required<WordLook>) {
  const { bold, italic, size, colour } = { ...usual, ...look };
  return {
    fontWeight: bold ? ("bold" as const) : ("normal" as const),
    fontStyle: italic ? ("italic" as const) : ("normal" as const),
    fontSize: size,
    color: colour,
  };
}
