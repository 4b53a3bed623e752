import { ICommandService, type Workbook } from "@univerjs/core";
import {
  IRenderManagerService,
  SheetSkeletonManagerService,
  SheetsScrollRenderController,
} from "@univerjs/preset-sheets-core";
import { type Axis, beginOf, startOf } from "./inSight.ts";
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
  const book = place.workbook();
  const axes = book && axesOf(place, book);
  if (!axes) return false;
  const { rows, columns } = axes;
  return scrollTo(place, axes, startOf(row, rows), startOf(column, columns));
}

/**
 * The row of a cell at the upper edge, so that what follows it is seen; its column in sight.
 * @returns false when the sheet has not been drawn yet, so that there was nothing to scroll
 */
export function revealOnTop(place: Place, row: number, column: number): boolean {
  const book = place.workbook();
  const axes = book && axesOf(place, book);
  if (!axes) return false;
  scrollTo(place, axes, beginOf(row, axes.rows), startOf(column, axes.columns));
  return true;
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

interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Null before the sheet is drawn, or when frozen lines leave no room for others. */
function axesOf(place: Place, book: Workbook): Axes | null {
  const render = place.injector.get(IRenderManagerService).getRenderById(book.getUnitId());
  const pane = render?.scene.getViewport("viewMain");
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!render || !pane || !skeleton) return null;
  const { scaleX, scaleY } = render.scene;
  const [width, height] = [(pane.width ?? 0) / scaleX, (pane.height ?? 0) / scaleY];
  if (width <= 0 || height <= 0) return null;
  const { xSplit, ySplit } = book.getActiveSheet().getFreeze();
  return {
    rows: { ends: skeleton.rowHeightAccumulation, frozen: ySplit, from: pane.viewportScrollY, room: height },
    columns: {
      ends: skeleton.columnWidthAccumulation,
      frozen: xSplit,
      from: pane.viewportScrollX,
      room: width,
    },
  };
}
