import { createWorkbook } from "../workbook/create.ts";
import { Host } from "./core.ts";
import type { HostOptions } from "./newState.ts";
import { createRandom } from "./random.ts";
import { createSpreadsheetApp } from "./spreadsheet/app.ts";
import { createSpreadsheetFile } from "./spreadsheet/file.ts";
import type { HostParts } from "./state.ts";

const parts: HostParts = {
  createFile: ({ owner, saved, ...options }) =>
    createSpreadsheetFile({
      workbook: createWorkbook({
        ...options,
        // RAND has numbers of its own: drawing them must not change the identifiers that follow.
        random: createRandom(seedIn(options.id)),
        ...(saved && { saved: saved.workbook }),
      }),
      owner,
      now: options.now,
      ...(saved && { rights: saved.rights }),
    }),
  createSpreadsheetApp,
};

const seedIn = (text: string): number =>
  [...text].reduce((seed, letter) => (Math.imul(seed, 31) + letter.charCodeAt(0)) >>> 0, 7);

/** A host with spreadsheets: empty, its clock standing at `now`. Throws on a `now` that is no instant. */
export function createHost(options: HostOptions): Host {
  return new Host(parts, options);
}
