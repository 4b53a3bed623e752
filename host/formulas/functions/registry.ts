import { AGGREGATES } from "./aggregates.ts";
import { ARRAYS } from "./arrays.ts";
import { CHANCE } from "./chance.ts";
import { CONDITIONALS } from "./conditionals.ts";
import { CONVERSIONS } from "./conversions.ts";
import { COUNTING } from "./counting.ts";
import { DATES } from "./dates.ts";
import type { FunctionEntry, Registry } from "./entry.ts";
import { INFORMATION } from "./information.ts";
import { LAMBDAS } from "./lambdas.ts";
import { LIBRARY } from "./library.ts";
import { LOGIC } from "./logic.ts";
import { LOOKUPS } from "./lookups.ts";
import { MATHS } from "./maths.ts";
import { MEANS } from "./means.ts";
import { ORDER } from "./order.ts";
import { REFERENCES } from "./references.ts";
import { REGULAR_EXPRESSIONS } from "./regularExpressions.ts";
import { STATISTICS } from "./statistics.ts";
import { SUBTOTALS } from "./subtotal.ts";
import { TEXTS } from "./texts.ts";
import { TRIGONOMETRY } from "./trigonometry.ts";
import { UNIMITATED } from "./unimitated.ts";

/** Later families win: what is ours stands after what comes from a library. */
const FAMILIES: readonly Registry[] = [
  UNIMITATED,
  LIBRARY,
  AGGREGATES,
  ARRAYS,
  CHANCE,
  CONDITIONALS,
  CONVERSIONS,
  COUNTING,
  DATES,
  INFORMATION,
  LAMBDAS,
  LOGIC,
  LOOKUPS,
  MATHS,
  MEANS,
  ORDER,
  REFERENCES,
  REGULAR_EXPRESSIONS,
  STATISTICS,
  SUBTOTALS,
  TEXTS,
  TRIGONOMETRY,
];

const BY_NAME: ReadonlyMap<string, FunctionEntry> = new Map(FAMILIES.flatMap(Object.entries<FunctionEntry>));

/** Undefined when Sheets has no such function, or we have not: then it may be a custom one. */
export function builtin(name: string): FunctionEntry | undefined {
  return BY_NAME.get(name.toUpperCase());
}
