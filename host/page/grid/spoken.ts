import type { Worksheet } from "@univerjs/core";
import { cellName } from "../../formulas/area.ts";
import type { Place } from "./place.ts";

/**
 * The selection in words, for who cannot see it: cells are drawn on a canvas and are no elements. One cell with its column's header and
 * its text, "F2, Điểm I.1: 12,0"; several as "F2 đến G5". '' before anything is selected.
 */
export function spoken(place: Place): string {
  const sheet = place.sheet();
  const area = place.selected().at(-1);
  if (sheet === null || area === undefined) return "";
  const { row, column, rows, columns } = area;
  if (rows > 1 || columns > 1)
    return `${cellName(row, column)} đến ${cellName(row + rows - 1, column + columns - 1)}`;
  const headerRow = sheet.getFreeze().ySplit - 1;
  const header = row > headerRow ? textAt(sheet, headerRow, column) : "";
  const text = textAt(sheet, row, column);
  return `${[cellName(row, column), header].filter((part) => part !== "").join(", ")}: ${text === "" ? "trống" : text}`;
}

function textAt(sheet: Worksheet, row: number, column: number): string {
  return row < 0 ? "" : String(sheet.getCell(row, column)?.v ?? "");
}
