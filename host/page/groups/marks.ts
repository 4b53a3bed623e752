/** Where the groups of one axis of the shown sheet stand in the strip beside its heads. Plain numbers, so that tests need no browser. */
import { cellName } from "../../formulas/area.ts";
import type { GroupSeen } from "../../server/protocol.ts";
import type { Axis } from "../grid/inSight.ts";

/** An axis as it is drawn: pixels on the screen, from the strip's beginning. */
export interface Drawn extends Axis {
  /** Where the first line begins. */
  readonly head: number;
  readonly scale: number;
}

export interface Mark {
  readonly group: GroupSeen;
  readonly folded: boolean;
  readonly label: string;
  /** The line that the toggle stands at. */
  readonly line: number;
  /** The toggle's middle. */
  readonly toggle: number;
  /** The toggle's line is outside the window, or under frozen lines. */
  readonly away: boolean;
  /** The bar along the lines; nothing of it is seen of a folded group. */
  readonly from: number;
  readonly to: number;
}

const widthOf = (line: number, { ends }: Axis): number => (ends[line] ?? 0) - (ends[line - 1] ?? 0);

/** Where a line begins on the screen; what is scrolled under the frozen lines begins at their edge. */
function begin(line: number, { ends, frozen, from, head, scale }: Drawn): number {
  const at = ends[line - 1] ?? 0;
  const edge = ends[frozen - 1] ?? 0;
  return head + scale * (line < frozen ? at : edge + Math.max(0, at - edge - from));
}

export function edgeOf({ ends, frozen, head, scale }: Drawn): number {
  return head + scale * (ends[frozen - 1] ?? 0);
}

function inWindow(line: number, drawn: Drawn): boolean {
  if (line < drawn.frozen) return true;
  const middle = ((drawn.ends[line - 1] ?? 0) + (drawn.ends[line] ?? 0)) / 2;
  const seen = middle - (drawn.ends[drawn.frozen - 1] ?? 0) - drawn.from;
  return seen >= 0 && seen <= drawn.room;
}

function toggleLine({ at, count, behind }: GroupSeen, { ends }: Axis): number {
  if (!behind) return Math.max(0, at - 1);
  return Math.min(at + count, ends.length - 1);
}

function markOf(group: GroupSeen, drawn: Drawn): Mark {
  const { at, count } = group;
  const line = toggleLine(group, drawn);
  const lines = Array.from({ length: count }, (_, index) => at + index);
  const folded = lines.every((each) => widthOf(each, drawn) === 0);
  return {
    group,
    folded,
    label: labelOf(group, folded),
    line,
    toggle: (begin(line, drawn) + begin(line + 1, drawn)) / 2,
    away: !inWindow(line, drawn),
    from: begin(at, drawn),
    to: begin(at + count, drawn),
  };
}

export function marksOf(groups: readonly GroupSeen[], drawn: Drawn): readonly Mark[] {
  return groups.filter(({ at }) => at < drawn.ends.length).map((group) => markOf(group, drawn));
}

const lettersOf = (column: number): string => cellName(0, column).slice(0, -1);

function labelOf({ axis, at, count }: GroupSeen, folded: boolean): string {
  const nameOf = axis === "columns" ? lettersOf : (row: number) => String(row + 1);
  const [first, last] = [nameOf(at), nameOf(at + count - 1)];
  const what = axis === "columns" ? "cột" : "hàng";
  return `${folded ? "Hiện" : "Ẩn"} ${what} chi tiết ${first === last ? first : `${first}–${last}`}`;
}
