import { addMetadata, type DeveloperMetadata } from "../developerMetadata.ts";
import type { SpreadsheetHandle } from "../handles.ts";
import { DeveloperMetadataFinder, metadataAt } from "../metadataFinder.ts";
import type { Methods } from "../methodGroups.ts";

/** Developer metadata of a spreadsheet. */
export const spreadsheetMetadata = {
  addDeveloperMetadata(...args: unknown[]): SpreadsheetHandle {
    addMetadata(this._book, "Spreadsheet.addDeveloperMetadata", { kind: "SPREADSHEET" }, args);
    return this;
  },

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this._book, ({ kind }) => kind === "SPREADSHEET");
  },

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this._book, { kind: "SPREADSHEET" });
  },
} satisfies Methods<SpreadsheetHandle>;
