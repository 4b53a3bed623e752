/**
 * How wide a text is in Arial. A chart is laid out where no font can be asked, and must be the same picture wherever it is drawn.
 * Widths in thousandths of the size, from space to tilde: Adobe's metrics of Helvetica, to which Arial was made.
 */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const FIRST = 32;
const THOUSAND = 1000;
/** A letter of another script fills its square at most. */
const SQUARE = 1000;
const STROKED: Readonly<Record<string, string>> = { đ: "d", Đ: "D" };
/** What an accent adds: nothing, but for the horn of ơ and ư. */
const HORN = "\u031b";
const HORN_WIDTH = 60;
const ACCENT = /\p{Mark}/u;
/** Bold letters are wider, by about this much. */
const BOLD = 1.08;

/** In pixels, of one line. @param size of the letters, in pixels */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text.normalize("NFD")) width += widthOf(character);
  return (width / THOUSAND) * size * (bold ? BOLD : 1);
}

function widthOf(character: string): number {
  if (character === HORN) return HORN_WIDTH;
  if (ACCENT.test(character)) return 0;
  const base = STROKED[character] ?? character;
  return WIDTHS[base.charCodeAt(0) - FIRST] ?? SQUARE;
}
