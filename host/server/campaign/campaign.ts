import type { SpreadsheetFile } from "../../appsscript/contract.ts";
import type { Host } from "../../appsscript/core.ts";

/** One host with one spreadsheet, its scripts installed. */
export interface Campaign {
  readonly host: Host;
  readonly file: SpreadsheetFile;
}

export const ADDIN = "Sổ Sáng Tạo";
export const STEWARD = "Sổ Sáng Tạo – quản trị";
