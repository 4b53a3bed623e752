import { text, wrongArguments } from "./arguments.ts";
import { addMetadata, type DeveloperMetadata, entireLine } from "./developerMetadata.ts";
import { Dimension, Direction } from "./enums.ts";
import { createFilter, type Filter, filterOf } from "./filter.ts";
import { DeveloperMetadataFinder, metadataAt } from "./metadataFinder.ts";
import { Protection } from "./protection.ts";
import { GroupedRange } from "./rangeGroups.ts";
import { dataRegion, nextDataCell } from "./rangeSearch.ts";
import { sameArea } from "./rectangles.ts";
import { TextFinder } from "./textFinder.ts";

/** Reference: spreadsheet/range. What a range has beyond its cells: protection, metadata, search, selection. */
export class RangeService extends GroupedRange {
  /** A new protection each time, even of an area that has one. */
  protect(): Protection {
    const { sheet } = this._area;
    this._book.restructure("protect", sheet);
    this._book.mustFit(this._area);
    this._book.mustEdit(this._area);
    return new Protection(this._book, this._book.file.protections.protectRange(this._area));
  }

  canEdit(): boolean {
    this._book.reading(this._area);
    return this._book.file.refuseEdit(this._book.execution.effectiveUser, this._area) === null;
  }

  addDeveloperMetadata(...args: unknown[]): this {
    const place = entireLine(this);
    if (!place) {
      throw new Error(
        "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
      );
    }
    this._book.mustFit(this._area);
    addMetadata(this._book, "Range.addDeveloperMetadata", place, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    this._book.reading(this._area);
    return metadataAt(
      this._book,
      (place) => (place.kind === "ROW" || place.kind === "COLUMN") && sameArea(place.area, this._area),
    );
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this._book, { kind: "AREA", area: this._area });
  }

  createTextFinder(findText: unknown): TextFinder {
    const wanted = text("Range.createTextFinder", findText);
    return new TextFinder(this._book, () => [this._area], wanted);
  }

  createFilter(): Filter {
    return createFilter(this._book, this._area);
  }

  /** The filter of the sheet this range is on. */
  getFilter(): Filter | null {
    this._book.reading(this._area);
    return filterOf(this._book, this._area.sheet);
  }

  getDataRegion(dimension?: unknown): RangeService {
    if (dimension !== undefined && !Dimension._has(dimension)) {
      throw wrongArguments("Range.getDataRegion", [dimension]);
    }
    const along = dimension === undefined ? null : dimension.name();
    const kept = along === "ROWS" || along === "COLUMNS" ? along : null;
    return this._book.range(dataRegion(this._book.reading(this._area), this._area, kept));
  }

  getNextDataCell(direction: unknown): RangeService {
    if (!Direction._has(direction)) throw wrongArguments("Range.getNextDataCell", [direction]);
    const from = { ...this._area, rows: 1, columns: 1 };
    return this._book.range(nextDataCell(this._book.reading(this._area), from, direction.name()));
  }

  activate(): this {
    this._book.mustFit(this._area);
    this._book.active.select([this._area]);
    return this;
  }

  activateAsCurrentCell(): this {
    this._book.mustFit(this._area);
    this._book.active.selectCell({ ...this._area, rows: 1, columns: 1 });
    return this;
  }
}
