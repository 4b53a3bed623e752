import type { EnumValue } from "../../enumValue.ts";
import { whole, wrongArguments } from "../arguments.ts";
import type { Axis } from "../axis.ts";
import { enumValue, GroupControlTogglePosition } from "../enums.ts";
import { Group, setCollapsed } from "../group.ts";
import type { SheetHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";

/** Groups of a sheet's rows and columns. Positions and depths count from 1. */
export const sheetGroups = {
  /** By its toggle's row or a row inside; null where there is none of that depth. */
  getRowGroup(rowIndex: unknown, groupDepth: unknown): Group | null {
    return groupAt(this, "getRowGroup", "rows", rowIndex, groupDepth);
  },

  getColumnGroup(columnIndex: unknown, groupDepth: unknown): Group | null {
    return groupAt(this, "getColumnGroup", "columns", columnIndex, groupDepth);
  },

  getRowGroupDepth(rowIndex: unknown): number {
    return depthAt(this, "getRowGroupDepth", "rows", rowIndex);
  },

  getColumnGroupDepth(columnIndex: unknown): number {
    return depthAt(this, "getColumnGroupDepth", "columns", columnIndex);
  },

  getRowGroupControlPosition(): EnumValue {
    return togglePosition(this, "rows");
  },

  getColumnGroupControlPosition(): EnumValue {
    return togglePosition(this, "columns");
  },

  setRowGroupControlPosition(position: unknown): SheetHandle {
    return setTogglePosition(this, "setRowGroupControlPosition", "rows", position);
  },

  setColumnGroupControlPosition(position: unknown): SheetHandle {
    return setTogglePosition(this, "setColumnGroupControlPosition", "columns", position);
  },

  collapseAllRowGroups(): SheetHandle {
    return expandUpTo(this, "collapseAllRowGroups", "rows", 0);
  },

  collapseAllColumnGroups(): SheetHandle {
    return expandUpTo(this, "collapseAllColumnGroups", "columns", 0);
  },

  expandAllRowGroups(): SheetHandle {
    return expandUpTo(this, "expandAllRowGroups", "rows", Number.POSITIVE_INFINITY);
  },

  expandAllColumnGroups(): SheetHandle {
    return expandUpTo(this, "expandAllColumnGroups", "columns", Number.POSITIVE_INFINITY);
  },

  /** Deeper ones are collapsed. */
  expandRowGroupsUpToDepth(groupDepth: unknown): SheetHandle {
    const depth = whole("Sheet.expandRowGroupsUpToDepth", groupDepth);
    return expandUpTo(this, "expandRowGroupsUpToDepth", "rows", depth);
  },

  expandColumnGroupsUpToDepth(groupDepth: unknown): SheetHandle {
    const depth = whole("Sheet.expandColumnGroupsUpToDepth", groupDepth);
    return expandUpTo(this, "expandColumnGroupsUpToDepth", "columns", depth);
  },
} satisfies Methods<SheetHandle>;

function groupAt(
  { _book, _id }: SheetHandle,
  method: string,
  axis: Axis,
  index: unknown,
  groupDepth: unknown,
): Group | null {
  const line = whole(`Sheet.${method}`, index) - 1;
  const depth = whole(`Sheet.${method}`, groupDepth);
  const { groups } = _book.file;
  _book.readingSheet(_id);
  const toggle = groups.togglesAfter(_id, axis) ? 1 : -1;
  const found = groups.of(_id, axis).filter(({ place }) => place.depth === depth);
  const inside = found.find(({ place }) => line >= place.from && line < place.from + place.count);
  const beside = found.find(({ place }) =>
    toggle > 0 ? line === place.from + place.count : line === place.from - 1,
  );
  const group = inside ?? beside;
  return group ? new Group(_book, group.record) : null;
}

function depthAt({ _book, _id }: SheetHandle, method: string, axis: Axis, index: unknown): number {
  const line = whole(`Sheet.${method}`, index) - 1;
  _book.readingSheet(_id);
  return _book.file.groups.depthAt(_id, axis, line);
}

function togglePosition({ _book, _id }: SheetHandle, axis: Axis): EnumValue {
  _book.readingSheet(_id);
  const after = _book.file.groups.togglesAfter(_id, axis);
  return enumValue(GroupControlTogglePosition, after ? "AFTER" : "BEFORE");
}

function setTogglePosition(sheet: SheetHandle, method: string, axis: Axis, position: unknown): SheetHandle {
  if (!GroupControlTogglePosition._has(position)) throw wrongArguments(`Sheet.${method}`, [position]);
  sheet._book.restructure(method, sheet._id);
  sheet._book.file.groups.setTogglesAfter(sheet._id, axis, position.name() === "AFTER");
  return sheet;
}

/** Outer groups first: expanding one leaves collapsed what is inside. */
function expandUpTo(sheet: SheetHandle, method: string, axis: Axis, depth: number): SheetHandle {
  sheet._book.restructure(method, sheet._id);
  for (const { record, place } of sheet._book.file.groups.of(sheet._id, axis)) {
    setCollapsed(sheet._book, method, [record], place.depth > depth);
  }
  return sheet;
}
