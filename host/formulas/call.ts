/** Function calls: argument counts, errors that pass through, repetition over cells in array formulas. */
import { FormulaError, notAvailable } from "./errors.ts";
import type { EagerEntry, FunctionEntry, LazyEntry } from "./functions/entry.ts";
import { LOOKS } from "./functions/looks.ts";
import { builtin } from "./functions/registry.ts";
import { localNumber } from "./localText.ts";
import { looksOf } from "./look.ts";
import type { Code, Look, Place } from "./place.ts";
import { broadcast, caught, finite, firstOf, isLambda, isWide, toScalar } from "./shape.ts";
import type { FormulaScalar, Value } from "./values.ts";

function codeOf(spills: boolean, value: (place: Place) => Value): Code {
  const checked = (place: Place): Value => finite(value(place));
  return { spills, value: checked, scalar: (place) => caught(() => toScalar(checked(place), place)) };
}

function wrongCount(name: string, entry: FunctionEntry, count: number): FormulaError {
  const { min, max } = entry;
  let expected = `between ${min} and ${max}`;
  if (max === Number.POSITIVE_INFINITY) expected = `at least ${min}`;
  else if (min === max) expected = `${min}`;
  return notAvailable(
    `Wrong number of arguments to ${name}. Expected ${expected} arguments, but got ${count} arguments.`,
  );
}

function evaluated(entry: EagerEntry, args: readonly Code[], place: Place, asArray: boolean): Value[] {
  return args.map((code, index) =>
    entry.lifted(index) && !asArray ? code.scalar(place) : caught(() => code.value(place)),
  );
}

/** One call with scalars where scalars are wanted. */
function once(entry: EagerEntry, args: readonly Value[], place: Place): Value {
  const ready = args.map((value, index) => (entry.lifted(index) ? firstOf(value) : value));
  const error = entry.keepsErrors ? undefined : ready.find((value) => value instanceof FormulaError);
  return error === undefined ? entry.body(inNumbers(entry, ready, place), place) : error;
}

/** Throws the FormulaError of a text that is no number where one is wanted. */
function inNumbers(entry: EagerEntry, args: readonly Value[], place: Place): readonly Value[] {
  return args.map((value, index) =>
    typeof value === "string" && entry.numbers(index) ? localNumber(value, place) : value,
  );
}

function repeated(entry: EagerEntry, args: readonly Value[], place: Place): Value {
  const wide = args.flatMap((value, index) => (entry.lifted(index) && isWide(value) ? [index] : []));
  if (wide.length === 0) return once(entry, args, place);
  return broadcast(
    wide.map((index) => args[index] ?? null),
    (scalars) => {
      const each = [...args];
      wide.forEach((index, at) => {
        each[index] = scalars[at] ?? null;
      });
      return firstOf(finite(caught(() => once(entry, each, place))));
    },
  );
}

function eagerCode(entry: EagerEntry, args: readonly Code[], asArray: boolean): Code {
  const inArray = asArray || entry.arrayArguments;
  const spills = entry.spills || (inArray && args.some((code) => code.spills));
  return codeOf(spills, (place) => {
    const values = evaluated(entry, args, place, inArray);
    return inArray ? repeated(entry, values, place) : once(entry, values, place);
  });
}

function lazyCode(entry: LazyEntry, args: readonly Code[], asArray: boolean): Code {
  const spills = entry.spills && args.some((code) => code.spills);
  return codeOf(spills, (place) => entry.body(args, place, asArray));
}

function applied(target: Value, args: readonly Value[]): Value {
  if (target instanceof FormulaError) return target;
  if (!isLambda(target)) throw new FormulaError("#N/A", "Only a LAMBDA can be called.");
  if (target.parameters !== args.length)
    throw notAvailable(
      `Wrong number of arguments to LAMBDA. Expected ${target.parameters} arguments, but got ${args.length} arguments.`,
    );
  return target.lambda(args);
}

/** A name that is no built-in function: a LAMBDA under a local name, or a custom function. */
function foreign(name: string, args: readonly Code[], place: Place): Value {
  const before = place.world.volatility();
  const values = args.map((code) => caught(() => code.value(place)));
  const local = place.locals?.get(name.toLowerCase());
  if (local !== undefined) return applied(local, values);
  const result = place.world.custom(
    name,
    values,
    before,
    args.map((code) => (row, column) => looksOf(code, place, false)(row, column)),
  );
  if (result === undefined) {
    place.world.missing(name);
    throw new FormulaError("#NAME?", `Unknown function: '${name}'.`);
  }
  return result;
}

/** LAMBDA(x; …)(1). */
export function compileApplication(target: Code, args: readonly Code[]): Code {
  return codeOf(true, (place) =>
    applied(
      caught(() => target.value(place)),
      args.map((code) => caught(() => code.value(place))),
    ),
  );
}

/** A call by name; the arguments are compiled in the mode `argumentsAsArray` tells. */
export function compileCall(name: string, args: readonly Code[], asArray: boolean): Code {
  const entry = builtin(name);
  if (!entry) return codeOf(true, (place) => foreign(name, args, place));
  if (args.length < entry.min || args.length > entry.max) {
    const error: FormulaScalar = wrongCount(name.toUpperCase(), entry, args.length);
    return codeOf(false, () => error);
  }
  const code = entry.kind === "eager" ? eagerCode(entry, args, asArray) : lazyCode(entry, args, asArray);
  const look = LOOKS[name.toUpperCase()];
  if (!look) return code;
  const lookOf: Look = (place, one) => look(args, place, one && !asArray, () => code.value(place));
  return { ...code, look: lookOf };
}

export function argumentsAsArray(name: string, asArray: boolean): boolean {
  const entry = builtin(name);
  return asArray || (entry?.kind === "eager" && entry.arrayArguments);
}
