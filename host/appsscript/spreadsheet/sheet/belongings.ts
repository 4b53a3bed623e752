import { type Banding, bandingsOf } from "../banding.ts";
import { type Filter, filterOf } from "../filter.ts";
import type { SheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { type NamedRange, namedRangesOf } from "../namedRange.ts";
import { type Protection, protectionsOf, protectSheet } from "../protection.ts";

/** What a sheet has beside its cells: protections, named ranges, bandings, a filter. */
export const sheetBelongings = {
  /** The sheet's one protection, new or found. */
  protect(): Protection {
    return protectSheet(this._book, this._id);
  },

  getProtections(type: unknown): Protection[] {
    this._book.readingSheet(this._id);
    return protectionsOf(this._book, "Sheet.getProtections", type, this._id);
  },

  getNamedRanges(): NamedRange[] {
    this._book.readingSheet(this._id);
    return namedRangesOf(this._book, this._id);
  },

  getBandings(): Banding[] {
    this._book.readingSheet(this._id);
    return bandingsOf(this._book, this._book.wholeSheet(this._id));
  },

  getFilter(): Filter | null {
    this._book.readingSheet(this._id);
    return filterOf(this._book, this._id);
  },
} satisfies Methods<SheetHandle>;
