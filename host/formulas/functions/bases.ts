/** Numbers in other bases and as Roman numerals, bits. Source: support.google.com/docs/table/25273, categories Engineering and Math. */
import { numberError, valueError } from "../errors.ts";
import { type FormulaScalar, toInteger, toNumber, toText } from "../values.ts";
import { at, type EagerEntry, ofNumbers, type Registry, scalar } from "./entry.ts";

const outOfRange = (name: string) => numberError(`Function ${name} has parameters out of range.`);

/** BIN, OCT, HEX: ten digits, the first of which tells negative numbers. */
const BASES = { BIN: 2, OCT: 8, DEC: 10, HEX: 16 } as const;
type Base = keyof typeof BASES;
const DIGITS = 10;

function read(text: string, base: Base, name: string): number {
  if (base === "DEC") return Number(text);
  const digits = text.trim().toUpperCase();
  const size = BASES[base];
  const valid = digits.length <= DIGITS && [...digits].every((digit) => Number.parseInt(digit, size) >= 0);
  if (!valid) throw outOfRange(name);
  const value = digits === "" ? 0 : Number.parseInt(digits, size);
  const half = size ** DIGITS / 2;
  return value >= half ? value - 2 * half : value;
}

function written(value: number, base: Base, places: number | null, name: string): string {
  const size = BASES[base];
  const half = size ** DIGITS / 2;
  if (value >= half || value < -half) throw outOfRange(name);
  if (value < 0) return (value + 2 * half).toString(size).toUpperCase();
  const digits = value.toString(size).toUpperCase();
  if (places !== null && (places < digits.length || places > DIGITS)) throw outOfRange(name);
  return digits.padStart(places ?? 0, "0");
}

function conversion(from: Base, to: Base): readonly [string, EagerEntry] {
  const name = `${from}2${to}`;
  const body = ([value = null, places]: readonly FormulaScalar[]): FormulaScalar => {
    const number = from === "DEC" ? toInteger(value) : read(toText(value), from, name);
    if (to === "DEC") return number;
    return written(number, to, places === undefined || places === null ? null : toInteger(places), name);
  };
  return [name, scalar(1, to === "DEC" ? 1 : 2, body, { numbers: from === "DEC" ? at(0, 1) : at(1) })];
}

const NAMES: readonly Base[] = ["BIN", "OCT", "DEC", "HEX"];
const CONVERSIONS = NAMES.flatMap((from) =>
  NAMES.flatMap((to) => (from === to ? [] : [conversion(from, to)])),
);

const inRange = (base: number): boolean => base >= 2 && base <= 36;

function inBase([value = null, radix = null, length = null]: readonly FormulaScalar[]): string {
  const [number, base, least] = [toInteger(value), toInteger(radix), toInteger(length)];
  if (number < 0 || !inRange(base) || least < 0 || least > 255) throw outOfRange("BASE");
  return number.toString(base).toUpperCase().padStart(least, "0");
}

function fromBase([text = null, radix = null]: readonly FormulaScalar[]): number {
  const base = toInteger(radix);
  const digits = toText(text).trim();
  if (!inRange(base) || ![...digits].every((digit) => Number.parseInt(digit, base) >= 0))
    throw outOfRange("DECIMAL");
  return digits === "" ? 0 : Number.parseInt(digits, base);
}

const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** A letter before a greater one is taken away. */
function arabic([text = null]: readonly FormulaScalar[]): number {
  const whole = toText(text).trim().toUpperCase();
  const letters = whole.replace(/^-/, "");
  if (!/^[IVXLCDM]*$/.test(letters)) throw valueError(`ARABIC cannot read '${whole}'.`);
  const sizes = [...letters].map((letter) => LETTERS[letter] ?? 0);
  const total = sizes.reduce((sum, size, place) => sum + (size < (sizes[place + 1] ?? 0) ? -size : size), 0);
  return whole.startsWith("-") ? -total : total;
}

/** Bits of whole numbers below 2^48. */
const LIMIT = 2 ** 48;

function bits(name: string, body: (a: bigint, b: bigint) => bigint): EagerEntry {
  return ofNumbers(2, 2, ([a = null, b = null]) => {
    const numbers = [toNumber(a), toNumber(b)];
    if (numbers.some((value) => value < 0 || value >= LIMIT || !Number.isInteger(value)))
      throw outOfRange(name);
    return Number(body(BigInt(numbers[0] ?? 0), BigInt(numbers[1] ?? 0)));
  });
}

/** Positive steps to the left. */
function shift(name: string, sign: 1 | -1): EagerEntry {
  return ofNumbers(2, 2, ([value = null, steps = null]) => {
    const [number, by] = [toNumber(value), toInteger(steps) * sign];
    if (number < 0 || number >= LIMIT || !Number.isInteger(number) || Math.abs(by) > 53)
      throw outOfRange(name);
    const result = Math.floor(number * 2 ** by);
    if (result >= LIMIT) throw outOfRange(name);
    return result;
  });
}

export const NUMBER_BASES: Registry = {
  ...Object.fromEntries(CONVERSIONS),
  BASE: ofNumbers(2, 3, inBase),
  DECIMAL: scalar(2, 2, fromBase, { numbers: at(1) }),
  ARABIC: scalar(1, 1, arabic),
  BITAND: bits("BITAND", (a, b) => a & b),
  BITOR: bits("BITOR", (a, b) => a | b),
  BITXOR: bits("BITXOR", (a, b) => a ^ b),
  BITLSHIFT: shift("BITLSHIFT", 1),
  BITRSHIFT: shift("BITRSHIFT", -1),
};
