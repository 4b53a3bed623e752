import type { Chart, Size, Words } from "./chart.ts";
import { EDGE, INK, MUTED, SMALL, TITLE_SIZE, textStyle } from "./look.ts";
import { wrap } from "./wrap.ts";

const TOP = 13;
/** Lines of a heading: more would leave no room for the chart. */
const MOST_LINES = 3;
/** Height of a line, to the size of its letters. */
const LEADING = 1.4;
const BETWEEN = 3;

const TITLE = { bold: true, italic: false, size: TITLE_SIZE, colour: INK };
const SUBTITLE = { bold: false, italic: false, size: SMALL, colour: MUTED };

/** Title and subtitle in lines that fit, and where they end. */
export function headingOf({ title, subtitle }: Chart, { width }: Size) {
  const [above, below] = [linesOf(title, TITLE, width), linesOf(subtitle, SUBTITLE, width)];
  const both = above.lines.length > 0 && below.lines.length > 0;
  const height = above.height + below.height + (both ? BETWEEN : 0);
  return {
    bottom: height === 0 ? 0 : TOP + height,
    option: {
      left: EDGE,
      top: TOP,
      padding: 0,
      itemGap: BETWEEN,
      text: above.lines.join("\n"),
      textStyle: above.style,
      subtext: below.lines.join("\n"),
      subtextStyle: below.style,
    },
  };
}

function linesOf({ text, look }: Words, usual: typeof TITLE, width: number) {
  const { size, bold } = { ...usual, ...look };
  const lineHeight = Math.round(size * LEADING);
  const lines = wrap(text, { width: width - 2 * EDGE, lines: MOST_LINES, size, bold });
  return { lines, height: lines.length * lineHeight, style: { ...textStyle(look, usual), lineHeight } };
}
