import {
  BooleanNumber,
  CellValueType,
  DataValidationType,
  type ICellData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { areaOf } from "../grid/areas.ts";
import type { Place } from "../grid/place.ts";
import type { PrintedCell, PrintedRow, PrintedSheet } from "./printed.ts";

const TICKED = "☑";
const OPEN = "☐";

/** The shown sheet as it is seen, as far as something stands in it; null when nothing does. */
export function readSheet(place: Place): PrintedSheet | null {
  const sheet = place.sheet();
  if (sheet === null) return null;
  const { rows, columns } = usedOf(sheet);
  if (rows === 0) return null;
  const { xSplit, ySplit } = sheet.getFreeze();
  const lines = Array.from({ length: rows }, (_, row) => row).filter((row) => sheet.getRowVisible(row));
  return {
    name: sheet.getName(),
    frozenRows: ySplit,
    frozenColumns: xSplit,
    gridlines: sheet.getConfig().showGridlines !== BooleanNumber.FALSE,
    widths: Array.from({ length: columns }, (_, column) =>
      sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0,
    ),
    rows: lines.map((row) => readRow(place, sheet, row, columns)),
    merges: sheet.getMergeData().map((range) => areaOf(sheet, range)),
  };
}

/** How many rows and columns hold something, as an exported file counts them; merged cells count whole. */
function usedOf(sheet: Worksheet): { readonly rows: number; readonly columns: number } {
  let rows = 0;
  let columns = 0;
  const reach = (row: number, column: number): void => {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (holds(cell)) reach(row, column);
  });
  for (const { startRow, startColumn, endRow, endColumn } of sheet.getMergeData())
    if (holds(sheet.getCellRaw(startRow, startColumn))) reach(endRow, endColumn);
  return { rows, columns };
}

function holds(cell: Nullable<ICellData>): boolean {
  const { v, f, p } = cell ?? {};
  return (v !== undefined && v !== null && v !== "") || Boolean(f) || Boolean(p);
}

function readRow(place: Place, sheet: Worksheet, row: number, columns: number): PrintedRow {
  const cells = Array.from({ length: columns }, (_, column) =>
    sheet.getColVisible(column) ? readShown(place, sheet, row, column) : null,
  );
  // The height that somebody chose: any other is found again on paper, by what stands there.
  const usual = cells.every((cell) => (cell?.text ?? "") === "") ? sheet.getConfig().defaultRowHeight : 0;
  return { at: row, height: sheet.getRowManager().getRow(row)?.h ?? usual, cells };
}

/** A merged area shows its first cell, also when that one's row or column is hidden. */
function readShown(place: Place, sheet: Worksheet, row: number, column: number): PrintedCell | null {
  const { startRow, startColumn } = sheet.getMergedCell(row, column) ?? {
    startRow: row,
    startColumn: column,
  };
  return readCell(place, sheet, startRow, startColumn);
}

function readCell(place: Place, sheet: Worksheet, row: number, column: number): PrintedCell | null {
  // With what conditional formats, validations and number formats make of it.
  const cell = sheet.getCell(row, column);
  const style = sheet.getComposedCellStyleByCellData(row, column, cell);
  const raw = sheet.getCellRaw(row, column);
  const box = boxOf(place, sheet, row, column, raw);
  if (box !== null) return { text: box, usually: "center", style };
  const text = textOf(cell);
  return text === "" && Object.keys(style).length === 0 ? null : { text, usually: usuallyOf(raw), style };
}

function usuallyOf(raw: Nullable<ICellData>): PrintedCell["usually"] {
  if (raw?.t === CellValueType.BOOLEAN) return "center";
  return typeof raw?.v === "number" ? "right" : "left";
}

function textOf(cell: Nullable<ICellData>): string {
  if (cell?.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
  if (cell?.t === CellValueType.BOOLEAN) return cell.v ? "TRUE" : "FALSE";
  return String(cell?.v ?? "").replace(/\r\n?/g, "\n");
}

/** Null where there is no box to tick. */
function boxOf(
  place: Place,
  sheet: Worksheet,
  row: number,
  column: number,
  raw: Nullable<ICellData>,
): string | null {
  const rules = place.injector.get(SheetDataValidationModel);
  const rule = rules.getRuleByLocation(sheet.getUnitId(), sheet.getSheetId(), row, column);
  if (rule?.type !== DataValidationType.CHECKBOX) return null;
  // A box without words of its own holds yes and no, stored as 1 and 0.
  return String(raw?.v ?? "") === (rule.formula1 ?? "1") ? TICKED : OPEN;
}
