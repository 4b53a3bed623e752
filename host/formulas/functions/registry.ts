import { AGGREGATES } from "./aggregates.ts";
import { ALL_CELLS } from "./allCells.ts";
import { ARRAYS } from "./arrays.ts";
import { NUMBER_BASES } from "./bases.ts";
import { BETWEEN } from "./between.ts";
import { CASH_FLOWS } from "./cashFlows.ts";
import { CELL_FACTS } from "./cellFacts.ts";
import { CHANCE } from "./chance.ts";
import { CONDITIONALS } from "./conditionals.ts";
import { CONTINUOUS } from "./continuous.ts";
import { CONVERSIONS } from "./conversions.ts";
import { COUNTING } from "./counting.ts";
import { DATABASES } from "./databases.ts";
import { DATES } from "./dates.ts";
import { DEPRECIATION } from "./depreciation.ts";
import { DISCRETE } from "./discrete.ts";
import type { FunctionEntry, Registry } from "./entry.ts";
import { FIXED_TEXTS } from "./fixedTexts.ts";
import { INFORMATION } from "./information.ts";
import { LAMBDAS } from "./lambdas.ts";
import { LIBRARY } from "./library.ts";
import { LOGIC } from "./logic.ts";
import { LOOKUPS } from "./lookups.ts";
import { MATHS } from "./maths.ts";
import { MATRICES } from "./matrices.ts";
import { MEANS } from "./means.ts";
import { MULTIPLES } from "./multiples.ts";
import { ORDER } from "./order.ts";
import { PAIRS } from "./pairs.ts";
import { PERCENTILES } from "./percentiles.ts";
import { QUERIES } from "./query/queries.ts";
import { REFERENCES } from "./references.ts";
import { REGULAR_EXPRESSIONS } from "./regularExpressions.ts";
import { SAMPLING } from "./sampling.ts";
import { STATISTICS } from "./statistics.ts";
import { SUBTOTALS } from "./subtotal.ts";
import { TEXTS } from "./texts.ts";
import { TRIGONOMETRY } from "./trigonometry.ts";
import { UNIMITATED } from "./unimitated.ts";
import { WORKDAYS } from "./workdays.ts";
import { YEAR_PARTS } from "./yearParts.ts";

/** Later families win: what is ours stands after what comes from a library. */
const FAMILIES: readonly Registry[] = [
  UNIMITATED,
  LIBRARY,
  AGGREGATES,
  ARRAYS,
  CHANCE,
  CONDITIONALS,
  CONTINUOUS,
  CONVERSIONS,
  COUNTING,
  DATES,
  DEPRECIATION,
  DISCRETE,
  FIXED_TEXTS,
  INFORMATION,
  LAMBDAS,
  LOGIC,
  LOOKUPS,
  MATHS,
  MEANS,
  ORDER,
  QUERIES,
  REFERENCES,
  REGULAR_EXPRESSIONS,
  SAMPLING,
  STATISTICS,
  SUBTOTALS,
  TEXTS,
  TRIGONOMETRY,
  ALL_CELLS,
  NUMBER_BASES,
  CASH_FLOWS,
  DATABASES,
  MATRICES,
  MULTIPLES,
  PAIRS,
  PERCENTILES,
  WORKDAYS,
  YEAR_PARTS,
  BETWEEN,
  CELL_FACTS,
];

const BY_NAME: ReadonlyMap<string, FunctionEntry> = new Map(FAMILIES.flatMap(Object.entries<FunctionEntry>));

/** Undefined when Sheets has no such function, or we have not: then it may be a custom one. */
export function builtin(name: string): FunctionEntry | undefined {
  return BY_NAME.get(name.toUpperCase());
}
