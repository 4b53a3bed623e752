import type { LocalFile } from "../spreadsheet/localFile.ts";
import { Refused } from "./apiFailure.ts";
import { exceeds, quoted, sheetOf } from "./gridRange.ts";
import type { Read, Schema } from "./payload.ts";
import type { Lines } from "./wholeLines.ts";

export const DIMENSION_RANGE = {
  sheetId: "whole",
  dimension: ["oneOf", "ROWS", "COLUMNS"],
  startIndex: "whole",
  endIndex: "whole",
} as const satisfies Schema;

export type DimensionRange = Read<typeof DIMENSION_RANGE>;

/** Half open, a missing end is the grid's. The start must lie inside, the end is cut to the grid. */
export function linesOf(file: LocalFile, range: DimensionRange | undefined): Lines {
  const { sheetId, dimension, startIndex: from = 0, endIndex } = range ?? {};
  const sheet = sheetOf(file, sheetId);
  if (dimension === undefined) throw new Refused("Must specify a dimension.");
  const axis = dimension === "ROWS" ? "rows" : "columns";
  const state = file.workbook.sheet(sheet);
  const end = Math.min(endIndex ?? state[axis], state[axis]);
  if (from >= state[axis]) throw exceeds(`${quoted(state.name)}!${from + 1}`, state.rows, state.columns);
  if (from < 0 || (endIndex ?? end) <= from) throw new Refused(`Invalid range: ${JSON.stringify(range)}`);
  return { sheet, axis, from, count: end - from };
}
