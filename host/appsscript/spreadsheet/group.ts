import type { ServiceObject } from "../serviceObject.ts";
import { fold } from "./folding.ts";
import type { GroupPlace, GroupRecord } from "./groupStore.ts";
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

/** Collapses or expands groups of one sheet and axis. */
export function setCollapsed(
  book: Book,
  method: string,
  records: readonly GroupRecord[],
  collapsed: boolean,
): void {
  const { groups } = book.file;
  for (const record of records) {
    const place = groups.placeOf(record);
    if (place) fold(book.restructure(method, place.sheet), groups, record, collapsed);
  }
}
