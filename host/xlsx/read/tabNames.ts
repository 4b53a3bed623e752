import type { Workbook } from "../../workbook/contract.ts";

/** The longest name of a tab in Sheets. */
const LONGEST = 100;

/** The name itself or, where a tab has it already, with a number. Capitals make no difference. */
export function freeTabName(workbook: Workbook, wanted: string): string {
  const taken = new Set(workbook.sheetIds().map((id) => workbook.sheet(id).name.toLowerCase()));
  const name = wanted.trim().slice(0, LONGEST) || "Trang tính";
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    const mark = ` (${number})`;
    const next = name.slice(0, LONGEST - mark.length) + mark;
    if (!taken.has(next.toLowerCase())) return next;
  }
}
