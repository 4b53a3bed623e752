/** A workbook as .xlsx: values, formulas with their results, looks, validation, colours, notes, protection, pages. */
import { constants } from "node:buffer";
import ExcelJS from "exceljs";
import { NO_GROUPS, type SavedGroups } from "../appsscript/spreadsheet/groupStore.ts";
import type { Area, SheetId, Workbook } from "../workbook/contract.ts";
import { writeCells } from "./cells.ts";
import { lastColumn } from "./charts/place.ts";
import type { SheetChart } from "./charts/sheetChart.ts";
import { addCharts } from "./charts/withCharts.ts";
import { writeConditions } from "./conditions.ts";
import { writeNames } from "./definedNames.ts";
import { formulaWriters } from "./formulas.ts";
import { Lists } from "./lists.ts";
import { writeBorders, writeLooks } from "./looks.ts";
import { type Heights, naturalHeights, writeNaturalHeights } from "./naturalHeights.ts";
import { onPaper } from "./onPaper.ts";
import { orderSheetProperties, writeOutline } from "./outline.ts";
import { writePrint } from "./print.ts";
import { unzip } from "./read/unzip.ts";
import { zip } from "./read/zip.ts";
import { rewriteSheets } from "./rewriteSheets.ts";
import { writeSheetShape } from "./shape.ts";
import type { SheetExport } from "./sheetExport.ts";
import { sheetTitles, unusedTitle } from "./sheetTitles.ts";
import { writeValidations } from "./validations.ts";

/** The sheet is protected, but for these areas. */
export interface SheetProtection {
  readonly sheet: SheetId;
  readonly unlocked: readonly Area[];
}

/** What a workbook does not know of itself. */
interface Beside {
  readonly charts?: readonly SheetChart[];
  readonly groups?: SavedGroups;
}

/** @returns the bytes of the .xlsx file */
export async function exportXlsx(
  workbook: Workbook,
  protections: readonly SheetProtection[],
  { charts = [], groups = NO_GROUPS }: Beside = {},
): Promise<Uint8Array> {
  workbook.flush();
  const book = new ExcelJS.Workbook();
  const titles = sheetTitles(workbook);
  const writers = formulaWriters(workbook, titles);
  const lists = new Lists(unusedTitle("Danh sách lựa chọn", titles));
  const heights = new Map<number, Heights>();
  const numbers = new Map<SheetId, number>();
  for (const [id, title] of titles) {
    const target = book.addWorksheet(title);
    const used = usedArea(workbook, id, charts);
    const charted = charts.some(({ place }) => place.sheet === id);
    const paper = onPaper({ workbook, id, used }, charted || workbook.merges(id).length > 0);
    const sheet = { workbook, id, used, charted, paper, target, lists, ...writers };
    await writeSheet(sheet, protections);
    writeOutline(sheet, groups);
    heights.set(target.id, naturalHeights(sheet));
    numbers.set(id, target.id);
  }
  lists.writeTo(book);
  writeNaturalHeights(book, heights);
  rewriteSheets(book, orderSheetProperties);
  writeNames(book, workbook, titles);
  const parts = partsOf(await written(book));
  addCharts(parts, { workbook, titles, numbers }, charts);
  return zip(parts, { deflated: true });
}

/** Stored as they are: Node deflates them in a fraction of the time that exceljs takes. */
async function written(book: ExcelJS.Workbook): Promise<Buffer> {
  // The typings ask for options of the writer that streams, too.
  const options = { zip: { compression: "STORE" } } as ExcelJS.XlsxWriteOptions;
  return Buffer.from(await book.xlsx.writeBuffer(options));
}

const partsOf = (bytes: Buffer): Map<string, Buffer> =>
  new Map(unzip(bytes, () => true, constants.MAX_LENGTH));

async function writeSheet(sheet: SheetExport, protections: readonly SheetProtection[]): Promise<void> {
  writeCells(sheet);
  writeLooks(sheet);
  writeBorders(sheet);
  writeSheetShape(sheet);
  writePrint(sheet);
  writeValidations(sheet);
  writeConditions(sheet);
  const protection = protections.find((each) => each.sheet === sheet.id);
  if (protection !== undefined) await protect(sheet, protection.unlocked);
}

/** Every cell is locked unless it says otherwise; a protected sheet obeys. */
async function protect({ target }: SheetExport, unlocked: readonly Area[]): Promise<void> {
  for (const area of unlocked) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const cell = target.getCell(row + 1, column + 1);
        cell.style = { ...cell.style, protection: { locked: false } };
      }
    }
  }
  await target.protect("", { formatColumns: true, formatRows: true, autoFilter: true, sort: true });
}

/** With the columns that charts lie over: their widths say where these end. */
function usedArea(workbook: Workbook, sheet: SheetId, charts: readonly SheetChart[]): Area {
  const under = charts.flatMap(({ place }) =>
    place.sheet === sheet ? [lastColumn(workbook, place) + 1] : [],
  );
  const rows = Math.max(1, workbook.lastRow(sheet) + 1);
  const columns = Math.max(1, workbook.lastColumn(sheet) + 1, ...under);
  return { sheet, row: 0, column: 0, rows, columns };
}
