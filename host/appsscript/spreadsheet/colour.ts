import type { EnumValue } from "../enumValue.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { text, wrongArguments } from "./arguments.ts";
import { cssColour } from "./cssColours.ts";
import { ColorType, enumValue } from "./enums.ts";

/** Reference: base/rgb-color. */
class RgbColor implements ServiceObject {
  readonly serviceName = "RgbColor";
  readonly #hex: string;

  constructor(hex: string) {
    this.#hex = hex;
  }

  asHexString(): string {
    return this.#hex;
  }

  getRed(): number {
    return this.#part(1);
  }

  getGreen(): number {
    return this.#part(3);
  }

  getBlue(): number {
    return this.#part(5);
  }

  getColorType(): EnumValue {
    return enumValue(ColorType, "RGB");
  }

  #part(at: number): number {
    return Number.parseInt(this.#hex.slice(at, at + 2), 16);
  }
}

/** Reference: spreadsheet/color. Theme colours are not imitated. */
export class Color implements ServiceObject {
  readonly serviceName = "Color";
  readonly _hex: string;

  constructor(hex: string) {
    this._hex = hex;
  }

  asRgbColor(): RgbColor {
    return new RgbColor(this._hex);
  }

  asThemeColor(): never {
    throw new Error("Object is not of type ThemeColor.");
  }

  getColorType(): EnumValue {
    return enumValue(ColorType, "RGB");
  }
}

/** Reference: spreadsheet/color-builder. */
export class ColorBuilder implements ServiceObject {
  readonly serviceName = "ColorBuilder";
  #hex: string | null = null;

  asRgbColor(): RgbColor {
    if (this.#hex !== null) return new RgbColor(this.#hex);
    throw new Error("Object is not of type RgbColor.");
  }

  asThemeColor(): never {
    throw new Error("Object is not of type ThemeColor.");
  }

  getColorType(): EnumValue {
    return enumValue(ColorType, this.#hex === null ? "UNSUPPORTED" : "RGB");
  }

  setRgbColor(cssString: unknown): this {
    this.#hex = cssColour(text("ColorBuilder.setRgbColor", cssString));
    return this;
  }

  build(): Color {
    if (this.#hex === null) throw new Error("A color must be set before building it.");
    return new Color(this.#hex);
  }
}

/** A colour argument in CSS notation; null resets. */
export function colourArgument(call: string, value: unknown): string | null {
  return value === null ? null : cssColour(text(call, value));
}

export function colourObjectArgument(call: string, value: unknown): string | null {
  if (value === null) return null;
  if (value instanceof Color) return value._hex;
  throw wrongArguments(call, [value]);
}
