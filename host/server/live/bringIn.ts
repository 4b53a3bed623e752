/** A file's tabs come into the spreadsheet, as its owner's doing. */
import { changed, type Desk, refuse, refuseMore, refuseStructure } from "../../appsscript/desk.ts";
import { cellsNeeded, importXlsx } from "../../xlsx/import.ts";
import type { ReadFile } from "../../xlsx/read/readFile.ts";
import type { ToPage } from "../protocol.ts";

/** What the owner's page is told, or why not. */
export type BroughtIn =
  | { readonly refused: string }
  | { readonly refused: null; readonly told: Extract<ToPage, { kind: "imported" }> };

/** `ownerImports`: the sentence to everybody else. */
export function bringIn(desk: Desk, file: ReadFile, ownerImports: string): BroughtIn {
  const owner = desk.user === desk.file.owner ? null : refuse(ownerImports);
  const refused = owner ?? refuseStructure(desk, null) ?? refuseMore(desk, cellsNeeded(file));
  if (refused?.refused) return { refused: refused.refused };
  const { workbook } = desk.file;
  const { sheets, rows, lost } = importXlsx(workbook, file);
  changed(desk, "INSERT_GRID");
  const shown = sheets.find((sheet) => !workbook.sheet(sheet).hidden) ?? null;
  const sentence = `Đã nhập ${sheets.length} tab, ${rows.toLocaleString("vi")} hàng.`;
  return { refused: null, told: { kind: "imported", sheet: shown, sentence, lost } };
}
