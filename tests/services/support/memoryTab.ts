import type { Area, Book, Tab, TabRef } from "../../../src/sheets/ports.ts";
import type { Cell } from "../../../src/tables/cell.ts";

export interface MemoryTab extends Tab {
  /** What was asked of the tab, in order. */
  readonly calls: readonly string[];
  /** The used range now. */
  cells(): Cell[][];
  forgetCalls(): void;
}

/** A tab in memory that keeps a list of its calls. Strict where Google is: an area outside the tab throws. */
export function memoryTab(rows: readonly (readonly Cell[])[], height = rows.length): MemoryTab {
  const width = Math.max(1, ...rows.map((row) => row.length));
  const grid: Cell[][] = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => rows[row]?.[column] ?? ""),
  );
  let calls: string[] = [];
  const note = (call: string) => {
    calls.push(call);
  };
  const check = ({ row, column, rows: count, columns }: Area) => {
    const inside = row >= 1 && column >= 1 && count >= 1 && columns >= 1;
    if (!inside || row + count - 1 > grid.length || column + columns - 1 > width) {
      throw new RangeError(`Outside the tab: ${areaText({ row, column, rows: count, columns })}`);
    }
  };
  const used = () => {
    const last = grid.reduce((found, line, row) => (line.some((cell) => cell !== "") ? row + 1 : found), 0);
    return grid.slice(0, last).map((line) => [...line]);
  };
  return {
    get calls() {
      return calls;
    },
    cells: used,
    forgetCalls: () => {
      calls = [];
    },
    readAll: () => {
      note("readAll");
      return used();
    },
    read: (area) => {
      check(area);
      note(`read ${areaText(area)}`);
      return grid
        .slice(area.row - 1, area.row - 1 + area.rows)
        .map((line) => line.slice(area.column - 1, area.column - 1 + area.columns));
    },
    readRows: (first, count) => {
      note(`readRows ${first}+${count}`);
      return grid.slice(first - 1, first - 1 + count).map((line) => [...line]);
    },
    readColumns: (first, count) => {
      note(`readColumns ${first}+${count}`);
      return grid.map((line) => Array.from({ length: count }, (_, at) => line[first - 1 + at] ?? ""));
    },
    width: () => width,
    height: () => grid.length,
    write: (row, column, cells) => {
      const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
      check(area);
      note(`write ${areaText(area)}`);
      for (const [down, line] of cells.entries()) {
        if (line.length !== area.columns) throw new RangeError("Lines of different lengths");
        for (const [along, cell] of line.entries()) {
          const target = grid[row - 1 + down];
          if (target !== undefined) target[column - 1 + along] = cell;
        }
      }
    },
    makeRoom: (row, count) => {
      note(`makeRoom ${row}+${count}`);
      const rowsWanted = row + count - 1;
      while (grid.length < rowsWanted) grid.push(Array.from({ length: width }, () => ""));
    },
    insertRowsAfter: (row, count) => {
      note(`insertRowsAfter ${row} +${count}`);
      grid.splice(
        row,
        0,
        ...Array.from({ length: count }, () => Array.from({ length: width }, (): Cell => "")),
      );
    },
    sort: (area, column) => {
      check(area);
      note(`sort ${areaText(area)} by C${column}`);
      const lines = grid.slice(area.row - 1, area.row - 1 + area.rows);
      lines.sort((a, b) => Number(a[column - 1]) - Number(b[column - 1]));
      grid.splice(area.row - 1, area.rows, ...lines);
    },
    layRule: (area, rule) => note(`layRule ${areaText(area)} ${rule?.validation?.rule ?? "none"}`),
    nameRowsBy: () => undefined,
    columnsFound: () => undefined,
    columnMarks: () => {
      note("columnMarks");
      return new Map();
    },
    lockExcept: (areas) => note(`lockExcept ${areas.map(areaText).join(" ")}`.trim()),
    reserve: (blocks) => {
      const named = blocks.map(({ key, area, emails }) => `${key} ${areaText(area)} ${emails.join("+")}`);
      note(`reserve ${named.join("; ")}`.trim());
      return [];
    },
  };
}

/** R2C1:R4C3, rows and columns from 1. */
function areaText({ row, column, rows, columns }: Area): string {
  return `R${row}C${column}:R${row + rows - 1}C${column + columns - 1}`;
}

/** A book of the tabs given, by the key of their table. */
export function memoryBook(tabs: Readonly<Record<string, Tab>>): Book {
  return { tab: ({ key }: TabRef) => tabs[key] ?? null, attempt: (action) => action() };
}
