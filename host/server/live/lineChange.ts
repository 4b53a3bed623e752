import type { Area, Mutation, SheetId } from "../../workbook/contract.ts";
import type { Axis, SheetChange } from "../../workbook/shape.ts";

interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** The mutations' own parameters, as the grid library writes them. */
interface LineParams {
  readonly subUnitId: SheetId;
  readonly range: GridRange;
  readonly sourceRange: GridRange;
  readonly targetRange: GridRange;
}

const AXIS: Readonly<Record<string, Axis>> = {
  "sheet.mutation.insert-row": "rows",
  "sheet.mutation.insert-col": "columns",
  "sheet.mutation.remove-rows": "rows",
  "sheet.mutation.remove-col": "columns",
  "sheet.mutation.move-rows": "rows",
  "sheet.mutation.move-columns": "columns",
};

const startOf = (range: GridRange, axis: Axis): number =>
  axis === "rows" ? range.startRow : range.startColumn;
const countOf = (range: GridRange, axis: Axis): number =>
  axis === "rows" ? range.endRow - range.startRow + 1 : range.endColumn - range.startColumn + 1;

/** What a mutation does to rows or columns; null when it moves none. */
export function lineChangeOf({ id, params }: Mutation): SheetChange | null {
  const axis = AXIS[id];
  if (!axis) return null;
  // host/workbook/structure.ts makes these mutations, with these parameters.
  const { subUnitId: sheet, range, sourceRange, targetRange } = params as LineParams;
  if (id.includes(".move-")) {
    const from = startOf(sourceRange, axis);
    const count = countOf(sourceRange, axis);
    return { sheet, axis, lines: { kind: "move", from, count, to: startOf(targetRange, axis) } };
  }
  const kind = id.includes(".insert-") ? "insert" : "delete";
  return { sheet, axis, lines: { kind, at: startOf(range, axis), count: countOf(range, axis) } };
}

/** The area whose rows a sorting mutation puts into another order; null for others. */
export function reorderedArea({ id, params }: Mutation): Area | null {
  if (id !== "sheet.mutation.reorder-range") return null;
  // host/workbook/sort.ts makes it.
  const { subUnitId: sheet, range } = params as LineParams;
  const { startRow: row, startColumn: column } = range;
  return { sheet, row, column, rows: countOf(range, "rows"), columns: countOf(range, "columns") };
}

/** The sheet a mutation is about, if any. */
export function sheetOf({ params }: Mutation): SheetId | null {
  return "subUnitId" in params && typeof params.subUnitId === "string" ? params.subUnitId : null;
}
