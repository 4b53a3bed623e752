import type { SheetId, Workbook } from "sheets-script-host";
/** What the view of the campaign reads of the campaign's tabs: it finds them as people do, by tab name and header, and may find nothing. */

/** Rows below the header, each by header; [] when there is no such tab. */
export function rowsOf(workbook: Workbook, tab: string): readonly ReadonlyMap<string, string>[] {
  const sheet = sheetNamed(workbook, tab);
  if (sheet === null) return [];
  const rows = workbook.lastRow(sheet) + 1;
  const columns = workbook.lastColumn(sheet) + 1;
  if (rows < 2 || columns < 1) return [];
  const [headers = [], ...lines] = workbook.display({ sheet, row: 0, column: 0, rows, columns });
  return lines.map((line) => new Map(headers.map((header, index) => [header, line[index] ?? ""] as const)));
}

/** Rising numbers as people write them: "4–6, 9". */
export function runsOf(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(", ");
}

export function sheetNamed(workbook: Workbook, tab: string): SheetId | null {
  return workbook.sheetIds().find((id) => workbook.sheet(id).name === tab) ?? null;
}
