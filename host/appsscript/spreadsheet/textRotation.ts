import type { ServiceObject } from "../serviceObject.ts";
import { whole } from "./arguments.ts";

/** Reference: spreadsheet/text-rotation. Vertical (stacked) text is not imitated. */
export class TextRotation implements ServiceObject {
  readonly serviceName = "TextRotation";
  readonly #degrees: number;

  constructor(degrees: number) {
    this.#degrees = degrees;
  }

  getDegrees(): number {
    return this.#degrees;
  }

  isVertical(): boolean {
    return false;
  }
}

/** Degrees or a TextRotation; -90 to 90. */
export function rotationArgument(call: string, value: unknown): number {
  const degrees = value instanceof TextRotation ? value.getDegrees() : whole(call, value);
  if (Math.abs(degrees) <= 90) return degrees;
  throw new Error("The text rotation must be between -90 and 90 degrees.");
}
