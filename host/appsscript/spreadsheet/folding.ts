import type { Workbook } from "../../workbook/contract.ts";
import { type GroupPlace, type GroupRecord, type GroupStore, meets } from "./groupStore.ts";

function setHidden(workbook: Workbook, { sheet, axis, from, count }: GroupPlace, hidden: boolean): void {
  if (axis === "rows") workbook.setRowsHidden(sheet, from, count, hidden);
  else workbook.setColumnsHidden(sheet, from, count, hidden);
}

/** What a group holds is hidden or shown at that moment, whatever it was before; what collapsed groups inside hold stays hidden. */
export function fold(workbook: Workbook, groups: GroupStore, record: GroupRecord, collapsed: boolean): void {
  const place = groups.placeOf(record);
  if (!place) return;
  record.collapsed = collapsed;
  setHidden(workbook, place, collapsed);
  if (collapsed) return;
  for (const other of groups.of(place.sheet, place.axis)) {
    const still = other.record.collapsed && other.place.depth > place.depth && meets(other.place, place);
    if (still) setHidden(workbook, other.place, true);
  }
}
