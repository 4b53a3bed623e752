/** Functions of single values in a query. Source: developers.google.com/chart/interactive/docs/querylanguage#scalar-functions. */
import { dayOf, secondsOf, weekdayOf } from "../calendar.ts";
import type { Cell } from "./expression.ts";

type Numeric = (a: number, b: number) => number | null;

const OF_NUMBERS: Readonly<Record<string, Numeric>> = {
  sum: (a, b) => a + b,
  difference: (a, b) => a - b,
  product: (a, b) => a * b,
  quotient: (a, b) => (b === 0 ? null : a / b),
  year: (a) => dayOf(a).year,
  /** Counted from 0, as the language has it. */
  month: (a) => dayOf(a).month - 1,
  day: (a) => dayOf(a).day,
  quarter: (a) => Math.ceil(dayOf(a).month / 3),
  /** 1 = Sunday. */
  dayofweek: (a) => weekdayOf(a) + 1,
  hour: (a) => Math.floor(secondsOf(a) / 3600),
  minute: (a) => Math.floor(secondsOf(a) / 60) % 60,
  second: (a) => secondsOf(a) % 60,
  todate: (a) => Math.floor(a),
  datediff: (a, b) => Math.floor(a) - Math.floor(b),
};

const OF_TEXTS: Readonly<Record<string, (text: string) => string>> = {
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
};

/** Of what is not there, or is of another kind, nothing. */
export function scalarOf(name: string, args: readonly Cell[], now: number): Cell {
  if (name === "now") return now;
  const [a = null, b = 0] = args;
  const text = OF_TEXTS[name];
  if (text) return typeof a === "string" ? text(a) : null;
  const numeric = OF_NUMBERS[name];
  return numeric && typeof a === "number" && typeof b === "number" ? numeric(a, b) : null;
}
