/** How functions are declared. A registry is a record of names; compile.ts checks the number of arguments and calls the body. */
import type { Code, Place } from "../place.ts";
import type { FormulaScalar, Value } from "../values.ts";

interface Arity {
  readonly min: number;
  /** Infinity for "any number". */
  readonly max: number;
}

/** All arguments are evaluated first. */
export interface EagerEntry extends Arity {
  readonly kind: "eager";
  /** Which arguments want one value: a range is read in place, and in an array formula the call repeats for each cell. */
  readonly lifted: (index: number) => boolean;
  /** Do error arguments reach the body? Otherwise the first of them is the result. */
  readonly keepsErrors: boolean;
  /** Can the result be larger than one cell outside an array formula? */
  readonly spills: boolean;
  /** Are the arguments evaluated as in an array formula? */
  readonly arrayArguments: boolean;
  /** May throw FormulaError. An omitted argument is null, a missing one undefined. */
  readonly body: (args: readonly Value[], place: Place) => Value;
}

/** The body decides which arguments to evaluate. */
export interface LazyEntry extends Arity {
  readonly kind: "lazy";
  readonly spills: boolean;
  readonly body: (args: readonly Code[], place: Place, asArray: boolean) => Value;
}

export type FunctionEntry = EagerEntry | LazyEntry;
export type Registry = Readonly<Record<string, FunctionEntry>>;

type Options = Partial<Pick<EagerEntry, "lifted" | "keepsErrors" | "spills" | "arrayArguments">>;

/** A function of single values. */
export function scalar(
  min: number,
  max: number,
  // Every argument is lifted, so the call has made scalars of them.
  body: (args: readonly FormulaScalar[], place: Place) => FormulaScalar,
  keepsErrors = false,
): EagerEntry {
  return {
    kind: "eager",
    min,
    max,
    lifted: () => true,
    keepsErrors,
    spills: false,
    arrayArguments: false,
    body: (args, place) => body(args as readonly FormulaScalar[], place), // true: see above
  };
}

/** A function that takes ranges or arrays in at least one argument. */
export function wide(min: number, max: number, body: EagerEntry["body"], options: Options = {}): EagerEntry {
  return {
    kind: "eager",
    min,
    max,
    lifted: () => false,
    keepsErrors: false,
    spills: false,
    arrayArguments: false,
    ...options,
    body,
  };
}

export function lazy(min: number, max: number, spills: boolean, body: LazyEntry["body"]): LazyEntry {
  return { kind: "lazy", min, max, spills, body };
}
