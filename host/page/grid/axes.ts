import { IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { Axis } from "./inSight.ts";
import type { Place } from "./place.ts";

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Pixels on the screen of one of the sheet. */
  readonly scale: number;
  /** How much room the heads take before the first row and column. */
  readonly heads: { readonly rows: number; readonly columns: number };
}

/** Null before the sheet is drawn, or when frozen lines leave no room for others. */
export function axesOf(place: Place): Axes | null {
  const book = place.workbook();
  const render = book && place.injector.get(IRenderManagerService).getRenderById(book.getUnitId());
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
    scale: scaleX,
    heads: { rows: skeleton.columnHeaderHeight, columns: skeleton.rowHeaderWidth },
  };
}
