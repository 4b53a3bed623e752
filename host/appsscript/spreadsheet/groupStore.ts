import type { Area, SheetId, TrackedArea, Workbook } from "../../workbook/contract.ts";
import type { Axis } from "./axis.ts";

/** "This has no effect when decreasing the group depth below zero or above eight" (Range.shiftRowGroupDepth). */
const DEEPEST = 8;

/** Zero-based rows or columns of a sheet; depth 1 is outermost. */
export interface GroupPlace {
  readonly sheet: SheetId;
  readonly axis: Axis;
  readonly from: number;
  readonly count: number;
  readonly depth: number;
}

export interface GroupRecord {
  readonly sheet: SheetId;
  readonly axis: Axis;
  readonly depth: number;
  place: TrackedArea;
  collapsed: boolean;
}

interface SideOfToggle {
  readonly sheet: SheetId;
  readonly axis: Axis;
}

/** Groups as they are kept. */
export interface SavedGroups {
  readonly groups: readonly (GroupPlace & { readonly collapsed: boolean })[];
  /** Where the toggle stands behind its group, not before it. */
  readonly after: readonly SideOfToggle[];
}

export const NO_GROUPS: SavedGroups = { groups: [], after: [] };

const key = ({ sheet, axis }: SideOfToggle) => JSON.stringify([sheet, axis]);

/** Groups of rows and columns of one spreadsheet. They move with their lines. */
export class GroupStore {
  readonly #workbook: Workbook;
  #records: GroupRecord[] = [];
  readonly #after = new Map<string, SideOfToggle>();

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** Null once its lines are gone. */
  placeOf(record: GroupRecord): GroupPlace | null {
    const area = this.#records.includes(record) ? record.place.area() : null;
    if (!area) return null;
    const { sheet, axis, depth } = record;
    return axis === "rows"
      ? { sheet, axis, depth, from: area.row, count: area.rows }
      : { sheet, axis, depth, from: area.column, count: area.columns };
  }

  /** Outer ones first, then by their beginning. */
  of(sheet: SheetId, axis: Axis): { readonly record: GroupRecord; readonly place: GroupPlace }[] {
    this.#records = this.#records.filter(({ place }) => place.area() !== null);
    return this.#records
      .filter((record) => record.sheet === sheet && record.axis === axis)
      .flatMap((record) => {
        const place = this.placeOf(record);
        return place ? [{ record, place }] : [];
      })
      .sort((one, other) => one.place.depth - other.place.depth || one.place.from - other.place.from);
  }

  depthAt(sheet: SheetId, axis: Axis, line: number): number {
    return this.of(sheet, axis).filter(({ place }) => holds(place, line)).length;
  }

  /** Lines that lie side by side at a depth are one group; one that goes on existing stays collapsed. */
  shift(
    sheet: SheetId,
    axis: Axis,
    lines: { readonly from: number; readonly count: number },
    delta: number,
  ): void {
    const size = this.#workbook.sheet(sheet)[axis];
    const former = this.of(sheet, axis);
    const depths = Array.from(
      { length: size },
      (_, line) => former.filter(({ place }) => holds(place, line)).length,
    );
    for (let line = lines.from; line < lines.from + lines.count; line += 1) {
      depths[line] = Math.min(DEEPEST, Math.max(0, (depths[line] ?? 0) + delta));
    }
    const next = stretches(depths).map((place) => {
      const collapsed = former.some(
        (old) => old.record.collapsed && old.place.depth === place.depth && meets(old.place, place),
      );
      return { sheet, axis, ...place, collapsed };
    });
    for (const { record } of former) this.#forget(record);
    for (const group of next) this.#add(group);
  }

  togglesAfter(sheet: SheetId, axis: Axis): boolean {
    return this.#after.has(key({ sheet, axis }));
  }

  setTogglesAfter(sheet: SheetId, axis: Axis, after: boolean): void {
    if (after) this.#after.set(key({ sheet, axis }), { sheet, axis });
    else this.#after.delete(key({ sheet, axis }));
  }

  /** The groups of another store's sheet, for its copy here. */
  carry(from: GroupStore, sheet: SheetId, copy: SheetId): void {
    const { groups, after } = from.saved();
    for (const group of groups) if (group.sheet === sheet) this.#add({ ...group, sheet: copy });
    for (const { axis, ...side } of after) if (side.sheet === sheet) this.setTogglesAfter(copy, axis, true);
  }

  saved(): SavedGroups {
    const sheets = this.#workbook.sheetIds();
    const groups = sheets.flatMap((sheet) =>
      (["rows", "columns"] as const).flatMap((axis) =>
        this.of(sheet, axis).map(({ record, place }) => ({ ...place, collapsed: record.collapsed })),
      ),
    );
    return { groups, after: [...this.#after.values()].filter(({ sheet }) => sheets.includes(sheet)) };
  }

  restore({ groups, after }: SavedGroups): void {
    for (const record of [...this.#records]) this.#forget(record);
    this.#after.clear();
    for (const group of groups) this.#add(group);
    for (const side of after) this.#after.set(key(side), side);
  }

  #add({ collapsed, ...place }: SavedGroups["groups"][number]): void {
    const { sheet, axis, depth } = place;
    this.#records.push({ sheet, axis, depth, collapsed, place: this.#workbook.track(this.#area(place)) });
  }

  #forget(record: GroupRecord): void {
    record.place.release();
    this.#records = this.#records.filter((other) => other !== record);
  }

  #area({ sheet, axis, from, count }: GroupPlace): Area {
    const { rows, columns } = this.#workbook.sheet(sheet);
    return axis === "rows"
      ? { sheet, row: from, column: 0, rows: count, columns }
      : { sheet, row: 0, column: from, rows, columns: count };
  }
}

function holds(place: Pick<GroupPlace, "from" | "count">, line: number): boolean {
  return line >= place.from && line < place.from + place.count;
}

/** Whether two stretches share a line. */
export function meets(
  one: Pick<GroupPlace, "from" | "count">,
  other: Pick<GroupPlace, "from" | "count">,
): boolean {
  return one.from < other.from + other.count && other.from < one.from + one.count;
}

/** For each depth the longest stretches of lines that are at least so deep. */
function stretches(depths: readonly number[]): Pick<GroupPlace, "from" | "count" | "depth">[] {
  const found: { from: number; count: number; depth: number }[] = [];
  for (let depth = 1; depth <= DEEPEST; depth += 1) {
    for (const [line, own] of depths.entries()) {
      if (own < depth) continue;
      const last = found.at(-1);
      if (last?.depth === depth && last.from + last.count === line) last.count += 1;
      else found.push({ from: line, count: 1, depth });
    }
  }
  return found;
}
