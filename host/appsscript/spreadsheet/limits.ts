import type { Workbook } from "../../workbook/contract.ts";

/** "Up to 10 million cells for spreadsheets" (support.google.com/drive/answer/37603). */
const MOST_CELLS = 10_000_000;

/** Google's sentence when a spreadsheet would outgrow its limit. */
export function mustHaveRoom(workbook: Workbook, cells: number): void {
  const present = workbook.sheetIds().reduce((sum, id) => {
    const { rows, columns } = workbook.sheet(id);
    return sum + rows * columns;
  }, 0);
  if (present + cells <= MOST_CELLS) return;
  throw new Error(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}
