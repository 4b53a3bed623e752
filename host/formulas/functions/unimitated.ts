import { FormulaError } from "../errors.ts";
import { type Registry, wide } from "./entry.ts";

/** Functions that Sheets has and that depend on the network or on what no cell holds: named, not guessed. */
const NAMES = [
  "IMPORTRANGE",
  "IMPORTDATA",
  "IMPORTFEED",
  "IMPORTHTML",
  "IMPORTXML",
  "GOOGLEFINANCE",
  "GOOGLETRANSLATE",
  "DETECTLANGUAGE",
  "IMAGE",
  "SPARKLINE",
  "GETPIVOTDATA",
] as const;

export const UNIMITATED: Registry = Object.fromEntries(
  NAMES.map((name) => [
    name,
    wide(
      0,
      Number.POSITIVE_INFINITY,
      (_, place) => {
        place.world.missing(name);
        return new FormulaError("#ERROR!", `The local host does not imitate the function ${name}.`);
      },
      {
        keepsErrors: true,
      },
    ),
  ]),
);
