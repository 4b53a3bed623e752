/** Source: support.google.com/docs/table/25273, category Logical. */
import { FormulaError, notAvailable, valueError } from "../errors.ts";
import type { Code, Place } from "../place.ts";
import { broadcast, caught, firstOf, isWide, toGrid } from "../shape.ts";
import { compare, type FormulaScalar, toBoolean, toInteger, type Value } from "../values.ts";
import { lazy, type Registry, scalar, wide } from "./entry.ts";

const MANY = Number.POSITIVE_INFINITY;

const evaluated = (code: Code | undefined, place: Place): Value =>
  code ? caught(() => code.value(place)) : null;

/** The deciding argument: one value, or many in an array formula. */
function deciding(code: Code | undefined, place: Place, asArray: boolean): Value {
  if (!code) return null;
  return asArray ? evaluated(code, place) : code.scalar(place);
}

function chooseBranch(args: readonly Code[], place: Place, asArray: boolean): Value {
  const condition = deciding(args[0], place, asArray);
  if (asArray && isWide(condition)) return chooseEach(condition, args, place);
  const single = firstOf(condition);
  if (single instanceof FormulaError) return single;
  if (toBoolean(single)) return evaluated(args[1], place);
  return args.length < 3 ? false : evaluated(args[2], place);
}

function chooseEach(condition: Value, args: readonly Code[], place: Place): Value {
  const otherwise = args.length < 3 ? false : evaluated(args[2], place);
  return broadcast(
    [condition, evaluated(args[1], place), otherwise],
    ([test = null, yes = null, no = null]) => caught(() => (toBoolean(test) ? yes : no)),
  );
}

/** IFERROR and IFNA: the second argument where the first is such an error. */
function replacing(isReplaced: (value: FormulaScalar) => boolean) {
  return lazy(1, 2, true, (args, place, asArray) => {
    const value = evaluated(args[0], place);
    const spread = asArray || isWide(value);
    if (!spread) {
      const single = firstOf(value);
      return isReplaced(single) ? evaluated(args[1], place) : value;
    }
    if (!toGrid(value).some((row) => row.some(isReplaced))) return value;
    return broadcast([value, evaluated(args[1], place)], ([first = null, instead = null]) =>
      isReplaced(first) ? instead : first,
    );
  });
}

const isError = (value: FormulaScalar): boolean => value instanceof FormulaError;
const isMissing = (value: FormulaScalar): boolean => value instanceof FormulaError && value.code === "#N/A";

/** Ranges: empty cells and text are passed over; nothing left is an error. */
function truths(args: readonly Value[], name: string): boolean[] {
  const found = args.flatMap((value) => {
    if (!isWide(value) && typeof firstOf(value) === "string") return [toBoolean(firstOf(value))];
    return toGrid(value).flatMap((row) =>
      row.filter((cell) => cell !== null && typeof cell !== "string").map(toBoolean),
    );
  });
  if (found.length === 0) throw valueError(`${name} has no boolean values in its parameters.`);
  return found;
}

function ifs(args: readonly Code[], place: Place, asArray: boolean): Value {
  if (args.length % 2 === 1) return notAvailable("Wrong number of arguments to IFS. Expected pairs.");
  for (let index = 0; index < args.length; index += 2) {
    const condition = deciding(args[index], place, asArray);
    if (asArray && isWide(condition)) return ifsEach(args.slice(index), place);
    const single = firstOf(condition);
    if (single instanceof FormulaError) return single;
    if (toBoolean(single)) return evaluated(args[index + 1], place);
  }
  return notAvailable("No match.");
}

function ifsEach(args: readonly Code[], place: Place): Value {
  return broadcast(
    args.map((code) => evaluated(code, place)),
    (cells) => {
      const at = cells.findIndex((cell, index) => index % 2 === 0 && caught(() => toBoolean(cell)) !== false);
      if (at < 0) return notAvailable("No match.");
      const condition = cells[at] ?? null;
      const truth = caught(() => toBoolean(condition));
      return truth instanceof FormulaError ? truth : (cells[at + 1] ?? null);
    },
  );
}

function sameValue(a: FormulaScalar, b: FormulaScalar): boolean {
  if (a instanceof FormulaError || b instanceof FormulaError) return false;
  return compare(a, b) === 0;
}

function switched(args: readonly Code[], place: Place): Value {
  const subject = args[0]?.scalar(place) ?? null;
  if (subject instanceof FormulaError) return subject;
  const cases = args.slice(1);
  for (let index = 0; index + 1 < cases.length; index += 2) {
    const key = cases[index]?.scalar(place) ?? null;
    if (sameValue(subject, key)) return evaluated(cases[index + 1], place);
  }
  return cases.length % 2 === 1 ? evaluated(cases.at(-1), place) : notAvailable("No match.");
}

function switchedEach(args: readonly Code[], place: Place): Value {
  const values = args.map((code) => evaluated(code, place));
  return broadcast(values, ([subject = null, ...cases]) => {
    for (let index = 0; index + 1 < cases.length; index += 2) {
      if (sameValue(subject, cases[index] ?? null)) return cases[index + 1] ?? null;
    }
    return cases.length % 2 === 1 ? (cases.at(-1) ?? null) : notAvailable("No match.");
  });
}

function choose(args: readonly Code[], place: Place): Value {
  const position = toInteger(args[0]?.scalar(place) ?? null);
  if (position < 1 || position >= args.length)
    throw valueError(
      `Function CHOOSE parameter 1 value is ${position}. Valid values are between 1 and ${args.length - 1}.`,
    );
  return evaluated(args[position], place);
}

export const LOGIC: Registry = {
  IF: lazy(2, 3, true, chooseBranch),
  IFERROR: replacing(isError),
  IFNA: replacing(isMissing),
  IFS: lazy(2, MANY, true, ifs),
  SWITCH: lazy(3, MANY, true, (args, place, asArray) =>
    asArray ? switchedEach(args, place) : switched(args, place),
  ),
  CHOOSE: lazy(2, MANY, true, choose),
  AND: wide(1, MANY, (args) => truths(args, "AND").every(Boolean)),
  OR: wide(1, MANY, (args) => truths(args, "OR").some(Boolean)),
  XOR: wide(1, MANY, (args) => truths(args, "XOR").filter(Boolean).length % 2 === 1),
  NOT: scalar(1, 1, ([value = null]) => !toBoolean(value)),
  TRUE: scalar(0, 0, () => true),
  FALSE: scalar(0, 0, () => false),
};
