/**
 * Getters of things that no script can make here: there are none, so the honest answer is an empty list.
 * What would make one (newChart, insertImage…) throws by its name.
 */
const EMPTY_LISTS: Readonly<Record<string, readonly string[]>> = {
  Spreadsheet: ["getImages"],
  Sheet: ["getCharts", "getDrawings", "getImages", "getPivotTables", "getSlicers"],
};

/** Puts those getters on a class. */
export function addEmptyLists(prototype: object, className: string): void {
  for (const name of EMPTY_LISTS[className] ?? []) Object.assign(prototype, { [name]: () => [] });
}
