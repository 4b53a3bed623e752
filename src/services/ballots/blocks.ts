/** Appraisers' blocks as they stand in the tab, each with the ballot that its row names. */
import { cleanLine } from "../../domain/text/vietnamese.ts";
import { columnRuns, sameCell } from "../../sheets/cells.ts";
import type { OpenTab } from "../../sheets/open.ts";
import type { BallotColumns } from "../../tables/ballots.ts";
import { type Cell, isWallClock, shownCell } from "../../tables/cell.ts";
import { keysTypedBy, type Table } from "../../tables/table.ts";

type Key = keyof BallotColumns & string;

export interface Block {
  /** Of the ballot; "" in a row without one. */
  readonly id: string;
  /** In the order of `blockKeys`. */
  readonly cells: readonly Cell[];
  /** Which ballot the sidebar wrote there, and how often; "" where it never did. */
  readonly mark: string;
}

export interface BlockRow extends Block {
  /** 1-based row of the tab. */
  readonly number: number;
}

export function blockKeys(table: Table<BallotColumns>): readonly Key[] {
  return keysTypedBy(table, "appraiser");
}

export function blockOf(table: Table<BallotColumns>, id: string, cellOf: (key: Key) => Cell): Block {
  const copy = shownCell(cellOf("copy"));
  const mark = copy === "" ? "" : `${copy}#${shownCell(cellOf("revision"))}`;
  return { id, cells: blockKeys(table).map(cellOf), mark };
}

/** Of the rows that were read, from the top. */
export function blocksIn({ table, layout, grid }: OpenTab<BallotColumns>): readonly BlockRow[] {
  return grid.flatMap((line, index) => {
    const cellOf = (key: Key): Cell => line[layout.columns.get(key) ?? -1] ?? "";
    if (index <= layout.headerRow) return [];
    return [{ number: index + 1, ...blockOf(table, cleanLine(shownCell(cellOf("id"))), cellOf) }];
  });
}

/**
 * One call, for the columns of a block stand side by side; one more for each place where somebody has put a column between them.
 * @param except keys of cells that stay as they are
 */
export function writeBlock(
  sheet: OpenTab<BallotColumns>,
  row: number,
  { cells }: Block,
  except: ReadonlySet<string> = new Set(),
): void {
  const keys = blockKeys(sheet.table);
  const written = keys.filter((key) => !except.has(key));
  for (const run of columnRuns(sheet, written)) {
    const line = run.keys.map((key) => cells[keys.indexOf(key)] ?? "");
    sheet.tab.write(row, run.first + 1, [line]);
  }
}

export function sameCells(some: Block, { cells }: Block): boolean {
  return some.cells.every((cell, index) => sameCell(wholeMinutes(cell), wholeMinutes(cells[index] ?? "")));
}

/** Cells are read to the minute. */
function wholeMinutes(cell: Cell): Cell {
  return isWallClock(cell) ? { ...cell, minutes: Math.floor(cell.minutes) } : cell;
}
