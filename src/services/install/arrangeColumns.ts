import type { WorkshopTab } from "./workshop.ts";

/**
 * Brings whole columns into another order, with all that they hold and all that refers to them.
 * @param from for each column its zero-based place before, null for one that is new; each former place stands there once
 */
export function arrangeColumns(
  tab: Pick<WorkshopTab, "insertColumnAfter" | "moveColumnLeft">,
  from: readonly (number | null)[],
): void {
  const present: (number | null)[] = from.filter((place) => place !== null).sort((a, b) => a - b);
  for (const [place, origin] of from.entries()) {
    if (origin === null) {
      tab.insertColumnAfter(place);
      present.splice(place, 0, null);
      continue;
    }
    const at = present.indexOf(origin, place);
    if (at === place) continue;
    tab.moveColumnLeft(at + 1, place + 1);
    present.splice(place, 0, ...present.splice(at, 1));
  }
}
