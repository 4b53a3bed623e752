import type ExcelJS from "exceljs";

/** The rows that the file writes, also those without a value, which exceljs would pass over or make up in front of a lone one. */
export function* rowsOf(source: ExcelJS.Worksheet): Generator<ExcelJS.Row> {
  for (let number = 1; number <= source.rowCount; number += 1) {
    const row = source.findRow(number);
    if (row !== undefined) yield row;
  }
}

/** How many columns the file says anything about. */
export function columnsOf(source: ExcelJS.Worksheet): number {
  // The typings promise a list; a sheet whose file says nothing has none.
  const columns: readonly unknown[] | null = source.columns;
  return Math.max(source.columnCount, columns?.length ?? 0);
}

/** Every cell that the file writes, also one that holds only a look; rows and columns from zero. */
export function eachCell(
  source: ExcelJS.Worksheet,
  each: (row: number, column: number, cell: ExcelJS.Cell) => void,
): void {
  for (const row of rowsOf(source)) {
    for (const { address } of row.model?.cells ?? []) {
      // The typings promise a place; at run time the model holds its name.
      const cell = source.getCell(String(address));
      each(Number(cell.row) - 1, Number(cell.col) - 1, cell);
    }
  }
}
