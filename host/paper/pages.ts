/**
 * How a sheet's columns lie on A4: what the exported file and the page both print by. Apps Script has no words for it, so it follows from
 * widths and frozen columns. Lengths are pixels of 1/96 inch.
 */

const PIXELS_PER_INCH = 96;
const MILLIMETRES_PER_INCH = 25.4;
export const inches = (millimetres: number): number => millimetres / MILLIMETRES_PER_INCH;

/** Millimetres: 6, which every printer reaches, and 8 below, where the foot stands. */
export const MARGINS = { left: 6, right: 6, top: 6, bottom: 8, header: 3, footer: 4 };

/** Between the margins, of paper this wide. */
const printable = (millimetres: number): number =>
  inches(millimetres - MARGINS.left - MARGINS.right) * PIXELS_PER_INCH;
const UPRIGHT = printable(210);
const LYING = printable(297);

/** What a page holds between its margins. */
export function pageRoom(upright: boolean): { readonly width: number; readonly height: number } {
  const height = (upright ? 297 : 210) - MARGINS.top - MARGINS.bottom;
  return { width: upright ? UPRIGHT : LYING, height: inches(height) * PIXELS_PER_INCH };
}

/** The usual text of 11 points is 5.5 points high then: nobody reads anything smaller. */
const SMALLEST_PERCENT = 50;
const WIDEST = (LYING * 100) / SMALLEST_PERCENT;
/** Columns that stand on every page must leave room for the others. */
const MOST_REPEATED = 1 / 3;

export interface Paper {
  readonly upright: boolean;
  /** At most 1. */
  readonly scale: number;
  /** How wide columns may be together on one page, before they are scaled. */
  readonly room: number;
  /** From left to right, the columns of each page; hidden ones are on none, frozen ones on each where they leave room. */
  readonly pages: readonly (readonly number[])[];
}

/**
 * As few pages across as the smallest scale allows, then as large as that many pages allow.
 * @param widths of the columns in use; 0 for one that is hidden
 * @param frozen how many columns stand still at the left
 */
export function layOnPaper(widths: readonly number[], frozen: number): Paper {
  const repeated = repeatedColumns(widths.slice(0, frozen));
  const upright = sum(widths) <= UPRIGHT;
  if (upright) return { upright, scale: 1, room: UPRIGHT, pages: breakColumns(widths, repeated, UPRIGHT) };
  const fewest = breakColumns(widths, repeated, WIDEST).length;
  // Whole percents, as spreadsheet programs scale. Halfway at the latest it is the fewest pages.
  let percent = 100;
  let pages = breakColumns(widths, repeated, LYING);
  while (pages.length > fewest) {
    percent -= 1;
    pages = breakColumns(widths, repeated, (LYING * 100) / percent);
  }
  return { upright, scale: percent / 100, room: (LYING * 100) / percent, pages };
}

/** A tab that is a little longer than its page stands on one: what is 10 points stays 7.5 at least. */
const SMALLEST_FIT = 0.75;

/**
 * How much smaller a tab must be to stand on one page upright: 1 where it does already, or where nobody would read it that small.
 * @param height of all its rows
 */
export function fitOnOne(height: number): number {
  const fit = pageRoom(true).height / height;
  return fit < SMALLEST_FIT ? 1 : Math.min(1, fit);
}

/**
 * Whether a sheet with charts stands upright on its one page: whichever way it is larger. Charts side by side, as a screen has them, are
 * wider than high, so it mostly lies. Null where nobody would read it on one page.
 * @param width of its columns, also of those under its charts
 */
export function uprightOnOne(width: number, height: number): boolean | null {
  const [upright = 0, lying = 0] = [true, false].map((way) => {
    const room = pageRoom(way);
    return Math.min(room.width / width, room.height / height);
  });
  return Math.max(upright, lying) * 100 < SMALLEST_PERCENT ? null : upright > lying;
}

/** How many of the frozen columns stand on every page: all or none. */
export function repeatedColumns(frozen: readonly number[]): number {
  return sum(frozen) <= WIDEST * MOST_REPEATED ? frozen.length : 0;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Pages break between columns; all but the first begin with the repeated ones. */
function breakColumns(widths: readonly number[], repeated: number, room: number): readonly number[][] {
  const shown = [...widths.keys()].filter((column) => widths[column] !== 0);
  const lead = shown.filter((column) => column < repeated);
  const leadWidth = sum(widths.slice(0, repeated));
  const pages: number[][] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const column of shown) {
    const width = widths[column] ?? 0;
    if (filled + width > room) {
      const first = pages.length === 0;
      pages.push(first ? [] : [...lead]);
      filled = first ? 0 : leadWidth;
    }
    pages.at(-1)?.push(column);
    filled += width;
  }
  return pages;
}
