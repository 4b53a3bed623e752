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

/** Shows a tab of a new workbook, when it is there, and selects again what was selected on it. */
export function openAt(place: Place, tab: string | null, selection: Area | undefined): void {
  if (tab !== null && place.workbook()?.getSheetBySheetId(tab)) show(place, tab);
  const kept = selection?.sheet === place.sheet()?.getSheetId() ? selection : undefined;
  select(place, kept ?? TOP_LEFT);
  setTimeout(() => settle(place, kept), ALL_READY);
}

export function show(place: Place, subUnitId: string): void {
  const unitId = place.workbook()?.getUnitId();
  place.injector
    .get(ICommandService)
    .executeCommand("sheet.command.set-worksheet-activate", { unitId, subUnitId });
}

/** The name box learns of the selection only when it is there; a kept selection is brought into view. */
function settle(place: Place, kept: Area | undefined): void {
  const now = place.selected().at(-1);
  if (kept !== undefined) goTo(place, kept);
  else if (now === undefined || (now.row === 0 && now.column === 0 && now.rows === 1))
    select(place, TOP_LEFT);
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
