import type { BorderPatch, CellStyle } from "../../workbook/contract.ts";
import { flag, gridOf, whole, wrongArguments } from "./arguments.ts";
import { borderPatches } from "./borders.ts";
import { ValueRange } from "./rangeValues.ts";
import { STYLE_PROPERTIES, type StyleProperty } from "./styleProperties.ts";

/** Formats of a range: what STYLE_PROPERTIES lists becomes getX, getXs, setX and setXs below. */
export class StyledRange extends ValueRange {
  setBackgroundRGB(red: unknown, green: unknown, blue: unknown): this {
    const parts = [red, green, blue].map((part) => whole("Range.setBackgroundRGB", part));
    if (parts.some((part) => part < 0 || part > 255)) throw wrongArguments("Range.setBackgroundRGB", parts);
    const hex = parts.map((part) => part.toString(16).padStart(2, "0")).join("");
    return this._patchStyle("setBackgroundRGB", { background: `#${hex}` });
  }

  /** (top, left, bottom, right, vertical, horizontal, colour?, style?): true draws, false removes, null leaves. */
  setBorder(...args: unknown[]): this {
    const patches: readonly BorderPatch[] = borderPatches("Range.setBorder", args);
    this._book.write("setBorder", this._area, (workbook) => {
      for (const patch of patches) workbook.setBorders(this._area, patch);
    });
    return this;
  }

  /** How a link is drawn, which nothing here tells. */
  setShowHyperlink(showHyperlink: unknown): this {
    flag("Range.setShowHyperlink", showHyperlink);
    this._book.write("setShowHyperlink", this._area, () => undefined);
    return this;
  }

  _patchStyle(method: string, patch: Partial<CellStyle> | readonly (readonly Partial<CellStyle>[])[]): this {
    this._book.write(method, this._area, (workbook) => workbook.setStyle(this._area, patch));
    return this;
  }

  _styles(property: StyleProperty): unknown[][] {
    const stored = this._book.reading(this._area).style(this._area, property.key);
    return stored.map((line) => line.map((value) => shown(property, value)));
  }

  _style(property: StyleProperty): unknown {
    const stored = this._book.reading(this._area).style(this._first(), property.key);
    return shown(property, stored[0]?.[0] ?? null);
  }
}

function shown(property: StyleProperty, stored: CellStyle[keyof CellStyle]): unknown {
  const value = stored ?? property.fallback;
  return value === null ? null : property.show(value);
}

/** A patch of one property. */
function patchOf({ key }: StyleProperty, value: CellStyle[keyof CellStyle]): Partial<CellStyle> {
  // `value` was parsed by the property that names `key`.
  return { [key]: value } as Partial<CellStyle>;
}

function methodsOf(property: StyleProperty) {
  const { one, many } = property;
  return {
    [`get${one}`](this: StyledRange) {
      return this._style(property);
    },
    [`get${many}`](this: StyledRange) {
      return this._styles(property);
    },
    [`set${one}`](this: StyledRange, value: unknown) {
      return this._patchStyle(`set${one}`, patchOf(property, property.parse(`Range.set${one}`, value)));
    },
    [`set${many}`](this: StyledRange, values: unknown) {
      const call = `Range.set${many}`;
      const grid = gridOf(call, values, this._area);
      const patch = grid.map((line) => line.map((value) => patchOf(property, property.parse(call, value))));
      return this._patchStyle(`set${many}`, patch);
    },
  };
}

/** Names of the first years, still answered (old scripts hold them): each does what the one beside it does. */
const FORMER_NAMES: readonly (readonly [former: string, name: string])[] = [
  ["getBackgroundColor", "getBackground"],
  ["getBackgroundColors", "getBackgrounds"],
  ["setBackgroundColor", "setBackground"],
  ["setBackgroundColors", "setBackgrounds"],
];

for (const property of STYLE_PROPERTIES) Object.assign(StyledRange.prototype, methodsOf(property));

for (const [former, name] of FORMER_NAMES) {
  Object.assign(StyledRange.prototype, {
    [former](this: StyledRange, ...args: unknown[]) {
      // STYLE_PROPERTIES gave every `name` of FORMER_NAMES its method just before.
      return Reflect.apply(Reflect.get(this, name) as (...args: unknown[]) => unknown, this, args);
    },
  });
}
