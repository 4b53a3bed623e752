import type { SheetId } from "../../../workbook/contract.ts";
import type { Axis } from "../../spreadsheet/axis.ts";
import { Refused } from "../apiFailure.ts";
import type { Acting } from "../context.ts";
import type { FieldMask } from "../fieldMask.ts";
import { touches } from "../updateMask.ts";
import { appendLines, removeLines } from "../wholeLines.ts";

interface GridSize {
  readonly rowCount?: number;
  readonly columnCount?: number;
  readonly frozenRowCount?: number;
  readonly frozenColumnCount?: number;
}

/** How much of it stays must be more than what is frozen before this request. */
export function setSize(acting: Acting, sheet: SheetId, size: GridSize, mask: FieldMask): void {
  if (touches(mask, "gridProperties.rowCount")) resize(acting, sheet, "rows", size.rowCount ?? 0);
  if (touches(mask, "gridProperties.columnCount")) resize(acting, sheet, "columns", size.columnCount ?? 0);
}

function resize(acting: Acting, sheet: SheetId, axis: Axis, wanted: number): void {
  const present = acting.workbook.sheet(sheet)[axis];
  if (wanted < 1) throw new Refused("A sheet must have at least one row and one column.");
  if (wanted > present) appendLines(acting, sheet, axis, wanted - present);
  if (wanted < present) removeLines(acting, { sheet, axis, from: wanted, count: present - wanted });
}

export function setFrozen({ workbook }: Acting, sheet: SheetId, size: GridSize, mask: FieldMask): void {
  const { rows, columns, ...state } = workbook.sheet(sheet);
  const named = (field: string) => touches(mask, `gridProperties.${field}`);
  const frozenRows = named("frozenRowCount") ? (size.frozenRowCount ?? 0) : state.frozenRows;
  const frozenColumns = named("frozenColumnCount") ? (size.frozenColumnCount ?? 0) : state.frozenColumns;
  if (frozenRows === state.frozenRows && frozenColumns === state.frozenColumns) return;
  if (frozenRows < 0 || frozenRows >= rows)
    throw new Refused("You can't freeze all visible rows on the sheet.");
  if (frozenColumns < 0 || frozenColumns >= columns) {
    throw new Refused("You can't freeze all visible columns on the sheet.");
  }
  workbook.setSheet(sheet, { frozenRows, frozenColumns });
}
