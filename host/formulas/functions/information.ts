/** Source: support.google.com/docs/table/25273, category Info. */
import { Area } from "../area.ts";
import { FormulaError, notAvailable } from "../errors.ts";
import { firstOf, isGrid } from "../shape.ts";
import { type FormulaScalar, toInteger, toNumber } from "../values.ts";
import { type EagerEntry, ofNumbers, type Registry, scalar, wide } from "./entry.ts";

/** Asks about any value, errors included. */
const asks = (test: (value: FormulaScalar) => boolean): EagerEntry =>
  scalar(1, 1, ([value = null]) => test(value), { keepsErrors: true });

const codeOf = (value: FormulaScalar): string | null => (value instanceof FormulaError ? value.code : null);

/** Numbers that ERROR.TYPE gives, as in Excel. */
const ERROR_TYPES: Readonly<Record<string, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#ERROR!": 8,
};

function errorType(value: FormulaScalar): number {
  const type = ERROR_TYPES[codeOf(value) ?? ""];
  if (type === undefined) throw notAvailable("Function ERROR.TYPE parameter 1 is not an error.");
  return type;
}

function typeNumber(value: FormulaScalar): number {
  if (value instanceof FormulaError) return 16;
  if (typeof value === "string") return 2;
  return typeof value === "boolean" ? 4 : 1;
}

const isOdd = (value: FormulaScalar): boolean => toInteger(value) % 2 !== 0;

export const INFORMATION: Registry = {
  // An empty text made by a formula is not blank.
  ISBLANK: asks((value) => value === null),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
  ISNONTEXT: asks((value) => typeof value !== "string"),
  ISLOGICAL: asks((value) => typeof value === "boolean"),
  ISERROR: asks((value) => value instanceof FormulaError),
  ISERR: asks((value) => value instanceof FormulaError && value.code !== "#N/A"),
  ISNA: asks((value) => codeOf(value) === "#N/A"),
  ISODD: ofNumbers(1, 1, ([value = null]) => isOdd(value)),
  ISEVEN: ofNumbers(1, 1, ([value = null]) => !isOdd(value)),
  ISEMAIL: asks((value) => typeof value === "string" && /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(value)),
  ISREF: wide(1, 1, ([value]) => value instanceof Area, { keepsErrors: true }),
  ISFORMULA: wide(1, 1, ([value], place) =>
    value instanceof Area
      ? place.world.hasFormula(value.sheet, value.row, value.column)
      : notAvailable("Argument must be a range."),
  ),
  NA: scalar(0, 0, () => notAvailable("")),
  N: scalar(1, 1, ([value = null]) => (typeof value === "string" ? 0 : toNumber(value))),
  T: scalar(1, 1, ([value = null]) => (typeof value === "string" ? value : "")),
  TYPE: wide(1, 1, ([value = null]) => (isGrid(value) ? 64 : typeNumber(firstOf(value))), {
    keepsErrors: true,
  }),
  "ERROR.TYPE": scalar(1, 1, ([value = null]) => errorType(value), { keepsErrors: true }),
};
