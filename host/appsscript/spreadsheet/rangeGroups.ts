import { whole } from "./arguments.ts";
import type { Axis } from "./axis.ts";
import { setCollapsed } from "./group.ts";
import { type GroupPlace, meets } from "./groupStore.ts";
import { BandedRange } from "./rangeBandings.ts";

const AXES: readonly Axis[] = ["rows", "columns"];

/** Groups of the rows and columns of a range. */
export class GroupedRange extends BandedRange {
  shiftRowGroupDepth(delta: unknown): this {
    return this.#shift("shiftRowGroupDepth", "rows", delta);
  }

  shiftColumnGroupDepth(delta: unknown): this {
    return this.#shift("shiftColumnGroupDepth", "columns", delta);
  }

  /** The outermost of those that lie within the range; if there is none, the deepest expanded one that meets it. */
  collapseGroups(): this {
    for (const axis of AXES) {
      const expanded = this.#groups(axis).filter(({ record }) => !record.collapsed);
      const within = expanded.filter(({ place }) => this.#contains(axis, place));
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
  }

  /** Collapsed ones that the range or their toggle meets; of several at one place the outermost. */
  expandGroups(): this {
    for (const axis of AXES) {
      const collapsed = this.#groups(axis).filter(({ record }) => record.collapsed);
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
  }

  /** The first line cannot be grouped while its toggle would stand before it, nor the last while it would stand behind. */
  #shift(method: string, axis: Axis, delta: unknown): this {
    const by = whole(`Range.${method}`, delta);
    const { sheet } = this._area;
    const workbook = this._book.restructure(method, sheet);
    this._book.mustFit(this._area);
    const lines = this.#lines(axis);
    const after = this._book.file.groups.togglesAfter(sheet, axis);
    const atEdge = after ? lines.from + lines.count === workbook.sheet(sheet)[axis] : lines.from === 0;
    if (by > 0 && atEdge) {
      throw new Error(
        `The ${after ? "last" : "first"} of the ${axis} cannot be in a group: its control has no place.`,
      );
    }
    this._book.file.groups.shift(sheet, axis, lines, by);
    return this;
  }

  #lines(axis: Axis): Pick<GroupPlace, "from" | "count"> {
    const { row, column, rows, columns } = this._area;
    return axis === "rows" ? { from: row, count: rows } : { from: column, count: columns };
  }

  /** Those that meet the range with their lines or their toggle. */
  #groups(axis: Axis) {
    this._book.reading(this._area);
    const { groups } = this._book.file;
    const { sheet } = this._area;
    const lines = this.#lines(axis);
    const before = groups.togglesAfter(sheet, axis) ? 0 : 1;
    return groups
      .of(sheet, axis)
      .filter(({ place }) => meets({ from: place.from - before, count: place.count + 1 }, lines));
  }

  #contains(axis: Axis, place: GroupPlace): boolean {
    const { from, count } = this.#lines(axis);
    return place.from >= from && place.from + place.count <= from + count;
  }
}
