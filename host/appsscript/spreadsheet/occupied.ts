import type { Area, Workbook } from "../../workbook/contract.ts";

/** Which cells of a sheet hold something, as far as its last row and column. */
export class Occupied {
  readonly rows: number;
  readonly columns: number;
  readonly #cells: ReadonlySet<number>;

  constructor(workbook: Workbook, sheet: string) {
    this.rows = workbook.lastRow(sheet) + 1;
    this.columns = workbook.lastColumn(sheet) + 1;
    const cells = new Set<number>();
    if (this.rows > 0 && this.columns > 0) {
      const area = { sheet, row: 0, column: 0, rows: this.rows, columns: this.columns };
      workbook.visit(area, (row, column) => {
        cells.add(row * this.columns + column);
      });
    }
    this.#cells = cells;
  }

  has(row: number, column: number): boolean {
    const inside = row >= 0 && column >= 0 && column < this.columns;
    return inside && this.#cells.has(row * this.columns + column);
  }

  any({ row, column, rows, columns }: Omit<Area, "sheet">): boolean {
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) if (this.has(row + down, column + right)) return true;
    }
    return false;
  }
}

/** The area with each side pushed out by one where the line of cells beyond it holds something; corners do not count. */
function wider(occupied: Occupied, area: Area, vertical: boolean, horizontal: boolean): Area {
  const grows = (line: Partial<Area>) => (occupied.any({ ...area, ...line }) ? 1 : 0);
  const up = vertical ? grows({ row: area.row - 1, rows: 1 }) : 0;
  const down = vertical ? grows({ row: area.row + area.rows, rows: 1 }) : 0;
  const left = horizontal ? grows({ column: area.column - 1, columns: 1 }) : 0;
  const right = horizontal ? grows({ column: area.column + area.columns, columns: 1 }) : 0;
  return {
    sheet: area.sheet,
    row: area.row - up,
    rows: area.rows + up + down,
    column: area.column - left,
    columns: area.columns + left + right,
  };
}

/**
 * The block of neighbouring cells around an area; `dimension` keeps it to its columns (ROWS) or its rows (COLUMNS).
 * Source: reference/spreadsheet/range#getDataRegion, "in the four cardinal Directions".
 */
export function dataRegion(workbook: Workbook, area: Area, dimension: "ROWS" | "COLUMNS" | null): Area {
  const occupied = new Occupied(workbook, area.sheet);
  let region = area;
  for (;;) {
    const next = wider(occupied, region, dimension !== "COLUMNS", dimension !== "ROWS");
    if (next.rows === region.rows && next.columns === region.columns) return region;
    region = next;
  }
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** Where Ctrl+arrow goes from a cell: the edge of its block, else the next filled cell, else the edge of the sheet. */
export function nextDataCell(workbook: Workbook, from: Area, direction: string): Area {
  const [down, right] = STEPS[direction] ?? [0, 0];
  const { rows, columns } = workbook.sheet(from.sheet);
  const occupied = new Occupied(workbook, from.sheet);
  const inside = (row: number, column: number) => row >= 0 && column >= 0 && row < rows && column < columns;
  let { row, column } = from;
  const within = occupied.has(row, column) && occupied.has(row + down, column + right);
  while (inside(row + down, column + right)) {
    if (within && !occupied.has(row + down, column + right)) break;
    row += down;
    column += right;
    if (!within && occupied.has(row, column)) break;
  }
  return { sheet: from.sheet, row, column, rows: 1, columns: 1 };
}
