import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { Place } from "./place.ts";

/** Calls after each frame that Univer draws of the workbook that is there now, until that one is replaced. */
export function watchFrames(place: Place, drawn: () => void): void {
  const unit = place.workbook()?.getUnitId();
  const render = unit === undefined ? null : place.injector.get(IRenderManagerService).getRenderById(unit);
  render?.engine.endFrame$.subscribe(drawn);
}
