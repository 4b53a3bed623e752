import type { SpreadsheetFile } from "../appsscript/contract.ts";
import type { Host } from "../appsscript/core.ts";

/** One host with one spreadsheet, its scripts installed. */
export interface Installation {
  readonly host: Host;
  readonly file: SpreadsheetFile;
}
