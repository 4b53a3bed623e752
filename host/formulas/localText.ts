/** Numbers written as text, in the workbook's locale: "8,5" in vi_VN. */
import type { Place } from "./place.ts";
import { type FormulaScalar, refuse, toText } from "./values.ts";

/** What `&` and the text functions make of a value. Throws FormulaError. */
export function localText(value: FormulaScalar, place: Place): string {
  const text = toText(value);
  return typeof value === "number" && place.world.decimalMark() === "," ? text.replace(".", ",") : text;
}

/** A text must read as a number or date in the locale; other values stay. Throws FormulaError. */
export function localNumber(value: FormulaScalar, place: Place): FormulaScalar {
  return typeof value === "string" ? (place.world.readText(value) ?? refuse(value)) : value;
}
