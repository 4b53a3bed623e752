import { clearingOf } from "../clearing.ts";
import { seenStretches } from "../filteredRows.ts";
import type { RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";

/** Clearing of a range; notes, validation and check boxes have their own methods where they are set. */
export const rangeClearing = {
  clear(...args: unknown[]): RangeHandle {
    const { seenOnly, ...what } = clearingOf("Range.clear", args);
    const areas = seenOnly ? seenStretches(this._book, this._area) : [this._area];
    this._book.write("clear", this._area, (workbook) => {
      for (const area of areas) workbook.clear(area, what);
    });
    return this;
  },

  clearContent(): RangeHandle {
    this._book.write("clearContent", this._area, (workbook) =>
      workbook.clear(this._area, { contents: true }),
    );
    return this;
  },

  clearFormat(): RangeHandle {
    this._book.write("clearFormat", this._area, (workbook) => workbook.clear(this._area, { formats: true }));
    return this;
  },
} satisfies Methods<RangeHandle>;
