/** CELL. Source: support.google.com/docs/answer/3267071. */
import { columnLetters } from "../a1.ts";
import { Area } from "../area.ts";
import { FormulaError, notAvailable, valueError } from "../errors.ts";
import type { Place } from "../place.ts";
import { firstOf } from "../shape.ts";
import { type FormulaScalar, toText, type Value } from "../values.ts";
import { type Registry, wide } from "./entry.ts";

const FACTS: Readonly<Record<string, (area: Area) => FormulaScalar>> = {
  address: ({ row, column }) => `$${columnLetters(column)}$${row + 1}`,
  col: ({ column }) => column + 1,
  row: ({ row }) => row + 1,
  contents: (area) => firstOf(area),
  type: (area) => typeOf(firstOf(area)),
};

/** They are looks of the cell, which formulas do not see here. */
const LOOKS = ["color", "prefix", "width"];

/** Blank, label or value. */
function typeOf(content: FormulaScalar): string {
  if (content === null) return "b";
  return typeof content === "string" ? "l" : "v";
}

const unimitated = (what: string) =>
  new FormulaError("#ERROR!", `The local host does not imitate CELL ${what}.`);

function cell([kind = null, range]: readonly Value[], place: Place): FormulaScalar {
  if (!(range instanceof Area)) throw notAvailable("Argument must be a range.");
  const name = toText(firstOf(kind)).toLowerCase();
  if (LOOKS.includes(name)) throw unimitated(`of "${name}"`);
  const fact = FACTS[name];
  if (!fact) throw valueError(`Function CELL parameter 1 value '${name}' is not valid.`);
  if (name === "address" && range.sheet !== place.sheet) throw unimitated("of an address in another sheet");
  return fact(range);
}

export const CELL_FACTS: Registry = { CELL: wide(2, 2, cell) };
