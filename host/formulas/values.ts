/** The values formulas work on, and how Sheets turns one kind into another. */
import type { Area } from "./area.ts";
import { FormulaError, valueError } from "./errors.ts";

/** null is an empty cell. Dates are serial numbers, as everywhere in Sheets. */
export type FormulaScalar = string | number | boolean | null | FormulaError;

/** Rows of equal length, at least one cell. */
export type Grid = readonly (readonly FormulaScalar[])[];

/** LAMBDA's value: only functions that ask for one can use it. */
export interface Lambda {
  readonly lambda: (args: readonly Value[]) => Value;
  readonly parameters: number;
}

export type Value = FormulaScalar | Grid | Area | Lambda;

const SIGNIFICANT_DIGITS = 15;
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?%?$/;
const PERCENT = 100;

/** A number written as text, or null. Dates as text are left to DATEVALUE and VALUE. */
export function numberInText(text: string): number | null {
  const trimmed = text.trim();
  if (!NUMBER.test(trimmed)) return null;
  return trimmed.endsWith("%") ? Number(trimmed.slice(0, -1)) / PERCENT : Number(trimmed);
}

/** For arithmetic: empty is 0, TRUE is 1, text must read as a number. Throws FormulaError. */
export function toNumber(value: FormulaScalar): number {
  if (typeof value === "number") return value;
  if (value === null || value === "") return value === null ? 0 : refuse(value);
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof FormulaError) throw value;
  return numberInText(value) ?? refuse(value);
}

/** Throws the error Sheets shows for text where a number is wanted. */
export function refuse(text: string): never {
  throw valueError(
    `Parameter expects number values. But '${text}' is a text and cannot be coerced to a number.`,
  );
}

/** For counts, positions and the like: truncated towards zero. Throws FormulaError. */
export function toInteger(value: FormulaScalar): number {
  return Math.trunc(toNumber(value));
}

/** For text functions and `&`: 15 significant digits, TRUE/FALSE, '' for empty. Throws FormulaError. */
export function toText(value: FormulaScalar): string {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return numberText(value);
  if (value instanceof FormulaError) throw value;
  return value ? "TRUE" : "FALSE";
}

function numberText(value: number): string {
  return String(Number(value.toPrecision(SIGNIFICANT_DIGITS))).replace("e", "E");
}

/** For conditions: numbers other than 0 are true, text must be TRUE or FALSE. Throws FormulaError. */
export function toBoolean(value: FormulaScalar): boolean {
  if (typeof value === "boolean") return value;
  if (value === null) return false;
  if (typeof value === "number") return value !== 0;
  if (value instanceof FormulaError) throw value;
  const word = value.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  throw valueError(
    `Parameter expects boolean values. But '${value}' is a text and cannot be coerced to a boolean.`,
  );
}

const KIND_ORDER = { number: 0, string: 1, boolean: 2 } as const;
type Present = string | number | boolean;

/** What an empty cell counts as beside another value: 0, "" or FALSE. */
function filled(value: Present | null, beside: Present | null): Present {
  if (value !== null) return value;
  if (typeof beside === "string") return "";
  return typeof beside === "boolean" ? false : 0;
}

const kindOf = (value: Present): number => KIND_ORDER[typeof value as keyof typeof KIND_ORDER]; // Present has these three types only

/** Number < text < boolean; text without regard to case. Negative, zero or positive. */
export function compare(a: Present | null, b: Present | null): number {
  const left = filled(a, b);
  const right = filled(b, a);
  const kinds = kindOf(left) - kindOf(right);
  if (kinds !== 0) return kinds;
  const x = typeof left === "string" ? left.toLowerCase() : left;
  const y = typeof right === "string" ? right.toLowerCase() : right;
  if (x === y) return 0;
  return x < y ? -1 : 1;
}
