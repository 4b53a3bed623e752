import { IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { Place } from "../place.ts";
import type { Sight } from "./chartPlace.ts";

/** What of the shown sheet is in the window now; null before it is drawn. */
export function sightOf(place: Place): Sight | null {
  const book = place.workbook();
  const render = book && place.injector.get(IRenderManagerService).getRenderById(book.getUnitId());
  const pane = render?.scene.getViewport("viewMain");
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!book || !render || !pane || !skeleton) return null;
  const zoom = render.scene.scaleX;
  const { xSplit, ySplit } = book.getActiveSheet().getFreeze();
  return {
    zoom,
    rows: {
      ends: skeleton.rowHeightAccumulation,
      frozen: ySplit,
      scrolled: pane.viewportScrollY,
      head: skeleton.columnHeaderHeight,
      room: (pane.top + (pane.height ?? 0)) / zoom,
    },
    columns: {
      ends: skeleton.columnWidthAccumulation,
      frozen: xSplit,
      scrolled: pane.viewportScrollX,
      head: skeleton.rowHeaderWidth,
      room: (pane.left + (pane.width ?? 0)) / zoom,
    },
  };
}
