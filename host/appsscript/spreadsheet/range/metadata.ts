import { addMetadata, type DeveloperMetadata, entireLine } from "../developerMetadata.ts";
import type { RangeHandle } from "../handles.ts";
import { DeveloperMetadataFinder, metadataAt } from "../metadataFinder.ts";
import type { Methods } from "../methodGroups.ts";
import { sameArea } from "../rectangles.ts";

/** Developer metadata of a range, which is then one entire row or column. */
export const rangeMetadata = {
  addDeveloperMetadata(...args: unknown[]): RangeHandle {
    const place = entireLine(this);
    if (!place) {
      throw new Error(
        "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
      );
    }
    this._book.mustFit(this._area);
    addMetadata(this._book, "Range.addDeveloperMetadata", place, args);
    return this;
  },

  getDeveloperMetadata(): DeveloperMetadata[] {
    this._book.reading(this._area);
    return metadataAt(
      this._book,
      (place) => (place.kind === "ROW" || place.kind === "COLUMN") && sameArea(place.area, this._area),
    );
  },

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this._book, { kind: "AREA", area: this._area });
  },
} satisfies Methods<RangeHandle>;
