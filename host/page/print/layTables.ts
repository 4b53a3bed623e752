import { WrapStrategy } from "@univerjs/core";
import { balancedWidths, isHeading } from "../../paper/balance.ts";
import { layOnPaper, type Paper } from "../../paper/pages.ts";
import { type Measure, PADDING, type PaperRows } from "../../paper/texts.ts";
import { type Css, lookOf, round, USUAL_SIZE } from "./look.ts";
import type { PrintedCell, PrintedRow, PrintedSheet } from "./printed.ts";
import { type Beside, type Run, runOf } from "./run.ts";
import { type FirstShown, keyOf, type Spans, spansIn } from "./spans.ts";

const NOTHING: PrintedCell = { text: "", usually: "left", style: {} };

export interface TableCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  readonly css: Css;
  /** Null: its lines break where the cell ends. */
  readonly run: Run | null;
}

export interface TableRow {
  readonly height: number;
  readonly cells: readonly TableCell[];
  /** Stands on the page of the row below it. */
  readonly keeps: boolean;
}

/** What stands on one page across, from the first row to the last; all lengths as they are on paper, in pixels. */
export interface Table {
  readonly widths: readonly number[];
  /** Stands on each page. */
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
}

export interface Printout {
  readonly name: string;
  readonly upright: boolean;
  readonly gridlines: boolean;
  readonly padding: number;
  /** From left to right. */
  readonly tables: readonly Table[];
}

/** A sheet as tables: frozen rows are the head of each, and each has the columns of one page across. */
export function layTables(shown: PrintedSheet, measure: Measure): Printout {
  const texts = textsOf(shown);
  const sheet =
    shown.merges.length > 0
      ? shown
      : { ...shown, widths: balancedWidths({ ...shown, rows: texts }, measure) };
  const paper = layOnPaper(sheet.widths, sheet.frozenColumns);
  return {
    name: sheet.name,
    upright: paper.upright,
    gridlines: sheet.gridlines,
    padding: round(PADDING * paper.scale),
    tables: paper.pages.map((columns) => tableOf(sheet, texts, paper, columns)),
  };
}

const PIXELS_PER_POINT = 96 / 72;

function textsOf({ rows }: PrintedSheet): PaperRows {
  return rows.map(({ cells }) =>
    cells.map((cell) => {
      if (cell === null || cell.text === "") return null;
      const { fs = USUAL_SIZE, bl, tb } = cell.style;
      // A number is never cut: it breaks into lines.
      const wraps = tb === WrapStrategy.WRAP;
      return { text: cell.text, size: fs * PIXELS_PER_POINT, bold: Boolean(bl), wraps };
    }),
  );
}

/** What the cells of one table are laid by. */
interface Frame {
  readonly columns: readonly number[];
  readonly widths: readonly number[];
  /** Behind the last column, where the sheet ends: texts may run on there. */
  readonly behind: number;
  readonly scale: number;
  /** By place in the table: the next column to the left, or to the right, is also the sheet's next that is shown. */
  readonly joined: (place: number) => boolean;
}

function tableOf(
  sheet: PrintedSheet,
  texts: PaperRows,
  { scale, room, pages }: Paper,
  columns: readonly number[],
): Table {
  // A column wider than a page ends with the page.
  const widths = columns.map((column) => Math.min(sheet.widths[column] ?? 0, room));
  const filled = widths.reduce((total, width) => total + width, 0);
  const shown = [...sheet.widths.keys()].filter((column) => sheet.widths[column] !== 0);
  const order = columns.map((column) => shown.indexOf(column));
  const frame: Frame = {
    columns,
    widths,
    scale,
    behind: columns === pages.at(-1) ? Math.max(0, room - filled) : 0,
    joined: (place) => order[place + 1] === (order[place] ?? 0) + 1,
  };
  const first = firstShown(sheet, shown);
  const part = (rows: readonly PrintedRow[]): readonly TableRow[] => {
    const at = rows.map((row) => row.at);
    const spans = spansIn(sheet.merges, at, columns, first);
    return rows.map((row) => ({
      ...rowOf(row, frame, spans),
      keeps: isHeading(texts, sheet.rows.indexOf(row)),
    }));
  };
  return {
    widths: widths.map((width) => round(width * scale)),
    head: part(sheet.rows.filter(({ at }) => at < sheet.frozenRows)),
    body: part(sheet.rows.filter(({ at }) => at >= sheet.frozenRows)),
  };
}

function firstShown(sheet: PrintedSheet, columns: readonly number[]): FirstShown {
  return {
    row: (area) => sheet.rows.find(({ at }) => at >= area.row)?.at ?? -1,
    column: (area) => columns.find((column) => column >= area.column) ?? -1,
  };
}

function rowOf(row: PrintedRow, frame: Frame, spans: Spans): Omit<TableRow, "keeps"> {
  const cells = frame.columns.flatMap((column, place) => {
    const span = spans.get(keyOf(row.at, column));
    if (span === null) return [];
    const { rows, columns, speaks } = span ?? { rows: 1, columns: 1, speaks: true };
    const cell = row.cells[column] ?? NOTHING;
    const css = lookOf(cell, frame.scale);
    const own = widthOf(frame, place, columns) - 2 * PADDING;
    const run = runOf(cell, css["text-align"] ?? "", own, () => besides(row, frame, spans, place, columns));
    return [{ text: speaks ? cell.text : "", rows, columns, css, run: run && scaled(run, frame.scale) }];
  });
  return { height: round(row.height * frame.scale), cells };
}

const widthOf = ({ widths }: Frame, place: number, columns: number): number =>
  widths.slice(place, place + columns).reduce((total, width) => total + width, 0);

const scaled = ({ left, width }: Run, scale: number): Run => ({
  left: round(left * scale),
  width: round(width * scale),
});

/** The widths of the empty cells on both sides, as far as they lie beside each other in the sheet too. */
function besides(row: PrintedRow, frame: Frame, spans: Spans, place: number, columns: number): Beside {
  const { widths, joined } = frame;
  const free = (at: number): boolean => {
    const column = frame.columns[at];
    if (column === undefined || spans.has(keyOf(row.at, column))) return false;
    return (row.cells[column]?.text ?? "") === "";
  };
  let left = 0;
  for (let at = place - 1; joined(at) && free(at); at -= 1) left += widths[at] ?? 0;
  let right = 0;
  let end = place + columns - 1;
  while (joined(end) && free(end + 1)) {
    end += 1;
    right += widths[end] ?? 0;
  }
  return { left, right: right + (end === widths.length - 1 ? frame.behind : 0) };
}
