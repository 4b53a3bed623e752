import { FormulaError } from "../errors.ts";
import { type Registry, wide } from "./entry.ts";

/** Functions that Sheets has and that depend on the network, on chance or on a language of their own: named, not guessed. */
const NAMES = [
  "QUERY",
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
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "CELL",
  "SORTN",
  "SUBTOTAL",
  "ENCODEURL",
] as const;

export const UNIMITATED: Registry = Object.fromEntries(
  NAMES.map((name) => [
    name,
    wide(
      0,
      Number.POSITIVE_INFINITY,
      () => new FormulaError("#ERROR!", `The local host does not imitate the function ${name}.`),
      {
        keepsErrors: true,
      },
    ),
  ]),
);
