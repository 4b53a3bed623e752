import type { Workbook } from "../../workbook/contract.ts";
import { formulaIn, type TabNames } from "./formulas.ts";
import type { ReadFile } from "./readFile.ts";
import { areaIn } from "./validations.ts";

/**
 * Named ranges, unless the name is taken here or stands for something else than one range.
 * @returns in small letters, the names that have no meaning here now
 */
export function addNames(
  workbook: Workbook,
  { names, losses }: ReadFile,
  tabs: TabNames,
): ReadonlySet<string> {
  const taken = new Set([...workbook.namedAreas().keys()].map((name) => name.toLowerCase()));
  const lost = new Set<string>();
  for (const [name, text] of names) {
    const formula = formulaIn(text, tabs).slice(1);
    // Without a sheet it would mean another place in each.
    const area = formula.includes("!") ? areaIn(formula, workbook, "") : null;
    if (area !== null && !taken.has(name.toLowerCase())) workbook.setNamedArea(name, area);
    else {
      losses.add("tên vùng", null);
      if (!taken.has(name.toLowerCase())) lost.add(name.toLowerCase());
    }
  }
  return lost;
}
