import { mustEdit, mustRestructure, NOTHING_TO_TELL, requestKind } from "../context.ts";
import { cellsOf, GRID_RANGE, sheetOf } from "../gridRange.ts";

/** Without criteria; those are not imitated here. */
export const setBasicFilter = requestKind({ filter: { range: GRID_RANGE } }, (acting, { filter = {} }) => {
  const area = cellsOf(acting.file, filter.range);
  mustEdit(acting, area);
  acting.file.filters.create(area);
  return NOTHING_TO_TELL;
});

export const clearBasicFilter = requestKind({ sheetId: "whole" }, (acting, { sheetId }) => {
  const sheet = sheetOf(acting.file, sheetId);
  mustRestructure(acting, sheet);
  acting.file.filters.remove(sheet);
  return NOTHING_TO_TELL;
});
