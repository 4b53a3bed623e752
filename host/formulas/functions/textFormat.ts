import { format } from "numfmt";
import { FormulaError, valueError } from "../errors.ts";
import { type FormulaScalar, numberInText } from "../values.ts";

/** TEXT: number formats as in the cell format menu. Text that is no number passes through `@` or unchanged. */
export function formatted(value: FormulaScalar, pattern: string): string {
  if (value instanceof FormulaError) throw value;
  const number = typeof value === "string" ? (numberInText(value) ?? value) : (value ?? 0);
  if (typeof number === "boolean") return number ? "TRUE" : "FALSE";
  try {
    return format(pattern, number, { throws: true, locale: "en-US" });
  } catch {
    throw valueError(`Function TEXT parameter 2 value '${pattern}' is not a valid format.`);
  }
}
