import type { Area } from "./contract.ts";
import { movedArea, type SheetChange } from "./shape.ts";
import { displaceFormula, shiftFormula } from "./shiftFormula.ts";
import { movedLine } from "./span.ts";

/** A rule on areas whose formula, if any, is meant for the first cell of them: relative references move from cell to cell. */
export interface AreaRule {
  readonly areas: readonly Area[];
  readonly formula: string | null;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

export const corner = (areas: readonly Area[]): Corner => ({
  row: Math.min(...areas.map(({ row }) => row)),
  column: Math.min(...areas.map(({ column }) => column)),
});

/** The same rule on other areas of its sheet: the formula reads for the new first cell what it read there before. */
export function withAreas(rule: AreaRule, areas: readonly Area[]): AreaRule {
  if (rule.formula === null || areas.length === 0) return { ...rule, areas };
  const from = corner(rule.areas);
  const to = corner(areas);
  return { areas, formula: displaceFormula(rule.formula, to.row - from.row, to.column - from.column) };
}

/** The line that a change brings to the top of a stretch; the top itself when none of the stretch arrives there. */
function cameFrom(start: number, count: number, arrives: number, change: SheetChange["lines"]): number {
  for (let line = start; line < start + count; line += 1)
    if (movedLine(line, change) === arrives) return line;
  return start;
}

/** The formula as it read, before the change, for the cell that is the first one after it. */
function rebased(areas: readonly Area[], formula: string, to: Corner, change: SheetChange): string {
  if (areas[0]?.sheet !== change.sheet) return formula;
  const from = corner(areas);
  if (change.axis === "rows") {
    const end = Math.max(...areas.map(({ row, rows }) => row + rows));
    return displaceFormula(formula, cameFrom(from.row, end - from.row, to.row, change.lines) - from.row, 0);
  }
  const end = Math.max(...areas.map(({ column, columns }) => column + columns));
  const column = cameFrom(from.column, end - from.column, to.column, change.lines);
  return displaceFormula(formula, 0, column - from.column);
}

/**
 * The rule after lines were inserted, deleted or moved; null when nothing is left of its areas. `home` = its sheet's name;
 * `relative`: the formula is meant for the first cell of the areas.
 */
export function followRule(
  rule: AreaRule,
  home: string,
  change: SheetChange & { readonly name: string },
  relative: boolean,
): AreaRule | null {
  const areas = rule.areas.map((area) => movedArea(area, change)).filter((area) => area !== null);
  if (areas.length === 0) return null;
  if (rule.formula === null) return { areas, formula: null };
  const based = relative ? rebased(rule.areas, rule.formula, corner(areas), change) : rule.formula;
  const named = { sheet: change.name, axis: change.axis, lines: change.lines };
  return { areas, formula: shiftFormula(based, home, named) };
}
