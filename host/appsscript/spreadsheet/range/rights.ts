import type { RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { Protection } from "../protection.ts";

/** Who may edit a range. */
export const rangeRights = {
  /** A new protection each time, even of an area that has one. */
  protect(): Protection {
    const { sheet } = this._area;
    this._book.restructure("protect", sheet);
    this._book.mustFit(this._area);
    this._book.mustEdit(this._area);
    return new Protection(this._book, this._book.file.protections.protectRange(this._area));
  },

  canEdit(): boolean {
    this._book.reading(this._area);
    return this._book.file.refuseEdit(this._book.execution.effectiveUser, this._area) === null;
  },
} satisfies Methods<RangeHandle>;
