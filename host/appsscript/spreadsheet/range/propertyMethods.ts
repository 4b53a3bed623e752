import type { CellStyle } from "../../../workbook/contract.ts";
import { gridOf } from "../arguments.ts";
import type { RangeHandle } from "../handles.ts";
import { firstCell } from "../rectangles.ts";
import { patchStyle } from "./patchStyle.ts";
import { STYLE_PROPERTIES, type StyleProperty } from "./styleProperties.ts";

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
  const { one, many, key } = property;
  return {
    [`get${one}`](this: RangeHandle) {
      const stored = this._book.reading(this._area).style(firstCell(this._area), key);
      return shown(property, stored[0]?.[0] ?? null);
    },
    [`get${many}`](this: RangeHandle) {
      const stored = this._book.reading(this._area).style(this._area, key);
      return stored.map((line) => line.map((value) => shown(property, value)));
    },
    [`set${one}`](this: RangeHandle, value: unknown) {
      return patchStyle(this, `set${one}`, patchOf(property, property.parse(`Range.set${one}`, value)));
    },
    [`set${many}`](this: RangeHandle, values: unknown) {
      const call = `Range.set${many}`;
      const grid = gridOf(call, values, this._area);
      const patch = grid.map((line) => line.map((value) => patchOf(property, property.parse(call, value))));
      return patchStyle(this, `set${many}`, patch);
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

const current = Object.fromEntries(
  STYLE_PROPERTIES.flatMap((property) => Object.entries(methodsOf(property))),
);
const former = Object.fromEntries(FORMER_NAMES.map(([name, now]) => [name, current[now]]));

/** getX, getXs, setX and setXs of every property that STYLE_PROPERTIES lists: getBackground, setFontWeights, … */
export const rangeStyleProperties = { ...current, ...former };
