/** Groups of rows or columns that a person folds. */
import { type Attempt, changed, type Desk, refuse } from "./desk.ts";
import { type Lines, NO_SUCH_LINES, refuseLines } from "./deskLines.ts";
import { fold } from "./spreadsheet/folding.ts";
import { meets } from "./spreadsheet/groupStore.ts";
import { localFile } from "./spreadsheet/localFile.ts";

/** The group of that depth (1 is outermost) that holds the lines: for everybody, as on Google. */
export function foldLines(desk: Desk, lines: Lines, depth: number, folded: boolean): Attempt {
  const refused = refuseLines(desk, lines);
  if (refused) return refused;
  const { workbook, groups } = localFile(desk.file);
  const wanted = { from: lines.at, count: lines.count };
  const found = groups
    .of(lines.sheet, lines.axis)
    .find(({ place }) => place.depth === depth && meets(place, wanted));
  if (!found) return refuse(NO_SUCH_LINES);
  fold(workbook, groups, found.record, folded);
  return changed(desk, "OTHER");
}
