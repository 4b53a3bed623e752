import type { Area, Workbook } from "../../workbook/contract.ts";
import type { Realm } from "../contract.ts";
import { instantOfSerial } from "./dates.ts";

/**
 * Rows of values as getValues gives them: '' for an empty cell, a Date of the script's realm for a date cell (the wall clock
 * of the spreadsheet's zone), the code for an error.
 */
export function valuesOf(realm: Realm, workbook: Workbook, area: Area): unknown[][] {
  const grid = realm.grid(area.rows, area.columns);
  const zone = workbook.timeZone();
  workbook.visit(area, (row, column, value, kind) => {
    const line = grid[row];
    if (!line) return;
    line[column] =
      kind === "date" && typeof value === "number" ? realm.date(instantOfSerial(value, zone)) : value;
  });
  return grid;
}

/** One value, the range's first. */
export function firstValue(realm: Realm, workbook: Workbook, area: Area): unknown {
  return valuesOf(realm, workbook, { ...area, rows: 1, columns: 1 })[0]?.[0];
}
