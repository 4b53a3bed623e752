import { text, wrongArguments } from "../arguments.ts";
import { Dimension, Direction } from "../enums.ts";
import { createFilter, type Filter, filterOf } from "../filter.ts";
import type { RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { dataRegion, nextDataCell } from "../occupied.ts";
import { TextFinder } from "../textFinder.ts";

/** What is found from a range: texts, the block of cells around it, the next filled cell; its sheet's filter. */
export const rangeSearch = {
  createTextFinder(findText: unknown): TextFinder {
    const wanted = text("Range.createTextFinder", findText);
    return new TextFinder(this._book, () => [this._area], wanted);
  },

  createFilter(): Filter {
    return createFilter(this._book, this._area);
  },

  /** The filter of the sheet this range is on. */
  getFilter(): Filter | null {
    this._book.reading(this._area);
    return filterOf(this._book, this._area.sheet);
  },

  getDataRegion(dimension?: unknown): RangeHandle {
    if (dimension !== undefined && !Dimension._has(dimension)) {
      throw wrongArguments("Range.getDataRegion", [dimension]);
    }
    const along = dimension === undefined ? null : dimension.name();
    const kept = along === "ROWS" || along === "COLUMNS" ? along : null;
    return this._book.range(dataRegion(this._book.reading(this._area), this._area, kept));
  },

  getNextDataCell(direction: unknown): RangeHandle {
    if (!Direction._has(direction)) throw wrongArguments("Range.getNextDataCell", [direction]);
    const from = { ...this._area, rows: 1, columns: 1 };
    return this._book.range(nextDataCell(this._book.reading(this._area), from, direction.name()));
  },
} satisfies Methods<RangeHandle>;
