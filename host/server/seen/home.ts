/** The cell in which a person begins to work: Google opens a shared sheet at its first tab, which is seldom everybody's. */
import type { SpreadsheetFile } from "../../appsscript/contract.ts";
import { type LocalFile, localFile } from "../../appsscript/spreadsheet/localFile.ts";
import type { Area, SheetId } from "../../workbook/contract.ts";
import type { BlankUnder, Home } from "../application.ts";
import { outside } from "./guarded.ts";

/**
 * The first of these homes that there is; null where there is none.
 * @param guarded what the person may not change
 */
export function homeOf(
  shared: SpreadsheetFile,
  homes: readonly Home[],
  email: string,
  guarded: readonly Area[],
): Area | null {
  const file = localFile(shared);
  for (const home of homes) {
    const sheet = file.workbook.sheetIds().find((id) => file.workbook.sheet(id).name === home.tab);
    const found = sheet === undefined ? null : homeOn(file, sheet, home.at, email, guarded);
    if (found !== null) return found;
  }
  return null;
}

function homeOn(
  file: LocalFile,
  sheet: SheetId,
  at: Home["at"],
  email: string,
  guarded: readonly Area[],
): Area | null {
  const top = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  if (at === "top") return top;
  const { rows, columns } = file.workbook.sheet(sheet);
  const shut = guarded.filter((area) => area.sheet === sheet);
  const areas = outside({ ...top, rows, columns }, shut);
  if (typeof at === "object") return firstBlank(file, areas, at);
  const open = firstCell(areas);
  if (open !== null || at === "openRows") return open;
  // Closed: the rows are theirs all the same, to be read.
  return firstCell(keptFor(file, sheet, email)) ?? top;
}

function firstBlank(
  { workbook }: LocalFile,
  areas: readonly Area[],
  { blankUnder }: BlankUnder,
): Area | null {
  const blanks = areas.flatMap((area) => {
    const [headers = []] = workbook.display({ ...area, row: 0, rows: 1 });
    const under = headers.map((header) => blankUnder.includes(header));
    return workbook.display(area).flatMap((line, down) => {
      const right = line.findIndex((text, column) => under[column] === true && text === "");
      return right < 0 ? [] : [{ ...area, row: area.row + down, column: area.column + right }];
    });
  });
  return firstCell(blanks);
}

function keptFor({ protections }: LocalFile, sheet: SheetId, email: string): readonly Area[] {
  const kept = protections.all().filter(({ kind, editors }) => kind === "RANGE" && editors?.has(email));
  const areas = kept.flatMap((record) => protections.areaOf(record) ?? []);
  return areas.filter((area) => area.sheet === sheet);
}

function firstCell(areas: readonly Area[]): Area | null {
  const [first] = [...areas].sort((one, other) => one.row - other.row || one.column - other.column);
  return first === undefined ? null : { ...first, rows: 1, columns: 1 };
}
