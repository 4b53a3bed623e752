import { FormulaError, valueError } from "../errors.ts";
import type { Place } from "../place.ts";
import type { FormulaScalar } from "../values.ts";

/**
 * A number format applied in the workbook's locale. In the format itself `.` is always the decimal mark and `,` groups; what is shown
 * follows the locale (developers.google.com/sheets/api/guides/formats: the rendering depends on it).
 */
export function formattedText(value: string | number, pattern: string, place: Place): string {
  try {
    return place.world.formatted(value, pattern);
  } catch {
    throw valueError(`Function TEXT parameter 2 value '${pattern}' is not a valid format.`);
  }
}

/** TEXT: number formats as in the cell format menu. Text that reads as a number or date is one; other text passes through `@` or unchanged. */
export function formatted(value: FormulaScalar, pattern: string, place: Place): string {
  if (value instanceof FormulaError) throw value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return formattedText(place.world.readText(value) ?? value, pattern, place);
  return formattedText(value ?? 0, pattern, place);
}
