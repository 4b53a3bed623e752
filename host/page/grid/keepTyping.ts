import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import type { Place } from "./place.ts";

/**
 * Whenever a cell at the place of the open editor changes, on whatever tab, Univer (0.25.1, EditorBridgeService) puts the cell's content
 * into the editor over what a person is typing. While it is open it stays as it is; closing it reads the cell anew by itself.
 */
export function keepTyping(place: Place): void {
  const bridge = place.injector.get(IEditorBridgeService);
  const refresh = bridge.refreshEditCellState.bind(bridge);
  bridge.refreshEditCellState = () => {
    if (!bridge.isVisible().visible) refresh();
  };
}
