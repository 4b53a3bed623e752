import type { Installation } from "sheets-script-host";

/** One host with the campaign's spreadsheet and both its scripts. */
export type Campaign = Installation;

export const ADDIN = "Sổ Sáng Tạo";
export const STEWARD = "Sổ Sáng Tạo – quản trị";
