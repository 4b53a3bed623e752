import type { SheetId, Workbook } from "../workbook/contract.ts";

/** Excel's limits, which Sheets does not have. */
const LONGEST = 31;
const FORBIDDEN = /[*?:\\/[\]]/g;

function allowed(name: string): string {
  const title = name.replace(FORBIDDEN, "-").replace(/^'|'$/g, "’").slice(0, LONGEST);
  return title.trim() === "" ? "Sheet" : title;
}

function unused(title: string, taken: ReadonlySet<string>): string {
  if (!taken.has(title.toLowerCase())) return title;
  for (let number = 2; ; number += 1) {
    const next = `${title.slice(0, LONGEST - 5)} (${number})`;
    if (!taken.has(next.toLowerCase())) return next;
  }
}

/** This title, or with a number behind it where one of these has it. */
export function unusedTitle(title: string, titles: ReadonlyMap<SheetId, string>): string {
  return unused(title, new Set([...titles.values()].map((taken) => taken.toLowerCase())));
}

/** The sheets' names as Excel allows them: short enough, without its reserved signs, each once. */
export function sheetTitles(workbook: Workbook): ReadonlyMap<SheetId, string> {
  const titles = new Map<SheetId, string>();
  const taken = new Set<string>();
  for (const id of workbook.sheetIds()) {
    const title = unused(allowed(workbook.sheet(id).name), taken);
    taken.add(title.toLowerCase());
    titles.set(id, title);
  }
  return titles;
}
