import type { Gradient, GradientPoint } from "../../workbook/contract.ts";
import type { EnumValue } from "../enumValue.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { text, wrongArguments } from "./arguments.ts";
import { Color, colourArgument, colourObjectArgument } from "./colour.ts";
import { enumValue, InterpolationType } from "./enums.ts";

/** A gradient on its way: of a rule that is built, both ends are there. */
export type Points = Partial<Record<keyof Gradient, GradientPoint | null>>;

/** Reference: spreadsheet/gradient-condition. */
export class GradientCondition implements ServiceObject {
  readonly serviceName = "GradientCondition";
  readonly #points: Points;

  constructor(points: Points) {
    this.#points = points;
  }

  _point(part: keyof Gradient): GradientPoint | null {
    return this.#points[part] ?? null;
  }
}

const NAMES = { Min: "min", Mid: "mid", Max: "max" } as const;
const PARTS = ["Min", "Mid", "Max"] as const;

/** getMinColor, getMinColorObject, getMinType, getMinValue, and the same of the other points; '' and null where there is none. */
function getters(name: keyof typeof NAMES) {
  const part = NAMES[name];
  return {
    [`get${name}Color`](this: GradientCondition) {
      return this._point(part)?.color ?? "";
    },
    [`get${name}ColorObject`](this: GradientCondition) {
      const point = this._point(part);
      return point ? new Color(point.color) : null;
    },
    [`get${name}Type`](this: GradientCondition): EnumValue | null {
      const point = this._point(part);
      return point ? enumValue(InterpolationType, point.type) : null;
    },
    [`get${name}Value`](this: GradientCondition) {
      return this._point(part)?.value ?? "";
    },
  };
}

for (const name of PARTS) Object.assign(GradientCondition.prototype, getters(name));

interface GradientBuilder {
  _gradient(points: Points): GradientBuilder;
}

type ColourOf = (call: string, color: unknown) => string | null;

function mustHaveColour(call: string, color: unknown, colourOf: ColourOf): string {
  const colour = colourOf(call, color);
  if (colour === null) throw wrongArguments(call, [color]);
  return colour;
}

/** The end of a scale: the least or the greatest value of the rule's ranges. */
function endMethod(method: string, part: "min" | "max", colourOf: ColourOf) {
  const call = `ConditionalFormatRuleBuilder.${method}`;
  const type = part === "min" ? "MIN" : "MAX";
  return {
    [method](this: GradientBuilder, color: unknown) {
      return this._gradient({ [part]: { color: mustHaveColour(call, color, colourOf), type, value: "" } });
    },
  };
}

/** (colour, type, value); a midpoint of no type is none. */
function valueMethod(method: string, part: keyof Gradient, colourOf: ColourOf) {
  const call = `ConditionalFormatRuleBuilder.${method}`;
  return {
    [method](this: GradientBuilder, color: unknown, type: unknown, value: unknown) {
      if (part === "mid" && type === null) return this._gradient({ mid: null });
      if (!InterpolationType._has(type)) throw wrongArguments(call, [color, type, value]);
      const colour = mustHaveColour(call, color, colourOf);
      return this._gradient({ [part]: pointOf(colour, type.name(), text(call, value)) });
    },
  };
}

function pointOf(color: string, type: string, value: string): GradientPoint {
  // Names of InterpolationType are exactly the types of a point.
  return { color, type: type as GradientPoint["type"], value };
}

/** Puts setGradientMinpoint and its like on a builder's prototype, each for colours as text and as objects. */
export function addGradientMethods(prototype: GradientBuilder): void {
  const ends = [
    endMethod("setGradientMinpoint", "min", colourArgument),
    endMethod("setGradientMinpointObject", "min", colourObjectArgument),
    endMethod("setGradientMaxpoint", "max", colourArgument),
    endMethod("setGradientMaxpointObject", "max", colourObjectArgument),
  ];
  const points = PARTS.flatMap((name) => [
    valueMethod(`setGradient${name}pointWithValue`, NAMES[name], colourArgument),
    valueMethod(`setGradient${name}pointObjectWithValue`, NAMES[name], colourObjectArgument),
  ]);
  Object.assign(prototype, ...ends, ...points);
}
