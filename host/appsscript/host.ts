import { createWorkbook } from "../workbook/create.ts";
import { Host } from "./core.ts";
import type { HostOptions } from "./newState.ts";
import { createSpreadsheetApp } from "./spreadsheet/app.ts";
import { createSpreadsheetFile } from "./spreadsheet/file.ts";
import type { HostParts } from "./state.ts";

const parts: HostParts = {
  createFile: ({ owner, saved, ...options }) =>
    createSpreadsheetFile({
      workbook: createWorkbook({ ...options, ...(saved && { saved: saved.workbook }) }),
      owner,
      ...(saved && { rights: saved.rights }),
    }),
  createSpreadsheetApp,
};

/** A host with spreadsheets: empty, its clock standing at `now`. Throws on a `now` that is no instant. */
export function createHost(options: HostOptions): Host {
  return new Host(parts, options);
}
