import { divisionByZero, FormulaError, numberError } from "./errors.ts";
import { compare, type FormulaScalar, toNumber } from "./values.ts";

type Binary = (a: FormulaScalar, b: FormulaScalar) => FormulaScalar;

const arithmetic =
  (body: (x: number, y: number) => number): Binary =>
  (a, b) =>
    body(toNumber(a), toNumber(b));

const comparison =
  (holds: (order: number) => boolean): Binary =>
  (a, b) => {
    if (a instanceof FormulaError) return a;
    return b instanceof FormulaError ? b : holds(compare(a, b));
  };

function divide(x: number, y: number): number {
  if (y === 0) throw divisionByZero();
  return x / y;
}

export function power(x: number, y: number): number {
  if (x === 0 && y === 0) throw numberError("POWER(0, 0) is not defined.");
  if (x === 0 && y < 0) throw divisionByZero("Function POWER parameter 1 cannot be zero.");
  const result = x ** y;
  if (Number.isNaN(result)) throw numberError("POWER has no real value for these parameters.");
  return result;
}

export const ARITHMETIC: ReadonlySet<string> = new Set(["+", "-", "*", "/", "^"]);

/** All but `&`, which depends on the locale. Bodies may throw FormulaError; operands may be error values. */
export const BINARY: Readonly<Record<string, Binary>> = {
  "+": arithmetic((x, y) => x + y),
  "-": arithmetic((x, y) => x - y),
  "*": arithmetic((x, y) => x * y),
  "/": arithmetic(divide),
  "^": arithmetic(power),
  "=": comparison((order) => order === 0),
  "<>": comparison((order) => order !== 0),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};

const PERCENT = 100;

export const UNARY: Readonly<Record<string, (a: FormulaScalar) => FormulaScalar>> = {
  "-": (a) => -toNumber(a),
  // A leading plus changes nothing, not even text.
  "+": (a) => a,
  "%": (a) => toNumber(a) / PERCENT,
};
