import { ICommandService } from "@univerjs/core";
import type { Area } from "../../workbook/contract.ts";
import { goTo, select } from "./find.ts";
import type { Place } from "./place.ts";
import { fitSheet } from "./rowHeights.ts";

/** Univer's parts come one by one after the first drawing, and nobody tells when the last is there. */
const ALL_READY = 500;

/** A tab's own measures are there after it was drawn once. */
const FIRST_DRAWN = 60;

const TOP_LEFT = { row: 0, column: 0 };

/** Shows a tab of a new workbook, when it is there, and goes to the given cells: on their own tab when none is named. */
export function openAt(place: Place, tab: string | null, cells: Area | null): void {
  const wanted = tab ?? cells?.sheet;
  if (wanted !== undefined && place.workbook()?.getSheetBySheetId(wanted)) show(place, wanted);
  select(place, TOP_LEFT);
  setTimeout(() => settle(place, cells), ALL_READY);
}

export function show(place: Place, subUnitId: string): void {
  const unitId = place.workbook()?.getUnitId();
  place.injector
    .get(ICommandService)
    .executeCommand("sheet.command.set-worksheet-activate", { unitId, subUnitId });
}

const isFirst = (selected: Area, { row, column }: typeof TOP_LEFT): boolean =>
  selected.row === row && selected.column === column;

/** The name box learns of the selection only when it is there, and cells are brought into view; unless somebody has moved on. */
function settle(place: Place, cells: Area | null): void {
  // Another tab may be named, or may have been chosen meanwhile.
  const kept = cells?.sheet === place.sheet()?.getSheetId() ? cells : null;
  const now = place.selected().at(-1);
  // Univer itself selects the first cell of a tab that is shown for the first time.
  const moved = now !== undefined && !isFirst(now, TOP_LEFT) && !(kept && isFirst(now, kept));
  if (moved) return;
  if (kept !== null) goTo(place, kept);
  else select(place, TOP_LEFT);
}

/** Rows of a tab are fitted when it is first looked at: an old computer has enough to do with one. */
export function followTabs(place: Place, shown: (tab: string) => void): void {
  const fitted = new Set<string>();
  place.workbook()?.activeSheet$.subscribe((sheet) => {
    if (!sheet) return;
    const id = sheet.getSheetId();
    shown(id);
    if (!fitted.has(id)) setTimeout(() => fitSheet(place, id), FIRST_DRAWN);
    fitted.add(id);
  });
}
