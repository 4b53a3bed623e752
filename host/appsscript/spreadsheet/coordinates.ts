import type { Area } from "../../workbook/contract.ts";

/** Google's sentences for coordinates that make no range. Zero-based here. */
export function mustBeRange({ row, column, rows, columns }: Omit<Area, "sheet">): void {
  if (row < 0) throw new Error("The starting row of the range is too small.");
  if (column < 0) throw new Error("The starting column of the range is too small.");
  if (rows < 1) throw new Error("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new Error("The number of columns in the range must be at least 1.");
}
