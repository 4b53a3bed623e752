/** SUBTOTAL. Source: support.google.com/docs/table/25273. */
import { Area } from "../area.ts";
import { badReference, valueError } from "../errors.ts";
import type { Place } from "../place.ts";
import { firstOf } from "../shape.ts";
import { type FormulaScalar, toInteger, type Value } from "../values.ts";
import { AGGREGATES } from "./aggregates.ts";
import { type Registry, wide } from "./entry.ts";
import { STATISTICS } from "./statistics.ts";

const FUNCTIONS = [
  "AVERAGE",
  "COUNT",
  "COUNTA",
  "MAX",
  "MIN",
  "PRODUCT",
  "STDEV",
  "STDEVP",
  "SUM",
  "VAR",
  "VARP",
] as const;

/** Rows that a filter hides never count; from here on those that people hid do not, either. */
const WITHOUT_HIDDEN = 100;

const NESTED = /\bSUBTOTAL\s*\(/i;

/** Other subtotals in the range do not count, so that nothing counts twice. */
function countedCells(area: Area, place: Place, withoutHidden: boolean): FormulaScalar[][] {
  const { world } = place;
  return area.grid().flatMap((line, down) => {
    const row = area.row + down;
    if (world.rowFiltered(area.sheet, row)) return [];
    if (withoutHidden && world.rowHidden(area.sheet, row)) return [];
    const counted = line.filter(
      (_, right) => !NESTED.test(world.formulaText(area.sheet, row, area.column + right) ?? ""),
    );
    return counted.map((cell) => [cell]);
  });
}

function subtotal(args: readonly Value[], place: Place): Value {
  const [codeValue = null, ...ranges] = args;
  const code = toInteger(firstOf(codeValue));
  const withoutHidden = code > WITHOUT_HIDDEN;
  const name = FUNCTIONS[(withoutHidden ? code - WITHOUT_HIDDEN : code) - 1];
  const entry = name && (AGGREGATES[name] ?? STATISTICS[name]);
  if (entry?.kind !== "eager")
    throw valueError(
      `Function SUBTOTAL parameter 1 value is ${code}. Valid values are 1 to 11 and 101 to 111.`,
    );
  const cells = ranges.flatMap((range) => {
    if (!(range instanceof Area)) throw badReference("Function SUBTOTAL takes ranges only.");
    return countedCells(range, place, withoutHidden);
  });
  return entry.body([cells.length === 0 ? [[null]] : cells], place);
}

export const SUBTOTALS: Registry = {
  SUBTOTAL: wide(2, Number.POSITIVE_INFINITY, subtotal),
};
