/** A file that was read comes into the spreadsheet as new tabs behind the others. Nothing that is there is touched. */
import type { SheetId, Workbook } from "../workbook/contract.ts";
import { settleArrays } from "./read/arrays.ts";
import { fillSheet } from "./read/fillSheet.ts";
import type { TabNames } from "./read/formulas.ts";
import { addNames } from "./read/names.ts";
import type { FileSheet, ReadFile } from "./read/readFile.ts";
import { sizeOf } from "./read/size.ts";
import { freeTabName } from "./read/tabNames.ts";

export interface Imported {
  /** In the file's order. */
  readonly sheets: readonly SheetId[];
  /** Rows with anything in them. */
  readonly rows: number;
  /** What could not be kept, as a sentence; null when all was. */
  readonly lost: string | null;
}

/** How many cells the tabs will have: asked before anything is made. */
export const cellsNeeded = ({ sheets }: ReadFile): number =>
  sheets.map(sizeOf).reduce((sum, { rows, columns }) => sum + rows * columns, 0);

/** Throws only for bugs, and then leaves the spreadsheet as it was. A file is good for one import. */
export function importXlsx(workbook: Workbook, file: ReadFile): Imported {
  const added: SheetId[] = [];
  try {
    return addAll(workbook, file, added);
  } catch (error) {
    for (const id of added) workbook.removeSheet(id);
    throw error;
  }
}

function addAll(workbook: Workbook, file: ReadFile, added: SheetId[]): Imported {
  const names = new Map<string, string>();
  const placed = file.sheets.map((sheet): readonly [SheetId, FileSheet] => {
    const name = freeTabName(workbook, sheet.title);
    const id = workbook.addSheet(name, workbook.sheetIds().length, sizeOf(sheet));
    added.push(id);
    names.set(sheet.title.toLowerCase(), name);
    return [id, sheet];
  });
  const tabs: TabNames = names;
  const lostNames = addNames(workbook, file, tabs);
  const filled = placed.map(([id, sheet]) => {
    const arrays = fillSheet({ workbook, id, sheet, file, tabs, lostNames });
    return { id, title: sheet.title, arrays };
  });
  for (const { id, title, arrays } of filled)
    settleArrays(arrays, { workbook, id, title, losses: file.losses });
  const rows = added.reduce((sum, id) => sum + workbook.lastRow(id) + 1, 0);
  return { sheets: added, rows, lost: file.losses.sentence() };
}
