import { IRenderManagerService, type Spreadsheet } from "@univerjs/preset-sheets-core";
import type { Place } from "./place.ts";

function mainComponent(place: Place): Spreadsheet | null {
  const unit = place.workbook()?.getUnitId();
  const render = unit === undefined ? null : place.injector.get(IRenderManagerService).getRenderById(unit);
  // The main component of a spreadsheet's render unit is its Spreadsheet.
  return (render?.mainComponent as Spreadsheet | undefined) ?? null;
}

/** Between two looks for the canvas, ms. */
const SOON = 30;

/** The canvas of a new workbook comes some moments after the workbook. By timers: frames stop in a tab that nobody sees. */
export function whenDrawn(place: Place, then: (canvas: Spreadsheet) => void): void {
  const canvas = mainComponent(place);
  if (canvas === null) setTimeout(() => whenDrawn(place, then), SOON);
  else then(canvas);
}
