import type { Workbook } from "../../workbook/contract.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { type GroupPlace, type GroupRecord, meets } from "./groupStore.ts";
import type { Book, RangeHandle } from "./handles.ts";

/** Reference: spreadsheet/group. */
export class Group implements ServiceObject {
  readonly serviceName = "Group";
  readonly #book: Book;
  readonly #record: GroupRecord;

  constructor(book: Book, record: GroupRecord) {
    this.#book = book;
    this.#record = record;
  }

  /** Hides its rows or columns. */
  collapse(): this {
    setCollapsed(this.#book, "collapse", [this.#change("collapse")], true);
    return this;
  }

  /** Shows them, but for those of collapsed groups inside. */
  expand(): this {
    setCollapsed(this.#book, "expand", [this.#change("expand")], false);
    return this;
  }

  /** The row or column of the toggle, directly before or after the group. */
  getControlIndex(): number {
    const { sheet, axis, from, count } = this.#place();
    return this.#book.file.groups.togglesAfter(sheet, axis) ? from + count + 1 : from;
  }

  getDepth(): number {
    return this.#place().depth;
  }

  getRange(): RangeHandle {
    const { sheet, axis, from, count } = this.#place();
    const whole = this.#book.wholeSheet(sheet);
    return axis === "rows"
      ? this.#book.range({ ...whole, row: from, rows: count }, { rows: false, columns: true })
      : this.#book.range({ ...whole, column: from, columns: count }, { rows: true, columns: false });
  }

  isCollapsed(): boolean {
    this.#place();
    return this.#record.collapsed;
  }

  /** Its lines are grouped one level less. */
  remove(): void {
    this.#change("remove");
    const { sheet, axis, ...lines } = this.#place();
    this.#book.file.groups.shift(sheet, axis, lines, -1);
  }

  #change(method: string): GroupRecord {
    this.#book.restructure(method, this.#place().sheet);
    return this.#record;
  }

  #place(): GroupPlace {
    this.#book.execution.settle();
    const place = this.#book.file.groups.placeOf(this.#record);
    if (!place) throw new Error("The group no longer exists.");
    return place;
  }
}

/** Lines become hidden, or visible unless a collapsed group inside holds them. */
function setHidden(workbook: Workbook, { sheet, axis, from, count }: GroupPlace, hidden: boolean): void {
  if (axis === "rows") workbook.setRowsHidden(sheet, from, count, hidden);
  else workbook.setColumnsHidden(sheet, from, count, hidden);
}

/** Collapses or expands groups of one sheet and axis: what they hold is hidden or shown at that moment, whatever it was before. */
export function setCollapsed(
  book: Book,
  method: string,
  records: readonly GroupRecord[],
  collapsed: boolean,
): void {
  for (const record of records) {
    const place = book.file.groups.placeOf(record);
    if (!place) continue;
    const workbook = book.restructure(method, place.sheet);
    record.collapsed = collapsed;
    setHidden(workbook, place, collapsed);
    if (collapsed) continue;
    const inner = book.file.groups.of(place.sheet, place.axis);
    for (const other of inner) {
      const still = other.record.collapsed && other.place.depth > place.depth && meets(other.place, place);
      if (still) setHidden(workbook, other.place, true);
    }
  }
}
