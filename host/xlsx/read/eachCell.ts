import type ExcelJS from "exceljs";

/**
 * Every cell that the file writes, also one that holds only a look; rows and columns from zero. (With `includeEmpty` exceljs would
 * make all the cells in front of a lone one far to the right; its model lists those that are there.)
 */
export function eachCell(
  source: ExcelJS.Worksheet,
  each: (row: number, column: number, cell: ExcelJS.Cell) => void,
): void {
  source.eachRow({ includeEmpty: false }, (row) => {
    for (const { address } of row.model?.cells ?? []) {
      // The typings promise a place; at run time the model holds its name.
      const cell = source.getCell(String(address));
      each(Number(cell.row) - 1, Number(cell.col) - 1, cell);
    }
  });
}
