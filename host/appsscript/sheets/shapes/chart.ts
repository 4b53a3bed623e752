import type { SavedChart } from "../../spreadsheet/chartStore.ts";

export function shownChart({ id, spec, position }: SavedChart): object {
  return { chartId: id, spec, position };
}
