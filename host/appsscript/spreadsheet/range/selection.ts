import { activateArea, activateCell } from "../activate.ts";
import type { RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";

/** A range as what is selected. */
export const rangeSelection = {
  activate(): RangeHandle {
    activateArea(this._book, this._area);
    return this;
  },

  activateAsCurrentCell(): RangeHandle {
    activateCell(this._book, this._area);
    return this;
  },
} satisfies Methods<RangeHandle>;
