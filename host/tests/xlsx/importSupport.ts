import ExcelJS from "exceljs";
import type { Workbook } from "../../workbook/contract.ts";
import { createWorkbook } from "../../workbook/create.ts";
import { type Imported, importXlsx } from "../../xlsx/import.ts";
import { readFile } from "../../xlsx/read/readFile.ts";
import { NOW } from "../workbook/support.ts";

/** The bytes of a file that exceljs writes. */
export async function written(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export interface Brought extends Imported {
  readonly workbook: Workbook;
}

/** Into a workbook of one empty tab, unless one is given. */
export async function brought(
  bytes: Uint8Array,
  workbook: Workbook = createWorkbook({ name: "Sổ nhận", sheetName: "Có sẵn", now: () => NOW }),
): Promise<Brought> {
  return { workbook, ...importXlsx(workbook, await readFile(bytes)) };
}
