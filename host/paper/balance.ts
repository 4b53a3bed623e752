/**
 * Widths of columns on paper. A sheet is as wide as its screen wants it; on paper its wrapped texts may share the same width otherwise and
 * take a page less. Nothing else is changed: where no page is saved the widths stay as somebody chose them.
 */
import { breakRows } from "./breakRows.ts";
import { layOnPaper, pageRoom } from "./pages.ts";
import { linesIn, type Measure, type PaperRows, roomIn, rowHeight, type Words, wordsOf } from "./texts.ts";

export interface PaperTable {
  /** Pixels; 0 for a hidden column. */
  readonly widths: readonly number[];
  readonly frozenColumns: number;
  readonly frozenRows: number;
  readonly rows: PaperRows;
}

/** Columns that leave more of the page free were not made to fill it. */
const FILLED = 0.9;
/** Rows; longer sheets are left as they are, as nobody waits for a page less of very many. */
const MOST_ROWS = 250;
/** Of its own width a column keeps at least so much. */
const KEPT = 0.6;
/** The same where nothing stands in it: people write there by hand. */
const KEPT_EMPTY = 0.7;
const STEPS = [2, 4, 8, 12, 16, 32, 64];
/** Pixels that a column is given at once. */
const SHARE = 4;
/** Of a pixel of height: what a part of a line less counts, so that widths go on where no line is saved yet. */
const TOWARDS = 0.02;

/** @returns the widths by which the sheet takes fewest pages: its own, or others of the same sum */
export function balancedWidths(table: PaperTable, measure: Measure): readonly number[] {
  const { widths, frozenColumns, frozenRows, rows } = table;
  const paper = layOnPaper(widths, frozenColumns);
  const fills = sum(widths) > paper.room * FILLED;
  if (paper.scale < 1 || paper.upright || paper.pages.length > 1 || !fills || rows.length > MOST_ROWS)
    return widths;
  const cells = rows.map((row) => cellsOf(row, widths, measure));
  const pages = (tried: readonly number[]): number => pagesDown(table, heightsBy(cells, tried));
  const usual = pages(widths);
  if (usual === 1) return widths;
  // Each page begins with the head.
  const costOf = (tried: readonly number[]): number =>
    heightsBy(cells, tried).reduce((sum, height, at) => sum + height * (at < frozenRows ? usual : 1), 0) +
    TOWARDS * filledBy(cells, tried);
  const least = leastWidths(table, cells);
  const found = climbed(shared(widths, least, costOf), least, costOf);
  return pages(found) < usual ? found : widths;
}

/** A text as its words; each row has those that stand in it. */
interface Cell {
  readonly column: number;
  readonly size: number;
  readonly wraps: boolean;
  readonly words: Words;
  /** Pixels, in one line. */
  readonly natural: number;
  /** Lines by width, as they were counted. */
  readonly counted: Map<number, number>;
}

function cellsOf(row: PaperRows[number], widths: readonly number[], measure: Measure): readonly Cell[] {
  return row.flatMap((text, column) => {
    if (text === null || (widths[column] ?? 0) === 0) return [];
    const words = wordsOf(text, measure);
    const natural = wholeWidths(words).reduce((sum, each) => sum + each, 0);
    return [{ column, size: text.size, wraps: text.wraps, words, natural, counted: new Map() }];
  });
}

/** Of each paragraph in one line. */
const wholeWidths = ({ paragraphs, blank }: Words): readonly number[] =>
  paragraphs.map((words) => words.reduce((sum, word) => sum + blank + word, -blank));

type Cells = readonly (readonly Cell[])[];

/** A word stays whole; a text of one line stays readable where it is now. */
function leastWidths({ widths, frozenRows }: PaperTable, cells: Cells): readonly number[] {
  const filled = new Set(cells.slice(frozenRows).flatMap((row) => row.map(({ column }) => column)));
  const least = widths.map((width, column) => Math.ceil(width * (filled.has(column) ? KEPT : KEPT_EMPTY)));
  for (const cell of cells.flat()) {
    const width = widths[cell.column] ?? 0;
    const longest = cell.wraps ? cell.words.paragraphs.flat() : wholeWidths(cell.words);
    const needed = Math.ceil(Math.max(...longest) - roomIn(0));
    // A text that runs over its neighbours already is no reason for anything.
    if (needed <= width) least[cell.column] = Math.max(needed, least[cell.column] ?? 0);
  }
  return least;
}

