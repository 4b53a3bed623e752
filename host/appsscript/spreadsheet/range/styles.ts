import type { BorderPatch } from "../../../workbook/contract.ts";
import { flag, whole, wrongArguments } from "../arguments.ts";
import { borderPatches } from "../borders.ts";
import type { RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { patchStyle } from "./patchStyle.ts";

/** Formats of a range that are no mere property of its cells; those stand in styleProperties.ts. */
export const rangeStyles = {
  setBackgroundRGB(red: unknown, green: unknown, blue: unknown): RangeHandle {
    const parts = [red, green, blue].map((part) => whole("Range.setBackgroundRGB", part));
    if (parts.some((part) => part < 0 || part > 255)) throw wrongArguments("Range.setBackgroundRGB", parts);
    const hex = parts.map((part) => part.toString(16).padStart(2, "0")).join("");
    return patchStyle(this, "setBackgroundRGB", { background: `#${hex}` });
  },

  /** (top, left, bottom, right, vertical, horizontal, colour?, style?): true draws, false removes, null leaves. */
  setBorder(...args: unknown[]): RangeHandle {
    const patches: readonly BorderPatch[] = borderPatches("Range.setBorder", args);
    this._book.write("setBorder", this._area, (workbook) => {
      for (const patch of patches) workbook.setBorders(this._area, patch);
    });
    return this;
  },

  /** How a link is drawn, which nothing here tells. */
  setShowHyperlink(showHyperlink: unknown): RangeHandle {
    flag("Range.setShowHyperlink", showHyperlink);
    this._book.write("setShowHyperlink", this._area, () => undefined);
    return this;
  },
} satisfies Methods<RangeHandle>;
