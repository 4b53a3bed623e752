import {
  type Area,
  columnLetters,
  type Scalar,
  type SheetId,
  type SpreadsheetFile,
} from "sheets-script-host";
/** A tab as a person sees it: headers in the first row, one line per row below. */

/** One row; its cells are found by their headers. */
export interface Line {
  /** 1-based row of the sheet. */
  readonly row: number;
  value(header: string): Scalar;
  /** '' for an empty cell. */
  text(header: string): string;
  /** Null for a cell that holds no number. */
  number(header: string): number | null;
}

export interface Screen {
  readonly tab: string;
  /** In the order of the columns. */
  readonly headers: readonly string[];
  /** Rows that hold anything. */
  readonly lines: readonly Line[];
  /** 1-based column of a header. Throws when nobody could find it. */
  column(header: string): number;
}

export function sheetNamed(file: SpreadsheetFile, tab: string): SheetId {
  const found = file.workbook.sheetIds().find((id) => file.workbook.sheet(id).name === tab);
  if (found === undefined) throw new Error(`There is no tab ${tab}`);
  return found;
}

export function look(file: SpreadsheetFile, tab: string): Screen {
  const sheet = sheetNamed(file, tab);
  const rows = file.workbook.lastRow(sheet) + 1;
  const columns = file.workbook.lastColumn(sheet) + 1;
  const grid = valuesOf(file, { sheet, row: 0, column: 0, rows, columns });
  const headers = Array.from({ length: columns }, (_, column) => String(grid[0]?.[column] ?? ""));
  const places = new Map(headers.map((header, index) => [header, index]));
  const place = (header: string): number => {
    const found = places.get(header);
    if (found === undefined) throw new Error(`Tab ${tab} has no column ${header}`);
    return found;
  };
  const lines = grid.slice(1).flatMap((cells, index) => {
    if (cells.every((cell) => cell === null)) return [];
    return [lineOf(index + 2, (header) => cells[place(header)] ?? null)];
  });
  return { tab, headers, lines, column: (header) => place(header) + 1 };
}

function valuesOf(file: SpreadsheetFile, area: Area): Scalar[][] {
  const grid = Array.from({ length: area.rows }, () => new Array<Scalar>(area.columns).fill(null));
  if (area.rows === 0 || area.columns === 0) return grid;
  file.workbook.visit(area, (row, column, value) => {
    const cells = grid[row];
    if (cells !== undefined) cells[column] = value;
  });
  return grid;
}

function lineOf(row: number, value: (header: string) => Scalar): Line {
  return {
    row,
    value,
    text: (header) => String(value(header) ?? ""),
    number: (header) => {
      const found = value(header);
      return typeof found === "number" ? found : null;
    },
  };
}

/** The row of a model, as units find it. Throws when there is none. */
export function lineOfModel(screen: Screen, id: string): Line {
  const found = screen.lines.find((line) => line.text("Mã mô hình") === id);
  if (found === undefined) throw new Error(`Tab ${screen.tab} has no row of ${id}`);
  return found;
}

/** Runs of rows that stand directly below each other, in the order given. */
export function unbrokenRuns<T extends { readonly row: number }>(
  lines: readonly T[],
): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.at(-1)?.row === line.row - 1) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** "C12" for 1-based row and column. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column - 1)}${row}`;
}
