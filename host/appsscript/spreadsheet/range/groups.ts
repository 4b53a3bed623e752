import type { Area } from "../../../workbook/contract.ts";
import { whole } from "../arguments.ts";
import type { Axis } from "../axis.ts";
import { setCollapsed } from "../group.ts";
import { type GroupPlace, meets } from "../groupStore.ts";
import type { RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";

const AXES: readonly Axis[] = ["rows", "columns"];

/** Groups of the rows and columns of a range. */
export const rangeGroups = {
  shiftRowGroupDepth(delta: unknown): RangeHandle {
    return shiftDepth(this, "shiftRowGroupDepth", "rows", delta);
  },

  shiftColumnGroupDepth(delta: unknown): RangeHandle {
    return shiftDepth(this, "shiftColumnGroupDepth", "columns", delta);
  },

  /** The outermost of those that lie within the range; if there is none, the deepest expanded one that meets it. */
  collapseGroups(): RangeHandle {
    for (const axis of AXES) {
      const expanded = groupsMeeting(this, axis).filter(({ record }) => !record.collapsed);
      const within = expanded.filter(({ place }) => holds(this._area, axis, place));
      const outermost = within.filter(
        ({ place }) => !within.some((other) => other.place.depth < place.depth && meets(other.place, place)),
      );
      const chosen = outermost.length > 0 ? outermost : expanded.slice(-1);
      setCollapsed(
        this._book,
        "collapseGroups",
        chosen.map(({ record }) => record),
        true,
      );
    }
    return this;
  },

  /** Collapsed ones that the range or their toggle meets; of several at one place the outermost. */
  expandGroups(): RangeHandle {
    for (const axis of AXES) {
      const collapsed = groupsMeeting(this, axis).filter(({ record }) => record.collapsed);
      const outermost = collapsed.filter(
        ({ place }) =>
          !collapsed.some((other) => other.place.depth < place.depth && meets(other.place, place)),
      );
      setCollapsed(
        this._book,
        "expandGroups",
        outermost.map(({ record }) => record),
        false,
      );
    }
    return this;
  },
} satisfies Methods<RangeHandle>;

/** The first line cannot be grouped while its toggle would stand before it, nor the last while it would stand behind. */
function shiftDepth(range: RangeHandle, method: string, axis: Axis, delta: unknown): RangeHandle {
  const by = whole(`Range.${method}`, delta);
  const { sheet } = range._area;
  const workbook = range._book.restructure(method, sheet);
  range._book.mustFit(range._area);
  const lines = linesOf(range._area, axis);
  const after = range._book.file.groups.togglesAfter(sheet, axis);
  const atEdge = after ? lines.from + lines.count === workbook.sheet(sheet)[axis] : lines.from === 0;
  if (by > 0 && atEdge) {
    throw new Error(
      `The ${after ? "last" : "first"} of the ${axis} cannot be in a group: its control has no place.`,
    );
  }
  range._book.file.groups.shift(sheet, axis, lines, by);
  return range;
}

function linesOf(area: Area, axis: Axis): Pick<GroupPlace, "from" | "count"> {
  const { row, column, rows, columns } = area;
  return axis === "rows" ? { from: row, count: rows } : { from: column, count: columns };
}

/** Those that meet the range with their lines or their toggle. */
function groupsMeeting({ _book, _area }: RangeHandle, axis: Axis) {
  _book.reading(_area);
  const { groups } = _book.file;
  const { sheet } = _area;
  const lines = linesOf(_area, axis);
  const before = groups.togglesAfter(sheet, axis) ? 0 : 1;
  return groups
    .of(sheet, axis)
    .filter(({ place }) => meets({ from: place.from - before, count: place.count + 1 }, lines));
}

function holds(area: Area, axis: Axis, place: GroupPlace): boolean {
  const { from, count } = linesOf(area, axis);
  return place.from >= from && place.from + place.count <= from + count;
}
