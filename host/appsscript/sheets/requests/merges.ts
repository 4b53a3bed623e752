import type { Area, CellWrite } from "../../../workbook/contract.ts";
import { contains, intersection } from "../../spreadsheet/rectangles.ts";
import { Refused } from "../apiFailure.ts";
import { type Acting, mustEdit, NOTHING_TO_TELL, requestKind } from "../context.ts";
import { cellsOf, GRID_RANGE } from "../gridRange.ts";

/** Only the first cell of a merge keeps its content. */
export const mergeCells = requestKind(
  { range: GRID_RANGE, mergeType: ["oneOf", "MERGE_ALL", "MERGE_COLUMNS", "MERGE_ROWS"] },
  (acting, { range, mergeType = "MERGE_ALL" }) => {
    const area = cellsOf(acting.file, range);
    mustEdit(acting, area);
    mustHoldWholly(acting, area);
    acting.workbook.unmerge(area);
    for (const part of parts(area, mergeType)) {
      if (part.rows === 1 && part.columns === 1) continue;
      acting.workbook.write(part, onlyFirst(part));
      acting.workbook.merge(part);
    }
    return NOTHING_TO_TELL;
  },
);

export const unmergeCells = requestKind({ range: GRID_RANGE }, (acting, { range }) => {
  const area = cellsOf(acting.file, range);
  mustEdit(acting, area);
  mustHoldWholly(acting, area);
  acting.workbook.unmerge(area);
  return NOTHING_TO_TELL;
});

function mustHoldWholly({ workbook }: Acting, area: Area): void {
  const merges = workbook.merges(area.sheet).filter((merge) => intersection(merge, area));
  if (merges.every((merge) => contains(area, merge))) return;
  throw new Refused("You must select all cells in a merged range to merge or unmerge them.");
}

function parts(area: Area, mergeType: string): Area[] {
  if (mergeType === "MERGE_ALL") return [area];
  return mergeType === "MERGE_ROWS"
    ? Array.from({ length: area.rows }, (_, at) => ({ ...area, row: area.row + at, rows: 1 }))
    : Array.from({ length: area.columns }, (_, at) => ({ ...area, column: area.column + at, columns: 1 }));
}

function onlyFirst({ rows, columns }: Area): (CellWrite | undefined)[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      row === 0 && column === 0 ? undefined : { kind: "value", value: null },
    ),
  );
}
