import { addMetadata, type DeveloperMetadata } from "../developerMetadata.ts";
import type { SheetHandle } from "../handles.ts";
import { DeveloperMetadataFinder, metadataAt } from "../metadataFinder.ts";
import type { Methods } from "../methodGroups.ts";

/** Developer metadata of a sheet. */
export const sheetMetadata = {
  addDeveloperMetadata(...args: unknown[]): SheetHandle {
    this._book.mustExist(this._id);
    addMetadata(this._book, "Sheet.addDeveloperMetadata", { kind: "SHEET", sheet: this._id }, args);
    return this;
  },

  getDeveloperMetadata(): DeveloperMetadata[] {
    this._book.readingSheet(this._id);
    return metadataAt(this._book, (place) => place.kind === "SHEET" && place.sheet === this._id);
  },

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    this._book.mustExist(this._id);
    return new DeveloperMetadataFinder(this._book, { kind: "SHEET", sheet: this._id });
  },
} satisfies Methods<SheetHandle>;
