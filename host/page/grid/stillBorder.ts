import { SelectionControl } from "@univerjs/preset-sheets-core";

/**
 * The dashed border around copied cells. Univer (0.25.1) lets it wander, for which the whole grid is drawn anew in each frame, and goes on
 * when the border is gone: every copy would leave that much work behind for as long as the page is open. Here it stands still.
 */
export function stillBorder(): void {
  Object.assign(SelectionControl.prototype, { _startAntLineAnimation: () => undefined });
}
