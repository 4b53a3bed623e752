import { ICommandService } from "@univerjs/core";
import { SheetsScrollRenderController } from "@univerjs/preset-sheets-core";
import { type Axes, axesOf } from "./axes.ts";
import { beginOf, startOf } from "./inSight.ts";
import type { Place } from "./place.ts";

/** The private part of SheetsScrollRenderController (0.25.1) that everything ends in which wants a cell in sight. */
interface Scrolling {
  _scrollToCell(row: number, column: number): boolean;
}

/**
 * Beside frozen columns Univer scrolls to a column by counting columns, as though all were equally wide: after a jump the cell lay outside
 * the window, and its editor with it. Here the way is measured.
 */
export function revealCells(place: Place): void {
  // Through unknown: the method is declared private.
  const scrolling = SheetsScrollRenderController.prototype as unknown as Scrolling;
  scrolling._scrollToCell = (row, column) => reveal(place, row, column);
}

function reveal(place: Place, row: number, column: number): boolean {
  const axes = axesOf(place);
  if (!axes) return false;
  const { rows, columns } = axes;
  return scrollTo(place, axes, startOf(row, rows), startOf(column, columns));
}

/**
 * The row of a cell at the upper edge, so that what follows it is seen; its column in sight.
 * @returns false when the sheet has not been drawn yet, so that there was nothing to scroll
 */
export function revealOnTop(place: Place, row: number, column: number): boolean {
  const axes = axesOf(place);
  if (!axes) return false;
  scrollTo(place, axes, beginOf(row, axes.rows), startOf(column, axes.columns));
  return true;
}

/** A row or a column, where it is not in sight. */
export function revealLine(place: Place, axis: "rows" | "columns", line: number): void {
  const axes = axesOf(place);
  if (!axes) return;
  const { rows, columns } = axes;
  if (axis === "rows") scrollTo(place, axes, startOf(line, rows), columns.from);
  else scrollTo(place, axes, rows.from, startOf(line, columns));
}

function scrollTo(place: Place, { rows, columns }: Axes, down: number, right: number): boolean {
  if (down === rows.from && right === columns.from) return false;
  return place.injector.get(ICommandService).syncExecuteCommand("sheet.command.scroll-view", {
    sheetViewStartRow: 0,
    sheetViewStartColumn: 0,
    offsetX: right,
    offsetY: down,
  });
}
