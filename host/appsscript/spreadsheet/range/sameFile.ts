import type { Area } from "../../../workbook/contract.ts";
import type { RangeHandle } from "../handles.ts";

/** Where the other range is, for what works only within one spreadsheet. */
export function sameFileArea(range: RangeHandle, other: RangeHandle): Area {
  if (other._book.file === range._book.file) return other._area;
  throw new Error("Target range and source range must be on the same spreadsheet.");
}
