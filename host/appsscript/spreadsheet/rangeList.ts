import type { ServiceObject } from "../serviceObject.ts";
import type { Book, RangeHandle } from "./handles.ts";

/** Methods that a RangeList has by asking each of its ranges. Source: reference/spreadsheet/range-list. */
const DELEGATED = `
  breakApart check clear clearContent clearDataValidations clearFormat clearNote insertCheckboxes removeCheckboxes
  setBackground setBackgroundRGB setBorder setFontColor setFontFamily setFontLine setFontSize setFontStyle setFontWeight
  setFormula setFormulaR1C1 setShowHyperlink setTextDirection setHorizontalAlignment setNote setNumberFormat setTextRotation setValue setVerticalAlignment
  setWrap setWrapStrategy trimWhitespace uncheck
`
  .trim()
  .split(/\s+/);

/** Some ranges of one sheet. */
export class RangeList implements ServiceObject {
  readonly serviceName = "RangeList";
  readonly _ranges: readonly RangeHandle[];
  readonly #book: Book;

  constructor(book: Book, ranges: readonly RangeHandle[]) {
    this.#book = book;
    this._ranges = ranges;
  }

  getRanges(): RangeHandle[] {
    return [...this._ranges];
  }

  activate(): this {
    this.#book.active.select(this._ranges.map(({ _area }) => _area));
    return this;
  }
}

for (const method of DELEGATED) {
  Object.assign(RangeList.prototype, {
    [method](this: RangeList, ...args: unknown[]) {
      for (const range of this._ranges) {
        // Every name in DELEGATED is a method of Range.
        const call = Reflect.get(range, method) as (...args: unknown[]) => unknown;
        Reflect.apply(call, range, args);
      }
      return this;
    },
  });
}

export function isRangeList(value: unknown): value is RangeList {
  return value instanceof RangeList;
}
