import type { Workbook } from "../../workbook/contract.ts";
import { formulaIn, type TabNames } from "./formulas.ts";
import type { ReadFile } from "./readFile.ts";
import { areaIn } from "./validations.ts";

/** Named ranges, unless the name is taken here or stands for something else than one range. */
export function addNames(workbook: Workbook, { names, losses }: ReadFile, tabs: TabNames): void {
  const taken = new Set([...workbook.namedAreas().keys()].map((name) => name.toLowerCase()));
  for (const [name, text] of names) {
    const formula = formulaIn(text, tabs).slice(1);
    // Without a sheet it would mean another place in each.
    const area = formula.includes("!") ? areaIn(formula, workbook, "") : null;
    if (area === null || taken.has(name.toLowerCase())) losses.add("tên vùng", null);
    else workbook.setNamedArea(name, area);
  }
}
