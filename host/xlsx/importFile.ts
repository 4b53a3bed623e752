import type { SpreadsheetFile } from "../appsscript/contract.ts";
import { type Imported, importXlsx } from "./import.ts";
import { readFile } from "./read/readFile.ts";

/** The tabs of an .xlsx file come in behind those that are there. Throws FileRefused, with a sentence, on what is none or is too large. */
export async function importFile({ workbook }: SpreadsheetFile, bytes: Uint8Array): Promise<Imported> {
  return importXlsx(workbook, await readFile(bytes));
}
