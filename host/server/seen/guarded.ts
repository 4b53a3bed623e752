/** What a person may not change, for the page to show before anybody tries. The host decides again at every attempt. */
import type { SpreadsheetFile } from "../../appsscript/contract.ts";
import { type LocalFile, localFile } from "../../appsscript/spreadsheet/localFile.ts";
import { mayEditFile, passes } from "../../appsscript/spreadsheet/rights.ts";
import type { Area } from "../../workbook/contract.ts";
import { without } from "../../workbook/shape.ts";

export function guardedFor(shared: SpreadsheetFile, user: string): readonly Area[] {
  const file = localFile(shared);
  return guardedAreas(file, user).filter((area) => file.refuseEdit(user, area) !== null);
}

function guardedAreas(file: LocalFile, user: string): readonly Area[] {
  const { workbook, protections } = file;
  if (!mayEditFile(file, user)) {
    return workbook.sheetIds().map((sheet) => {
      const { rows, columns } = workbook.sheet(sheet);
      return { sheet, row: 0, column: 0, rows, columns };
    });
  }
  return protections.all().flatMap((record) => {
    const place = passes(file, user, record) ? null : protections.areaOf(record);
    return place ? outside(place, protections.unprotectedOf(record)) : [];
  });
}

/** What of the place lies in no hole. */
export const outside = (place: Area, holes: readonly Area[]): readonly Area[] =>
  holes.reduce<readonly Area[]>((areas, hole) => areas.flatMap((area) => without(area, hole)), [place]);
