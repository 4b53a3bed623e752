import type { Workbook } from "../../workbook/contract.ts";
import type { SpreadsheetFile } from "../contract.ts";
import { LocalFile } from "./localFile.ts";
import { restoreRights, type SavedRights } from "./savedFile.ts";

/** A spreadsheet of `owner` over a workbook, shared with nobody yet. Its id is the workbook's. */
export function createSpreadsheetFile(options: {
  readonly workbook: Workbook;
  readonly owner: string;
  readonly now: () => number;
  readonly rights?: SavedRights;
}): SpreadsheetFile {
  const file = new LocalFile(options.workbook, options.owner, options.now);
  if (options.rights) restoreRights(file, options.rights);
  return file;
}
