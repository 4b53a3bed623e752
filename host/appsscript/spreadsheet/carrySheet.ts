import type { Area, SheetId } from "../../workbook/contract.ts";
import type { LocalFile } from "./localFile.ts";

/** What a copied sheet takes along besides its cells: filter, bandings, groups, its direction. Protections stay behind. */
export function carrySheet(from: LocalFile, sheet: SheetId, to: LocalFile, copy: SheetId): void {
  const there = (area: Area): Area => ({ ...area, sheet: copy });
  const filter = from.filters.saved().find((saved) => saved.sheet === sheet);
  if (filter) {
    to.filters.create(there(filter.area));
    for (const { column, criteria } of filter.columns) to.filters.setCriteria(copy, column, criteria);
  }
  for (const { area, ...colours } of from.bandings.saved()) {
    if (area.sheet === sheet) to.bandings.add({ area: there(area), ...colours });
  }
  to.groups.carry(from.groups, sheet, copy);
  to.settings.setRightToLeft(copy, from.settings.isRightToLeft(sheet));
}