function heightsBy(cells: Cells, widths: readonly number[]): readonly number[] {
  return cells.map((row) => {
    let highest = 0;
    for (const cell of row) highest = Math.max(highest, heightOf(cell, widths[cell.column] ?? 0));
    return highest;
  });
}

function heightOf({ size, wraps, words, counted }: Cell, width: number): number {
  if (!wraps) return rowHeight(1, size);
  const known = counted.get(width) ?? linesIn(words, roomIn(width));
  counted.set(width, known);
  return rowHeight(known, size);
}

/** How full the fullest cells of the rows are, in lines and parts of lines. */
function filledBy(cells: Cells, widths: readonly number[]): number {
  let filled = 0;
  for (const row of cells) {
    let fullest = 0;
    for (const { column, wraps, natural } of row)
      if (wraps) fullest = Math.max(fullest, natural / roomIn(widths[column] ?? 0));
    filled += fullest;
  }
  return filled;
}

/** What the columns leave of their sum goes where it helps most, bit by bit. */
function shared(
  widths: readonly number[],
  least: readonly number[],
  costOf: (widths: readonly number[]) => number,
): readonly number[] {
  const shown = [...widths.keys()].filter((column) => widths[column] !== 0);
  let best = least;
  for (let left = sum(widths) - sum(least); left > 0; left -= SHARE) {
    const share = Math.min(SHARE, left);
    const tried = shown.map((column) => {
      const widened = best.map((width, at) => (at === column ? width + share : width));
      return { widths: widened, cost: costOf(widened) };
    });
    best = tried.reduce((lowest, each) => (each.cost < lowest.cost ? each : lowest)).widths;
  }
  return best;
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, each) => total + each, 0);

/** Takes from one column and gives to another as long as the rows become lower by it: each time what helps most. */
function climbed(
  start: readonly number[],
  least: readonly number[],
  costOf: (widths: readonly number[]) => number,
): readonly number[] {
  let best = { widths: start, cost: costOf(start) };
  for (;;) {
    const tried = exchanges(best.widths, least).map((widths) => ({ widths, cost: costOf(widths) }));
    const next = tried.reduce((lowest, each) => (each.cost < lowest.cost ? each : lowest), best);
    if (next === best) return best.widths;
    best = next;
  }
}

function exchanges(widths: readonly number[], least: readonly number[]): readonly (readonly number[])[] {
  const columns = [...widths.keys()].filter((column) => widths[column] !== 0);
  return columns.flatMap((giver) =>
    columns.flatMap((taker) =>
      STEPS.flatMap((step) => {
        const left = (widths[giver] ?? 0) - step;
        if (giver === taker || left < (least[giver] ?? 0)) return [];
        const other = [...widths];
        other[giver] = left;
        other[taker] = (widths[taker] ?? 0) + step;
        return [other];
      }),
    ),
  );
}

function pagesDown({ frozenRows, rows }: PaperTable, heights: readonly number[]): number {
  const head = heights.slice(0, frozenRows).reduce((sum, each) => sum + each, 0);
  const body = heights.slice(frozenRows).map((height, at) => ({
    height,
    keeps: isHeading(rows, frozenRows + at),
  }));
  return breakRows(body, pageRoom(false).height - head).length + 1;
}

/** A text by itself that runs over the empty cells behind it, above a row of several. */
export function isHeading(rows: PaperRows, at: number): boolean {
  const [only, ...others] = (rows[at] ?? []).filter((cell) => cell !== null && cell.text !== "");
  const below = (rows[at + 1] ?? []).filter((cell) => cell !== null && cell.text !== "");
  return only?.wraps === false && others.length === 0 && below.length > 1;
}
