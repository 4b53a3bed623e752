import type ExcelJS from "exceljs";
import type { Area, SheetId, Workbook } from "../workbook/contract.ts";
import type { FormulaWriters } from "./formulas.ts";
import type { Lists } from "./lists.ts";
import type { OnPaper } from "./onPaper.ts";

/** What one sheet is written from and to. */
export interface SheetExport extends FormulaWriters {
  readonly workbook: Workbook;
  readonly id: SheetId;
  /** Rows and columns in use: what lies beyond is not written. */
  readonly used: Area;
  /** Charts lie over its cells. */
  readonly charted: boolean;
  readonly paper: OnPaper;
  readonly target: ExcelJS.Worksheet;
  readonly lists: Lists;
}
