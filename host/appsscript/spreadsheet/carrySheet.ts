import type { Area, SheetId } from "../../workbook/contract.ts";
import { type SourceRange, withSources } from "./chartSources.ts";
import type { LocalFile } from "./localFile.ts";

/** What a copied sheet takes along besides its cells: filter, bandings, groups, charts, its direction. Protections stay behind. */
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
  carryCharts(from, sheet, to, copy);
}

/** What showed the sheet's cells shows those of the copy; cells of other sheets are not in another spreadsheet. */
function carryCharts(from: LocalFile, sheet: SheetId, to: LocalFile, copy: SheetId): void {
  const sheetId = to.numbers.of(copy);
  const there = (range: SourceRange): SourceRange | null => {
    if (from.numbers.find(range.sheetId ?? 0) === sheet) return { ...range, sheetId };
    return from === to ? range : null;
  };
  for (const { sheet: on, spec, position } of from.charts.saved()) {
    if (on !== sheet) continue;
    const { overlayPosition = {} } = position;
    const anchorCell = { ...overlayPosition.anchorCell, sheetId };
    to.charts.put({
      id: to.charts.nextId(),
      sheet: copy,
      spec: withSources(spec, there),
      position: { ...position, overlayPosition: { ...overlayPosition, anchorCell } },
    });
  }
}
