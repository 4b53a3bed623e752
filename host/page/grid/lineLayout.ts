import { COMMAND_LISTENER_SKELETON_CHANGE } from "@univerjs/sheets";

/** By these the host hides and sizes lines: host/workbook/dimensions.ts. */
const LINES = ["sheet.mutation.set-row-data", "sheet.mutation.set-col-data"];

/** Univer (0.25.1) lays a sheet out anew after its own mutations of lines, but not after these two: rows that were hidden kept their place. */
export function layOutLines(): void {
  for (const id of LINES)
    if (!COMMAND_LISTENER_SKELETON_CHANGE.includes(id)) COMMAND_LISTENER_SKELETON_CHANGE.push(id);
}
