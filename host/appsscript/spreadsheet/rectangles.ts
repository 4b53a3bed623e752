import type { Area } from "../../workbook/contract.ts";

/** The common cells of two areas, or null. */
export function intersection(one: Area, other: Area): Area | null {
  if (one.sheet !== other.sheet) return null;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { sheet: one.sheet, row, column, rows, columns } : null;
}

/** What is left of `area` without `hole`, as up to four areas: above, below, left, right. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const { sheet } = area;
  const end = common.row + common.rows;
  const right = common.column + common.columns;
  const middle = { sheet, row: common.row, rows: common.rows };
  return [
    { ...area, rows: common.row - area.row },
    { ...area, row: end, rows: area.row + area.rows - end },
    { ...middle, column: area.column, columns: common.column - area.column },
    { ...middle, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Whether every cell of `area` lies in one of the `covers`. */
export function covered(area: Area, covers: readonly Area[]): boolean {
  let left = [area];
  for (const cover of covers) left = left.flatMap((part) => without(part, cover));
  return left.length === 0;
}

export function contains(outer: Area, inner: Area): boolean {
  return covered(inner, [outer]);
}

export function sameArea(one: Area, other: Area): boolean {
  return contains(one, other) && contains(other, one);
}

export function cellAt(area: Area, row: number, column: number): Area {
  return { sheet: area.sheet, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
}

export function firstCell(area: Area): Area {
  return cellAt(area, 0, 0);
}
