import type { LineDash, WordLook } from "../../charts/chart.ts";
import { PIXELS_TO_EMU } from "./place.ts";
import { tag, value, words } from "./xml.ts";

const bare = (colour: string): string => colour.replace("#", "").toUpperCase();

export const fill = (colour: string): string => tag("a:solidFill", {}, value("a:srgbClr", bare(colour)));

/** @param width in pixels */
export const line = (colour: string, width = 1, dash?: string): string =>
  tag(
    "a:ln",
    { w: Math.round(width * PIXELS_TO_EMU) },
    fill(colour),
    dash === undefined ? "" : value("a:prstDash", dash),
  );

export const NO_LINE = tag("a:ln", {}, tag("a:noFill"));

/** The nearest of ST_PresetLineDashVal (ECMA-376 part 1, 20.1.10.49). */
export const DASHES: Readonly<Record<Exclude<LineDash, "INVISIBLE">, string>> = {
  SOLID: "solid",
  DOTTED: "sysDot",
  MEDIUM_DASHED: "dash",
  MEDIUM_DASHED_DOTTED: "dashDot",
  LONG_DASHED: "lgDash",
  LONG_DASHED_DOTTED: "lgDashDot",
};

/** Hundredths of a point; a pixel is three quarters of one. */
const SIZE_PER_PIXEL = 75;
/** ST_TextFontSize. */
const SMALLEST = 100;

function attributesOf({ bold, italic, size }: Required<WordLook>) {
  return { sz: Math.max(SMALLEST, size * SIZE_PER_PIXEL), b: bold ? 1 : 0, i: italic ? 1 : 0 };
}

/** How words look that the program writes itself: along axes, at points. */
export const usualWords = (look: Required<WordLook>): string =>
  tag(
    "c:txPr",
    {},
    tag("a:bodyPr"),
    tag(
      "a:p",
      {},
      tag("a:pPr", {}, tag("a:defRPr", attributesOf(look), fill(look.colour))),
      tag("a:endParaRPr"),
    ),
  );

/** A paragraph of a title. */
export const paragraph = (text: string, look: Required<WordLook>, align = "ctr"): string =>
  tag(
    "a:p",
    {},
    tag("a:pPr", { algn: align }, tag("a:defRPr")),
    tag("a:r", {}, tag("a:rPr", attributesOf(look), fill(look.colour)), `<a:t>${words(text)}</a:t>`),
  );

export const richTitle = (paragraphs: readonly string[], layout = ""): string =>
  tag(
    "c:title",
    {},
    tag("c:tx", {}, tag("c:rich", {}, tag("a:bodyPr"), ...paragraphs)),
    layout,
    value("c:overlay", 0),
  );
