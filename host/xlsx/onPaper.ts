/** How a sheet lies on paper where its rows are known: widths of its columns, heights of its rows, and where pages end (paper/). */
import { textWidth } from "../charts/textWidth.ts";
import { balancedWidths, isHeading } from "../paper/balance.ts";
import { breakRows } from "../paper/breakRows.ts";
import { layOnPaper, pageRoom } from "../paper/pages.ts";
import { linesOf, type PaperRows, rowHeight } from "../paper/texts.ts";
import type { Area, SheetId, Workbook } from "../workbook/contract.ts";

const PIXELS_PER_POINT = 96 / 72;
const USUAL_SIZE = 11;
/** Other programs set a page a little tighter or wider than this one reckons. */
const SURELY = 0.985;

export interface OnPaper {
  /** Pixels, by column in use; also of a hidden one. */
  readonly widths: readonly number[];
  /** Pixels, by row, where the widths are not the sheet's own; else null: the usual ones are near enough. */
  readonly heights: readonly number[] | null;
  /** Rows, from 0, with which a page begins: where a line over a group might be the last one of its page; else none. */
  readonly breaks: readonly number[];
}

interface Sheet {
  readonly workbook: Workbook;
  readonly id: SheetId;
  readonly used: Area;
}

/** @param pinned something hangs on the places of its columns: charts, merged cells */
export function onPaper(sheet: Sheet, pinned: boolean): OnPaper {
  const { workbook, id, used } = sheet;
  const own = Array.from({ length: used.columns }, (_, column) => workbook.columnWidth(id, column));
  const usual: OnPaper = { widths: own, heights: null, breaks: [] };
  const shown = own.map((width, column) => (workbook.columnHidden(id, column) ? 0 : width));
  const { frozenRows, frozenColumns } = workbook.sheet(id);
  const paper = layOnPaper(shown, frozenColumns);
  if (pinned || paper.pages.length > 1 || paper.scale < 1 || used.rows > MOST_ROWS) return usual;
  const rows = textsOf(sheet, shown);
  const balanced = balancedWidths({ widths: shown, frozenColumns, frozenRows, rows }, textWidth);
  const heights = rows.map((row, at) => heightOf(sheet, row, at, balanced));
  const breaks = rows.some((_, at) => isHeading(rows, at))
    ? pageBegins(heights, rows, frozenRows, pageRoom(paper.upright).height * SURELY)
    : [];
  return balanced === shown && breaks.length === 0
    ? usual
    : { widths: own.map((width, column) => balanced[column] || width), heights, breaks };
}

/** Rows; nobody looks for the last line of a page in a longer sheet. */
const MOST_ROWS = 1000;

/** What is seen: nothing of hidden columns. */
function textsOf({ workbook, used }: Sheet, shown: readonly number[]): PaperRows {
  const wraps = workbook.style(used, "wrap");
  const sizes = workbook.style(used, "fontSize");
  const weights = workbook.style(used, "fontWeight");
  return workbook.display(used).map((line, row) =>
    line.map((text, column) =>
      text === "" || shown[column] === 0
        ? null
        : {
            text,
            size: (sizes[row]?.[column] ?? USUAL_SIZE) * PIXELS_PER_POINT,
            bold: weights[row]?.[column] === "bold",
            wraps: wraps[row]?.[column] === "WRAP",
          },
    ),
  );
}

function heightOf(
  { workbook, id }: Sheet,
  row: PaperRows[number],
  at: number,
  widths: readonly number[],
): number {
  const own = workbook.rowHeight(id, at);
  if (workbook.rowHidden(id, at)) return 0;
  const needed = row.map((cell, column) => {
    const width = widths[column] ?? 0;
    if (cell === null || width === 0) return 0;
    return rowHeight(cell.wraps ? linesOf(cell, width, textWidth) : 1, cell.size);
  });
  const natural = Math.max(0, ...needed);
  return own === USUAL_HEIGHT && natural > 0 ? natural : Math.max(own, natural);
}

/** Rows of this height nobody chose. */
const USUAL_HEIGHT = 21;

function pageBegins(
  heights: readonly number[],
  rows: PaperRows,
  frozenRows: number,
  room: number,
): readonly number[] {
  const head = heights.slice(0, frozenRows).reduce((sum, each) => sum + each, 0);
  const body = heights.slice(frozenRows).map((height, at) => ({
    height,
    keeps: isHeading(rows, frozenRows + at),
  }));
  return breakRows(body, room - head).map((at) => at + frozenRows);
}
