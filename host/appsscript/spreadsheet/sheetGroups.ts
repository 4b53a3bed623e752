import type { EnumValue } from "../enumValue.ts";
import { whole, wrongArguments } from "./arguments.ts";
import type { Axis } from "./axis.ts";
import { enumValue, GroupControlTogglePosition } from "./enums.ts";
import { Group, setCollapsed } from "./group.ts";
import { SheetLook } from "./sheetLook.ts";

/** Groups of a sheet's rows and columns. Positions and depths count from 1. */
export class SheetGroups extends SheetLook {
  /** By its toggle's row or a row inside; null where there is none of that depth. */
  getRowGroup(rowIndex: unknown, groupDepth: unknown): Group | null {
    return this.#group("getRowGroup", "rows", rowIndex, groupDepth);
  }

  getColumnGroup(columnIndex: unknown, groupDepth: unknown): Group | null {
    return this.#group("getColumnGroup", "columns", columnIndex, groupDepth);
  }

  getRowGroupDepth(rowIndex: unknown): number {
    return this.#depth("getRowGroupDepth", "rows", rowIndex);
  }

  getColumnGroupDepth(columnIndex: unknown): number {
    return this.#depth("getColumnGroupDepth", "columns", columnIndex);
  }

  getRowGroupControlPosition(): EnumValue {
    return this.#position("rows");
  }

  getColumnGroupControlPosition(): EnumValue {
    return this.#position("columns");
  }

  setRowGroupControlPosition(position: unknown): this {
    return this.#setPosition("setRowGroupControlPosition", "rows", position);
  }

  setColumnGroupControlPosition(position: unknown): this {
    return this.#setPosition("setColumnGroupControlPosition", "columns", position);
  }

  collapseAllRowGroups(): this {
    return this.#upTo("collapseAllRowGroups", "rows", 0);
  }

  collapseAllColumnGroups(): this {
    return this.#upTo("collapseAllColumnGroups", "columns", 0);
  }

  expandAllRowGroups(): this {
    return this.#upTo("expandAllRowGroups", "rows", Number.POSITIVE_INFINITY);
  }

  expandAllColumnGroups(): this {
    return this.#upTo("expandAllColumnGroups", "columns", Number.POSITIVE_INFINITY);
  }

  /** Deeper ones are collapsed. */
  expandRowGroupsUpToDepth(groupDepth: unknown): this {
    const depth = whole("Sheet.expandRowGroupsUpToDepth", groupDepth);
    return this.#upTo("expandRowGroupsUpToDepth", "rows", depth);
  }

  expandColumnGroupsUpToDepth(groupDepth: unknown): this {
    const depth = whole("Sheet.expandColumnGroupsUpToDepth", groupDepth);
    return this.#upTo("expandColumnGroupsUpToDepth", "columns", depth);
  }

  #group(method: string, axis: Axis, index: unknown, groupDepth: unknown): Group | null {
    const line = whole(`Sheet.${method}`, index) - 1;
    const depth = whole(`Sheet.${method}`, groupDepth);
    const { groups } = this._book.file;
    this._book.readingSheet(this._id);
    const toggle = groups.togglesAfter(this._id, axis) ? 1 : -1;
    const found = groups.of(this._id, axis).filter(({ place }) => place.depth === depth);
    const inside = found.find(({ place }) => line >= place.from && line < place.from + place.count);
    const beside = found.find(({ place }) =>
      toggle > 0 ? line === place.from + place.count : line === place.from - 1,
    );
    const group = inside ?? beside;
    return group ? new Group(this._book, group.record) : null;
  }

  #depth(method: string, axis: Axis, index: unknown): number {
    const line = whole(`Sheet.${method}`, index) - 1;
    this._book.readingSheet(this._id);
    return this._book.file.groups.depthAt(this._id, axis, line);
  }

  #position(axis: Axis): EnumValue {
    this._book.readingSheet(this._id);
    const after = this._book.file.groups.togglesAfter(this._id, axis);
    return enumValue(GroupControlTogglePosition, after ? "AFTER" : "BEFORE");
  }

  #setPosition(method: string, axis: Axis, position: unknown): this {
    if (!GroupControlTogglePosition._has(position)) throw wrongArguments(`Sheet.${method}`, [position]);
    this._book.restructure(method, this._id);
    this._book.file.groups.setTogglesAfter(this._id, axis, position.name() === "AFTER");
    return this;
  }

  /** Outer groups first: expanding one leaves collapsed what is inside. */
  #upTo(method: string, axis: Axis, depth: number): this {
    this._book.restructure(method, this._id);
    for (const { record, place } of this._book.file.groups.of(this._id, axis)) {
      setCollapsed(this._book, method, [record], place.depth > depth);
    }
    return this;
  }
}
