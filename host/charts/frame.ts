import type { Size, Words } from "./chart.ts";
import { EDGE, FONT, INK, MUTED, PAPER, SMALL, TITLE_SIZE } from "./look.ts";
import { wrap } from "./wrap.ts";

const MARKS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? "");

const FIRST_LINE = 28;
const TITLE_LINE = 20;
const SENTENCE_LINE = 16;
const MOST_LINES = 4;

interface Line {
  readonly text: string;
  readonly y: number;
  readonly look: string;
}

/** In place of a chart that cannot be drawn: its title and why. */
export function frameSvg({ title }: { readonly title: Words }, why: string, { width, height }: Size): string {
  const room = { width: width - 2 * EDGE, lines: MOST_LINES };
  const heading = wrap(title.text, { ...room, size: TITLE_SIZE, bold: true });
  const sentence = wrap(why, { ...room, size: SMALL });
  const bold = `font-size="${TITLE_SIZE}" font-weight="bold" fill="${INK}"`;
  const lines: readonly Line[] = [
    ...heading.map((text, index) => ({ text, y: FIRST_LINE + index * TITLE_LINE, look: bold })),
    ...sentence.map((text, index) => ({
      text,
      y: FIRST_LINE + heading.length * TITLE_LINE + index * SENTENCE_LINE,
      look: `font-size="${SMALL}" fill="${MUTED}"`,
    })),
  ];
  const words = lines.map(
    ({ text, y, look }) => `<text x="${EDGE}" y="${y}" font-family="${FONT}" ${look}>${escaped(text)}</text>`,
  );
  const area = `width="${width}" height="${height}"`;
  return `<svg ${area} xmlns="http://www.w3.org/2000/svg" version="1.1" viewBox="0 0 ${width} ${height}"><rect ${area} fill="${PAPER}"/>${words.join("")}</svg>`;
}
