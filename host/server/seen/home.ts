/** The cell in which a person begins to work: Google opens a shared sheet at its first tab, which is seldom everybody's. */
import type { SpreadsheetFile } from "../../appsscript/contract.ts";
import { localFile } from "../../appsscript/spreadsheet/localFile.ts";
import type { Area, SheetId } from "../../workbook/contract.ts";
import type { Home } from "../application.ts";
import type { Guarded } from "../protocol.ts";
import { outside } from "./guarded.ts";

/** Null where there is no such tab. `guarded`: what the person may not change. */
export function homeOf(
  shared: SpreadsheetFile,
  { tab, ownRows }: Home,
  email: string,
  guarded: readonly Guarded[],
): Area | null {
  const { workbook, protections } = localFile(shared);
  const sheet = workbook.sheetIds().find((id) => workbook.sheet(id).name === tab);
  if (sheet === undefined) return null;
  const { rows, columns } = workbook.sheet(sheet);
  const shut = guarded.map(({ area }) => area).filter((area) => area.sheet === sheet);
  if (!ownRows) return firstCell(sheet, []);
  const open = outside({ sheet, row: 0, column: 0, rows, columns }, shut);
  if (open.length > 0) return firstCell(sheet, open);
  // Closed: the rows are theirs all the same, to be read.
  const kept = protections.all().filter(({ kind, editors }) => kind === "RANGE" && editors?.has(email));
  const areas = kept.flatMap((record) => protections.areaOf(record) ?? []);
  return firstCell(
    sheet,
    areas.filter((area) => area.sheet === sheet),
  );
}

function firstCell(sheet: SheetId, open: readonly Area[]): Area {
  const [first] = [...open].sort((one, other) => one.row - other.row || one.column - other.column);
  return { sheet, row: first?.row ?? 0, column: first?.column ?? 0, rows: 1, columns: 1 };
}
