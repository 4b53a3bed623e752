/** Where a person begins to work: Google opens a shared sheet at its first tab, which is nobody's but the organiser's. */
import type { SpreadsheetFile } from "../../appsscript/contract.ts";
import { localFile } from "../../appsscript/spreadsheet/localFile.ts";
import type { Area, SheetId } from "../../workbook/contract.ts";
import type { Guarded, PersonSeen } from "../protocol.ts";
import { outside } from "./guarded.ts";
import { sheetNamed } from "./tabs.ts";

const HOMES: Readonly<Record<PersonSeen["role"], string>> = {
  organiser: "Cấu hình",
  unit: "Đăng ký",
  appraiser: "Chấm điểm",
  leader: "Xếp hạng",
};

/** They work in rows of their own; the others read from the top. */
const IN_OWN_ROWS: readonly PersonSeen["role"][] = ["unit", "appraiser"];

/** The cell to begin at; null where there is no such tab. `guarded`: what the person may not change. */
export function homeOf(
  shared: SpreadsheetFile,
  { role, email }: PersonSeen,
  guarded: readonly Guarded[],
): Area | null {
  const { workbook, protections } = localFile(shared);
  const sheet = sheetNamed(workbook, HOMES[role]);
  if (sheet === null) return null;
  const { rows, columns } = workbook.sheet(sheet);
  const shut = guarded.map(({ area }) => area).filter((area) => area.sheet === sheet);
  if (!IN_OWN_ROWS.includes(role)) return firstCell(sheet, []);
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
