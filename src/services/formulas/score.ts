import { shortened } from "../../domain/problems/problem.ts";
import { isReadable, type Points } from "../../domain/rubric/points.ts";
import { type Cell, shownCell } from "../../tables/cell.ts";
import { points } from "../../tables/kinds.ts";

const POINTS = points();

/** Points in hundredths, null for a blank, or in words what is wrong with the cell (SPEC P1–P5). */
export function pointsIn(cell: Cell): Points | string | null {
  if (cell === "") return null;
  const decoded = POINTS.decode(cell);
  if (decoded.ok) return decoded.value;
  const suggestion = decoded.facts?.["suggestion"];
  const hint =
    suggestion === undefined
      ? "không phải một số điểm, hãy gõ như 8,5"
      : `là ngày, có phải ý là ${suggestion}?`;
  return `“${shortened(shownCell(cell))}” ${hint}`;
}

/** As `pointsIn`, but in points, and a number stays as it is: a mean may have more than two decimals. */
export function scoreIn(cell: Cell): number | string | null {
  if (typeof cell === "number" && isReadable(cell)) return cell;
  const read = pointsIn(cell);
  return typeof read === "number" ? read / 100 : read;
}
