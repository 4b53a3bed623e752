import type { Area, CellWrite, Scalar, SheetId, Workbook } from "../../workbook/contract.ts";
import { createWorkbook, type WorkbookOptions } from "../../workbook/create.ts";

/** Thursday, 20 July 2023, 10:30:00 in Hà Nội (UTC+7). */
export const NOW = Date.UTC(2023, 6, 20, 3, 30, 0);

export interface Fixture {
  readonly workbook: Workbook;
  readonly sheet: SheetId;
  at(row: number, column: number, rows?: number, columns?: number): Area;
  /** Writes constants and "=formulas" from the given corner. Null empties. */
  put(row: number, column: number, cells: readonly (readonly Scalar[])[]): void;
  values(area: Area): Scalar[][];
}

export const cellWrite = (content: Scalar): CellWrite =>
  typeof content === "string" && content.startsWith("=")
    ? { kind: "formula", formula: content }
    : { kind: "value", value: content };

export function put(
  workbook: Workbook,
  corner: Pick<Area, "sheet" | "row" | "column">,
  cells: readonly (readonly Scalar[])[],
): void {
  const area = { ...corner, rows: cells.length, columns: cells[0]?.length ?? 0 };
  workbook.write(
    area,
    cells.map((line) => line.map(cellWrite)),
  );
}

/** What the cells hold or show; null where nothing is. */
export function values(workbook: Workbook, area: Area): Scalar[][] {
  const grid: Scalar[][] = Array.from({ length: area.rows }, () =>
    Array.from({ length: area.columns }, () => null),
  );
  workbook.visit(area, (row, column, value) => {
    const line = grid[row];
    if (line) line[column] = value;
  });
  return grid;
}

export function fixture(options: Partial<WorkbookOptions> = {}): Fixture {
  const workbook = createWorkbook({
    name: "Sổ thử",
    sheetName: "Đăng ký",
    rows: 20,
    columns: 10,
    now: () => NOW,
    ...options,
  });
  const [sheet = ""] = workbook.sheetIds();
  return {
    workbook,
    sheet,
    at: (row, column, rows = 1, columns = 1) => ({ sheet, row, column, rows, columns }),
    put: (row, column, cells) => put(workbook, { sheet, row, column }, cells),
    values: (area) => values(workbook, area),
  };
}
