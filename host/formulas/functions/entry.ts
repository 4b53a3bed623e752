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
  /** Which arguments are numbers: a text given for one is read as people of the workbook's locale write them, or refused. Lists stay. */
  readonly numbers: (index: number) => boolean;
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

type Options = Partial<Pick<EagerEntry, "lifted" | "keepsErrors" | "spills" | "arrayArguments" | "numbers">>;

const none = (): boolean => false;
export const every = (): boolean => true;
export const at =
  (...positions: readonly number[]) =>
  (index: number): boolean =>
    positions.includes(index);

/** A function of single values. */
export function scalar(
  min: number,
  max: number,
  // Every argument is lifted, so the call has made scalars of them.
  body: (args: readonly FormulaScalar[], place: Place) => FormulaScalar,
  options: Pick<Options, "keepsErrors" | "numbers"> = {},
): EagerEntry {
  return {
    kind: "eager",
    min,
    max,
    lifted: every,
    keepsErrors: false,
    spills: false,
    arrayArguments: false,
    numbers: none,
    ...options,
    body: (args, place) => body(args as readonly FormulaScalar[], place), // true: see above
  };
}

/** A function of single numbers. */
export function ofNumbers(
  min: number,
  max: number,
  body: (args: readonly FormulaScalar[], place: Place) => FormulaScalar,
): EagerEntry {
  return scalar(min, max, body, { numbers: every });
}

/** A function that takes ranges or arrays in at least one argument. */
export function wide(min: number, max: number, body: EagerEntry["body"], options: Options = {}): EagerEntry {
  return {
    kind: "eager",
    min,
    max,
    lifted: none,
    keepsErrors: false,
    spills: false,
    arrayArguments: false,
    numbers: none,
    ...options,
    body,
  };
}

export function lazy(min: number, max: number, spills: boolean, body: LazyEntry["body"]): LazyEntry {
  return { kind: "lazy", min, max, spills, body };
}
