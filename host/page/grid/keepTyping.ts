import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY as CELL_EDITOR } from "@univerjs/core";
import {
  IDescriptionService,
  IEditorBridgeService,
  SheetCellEditorResizeService,
} from "@univerjs/preset-sheets-core";
import type { Place } from "./place.ts";

/** Whatever of Univer (0.25.1) would take away what a person is typing. */
export function keepTyping(place: Place, container: HTMLElement): void {
  keepFromGrid(place, container);
  keepFromRefresh(place);
  keepRoom(place);
  keepFromSuggestions(place);
}

/**
 * EditorBridgeService gives the keyboard to the cell's editor when the first cell of all becomes the selected one: some hundred milliseconds
 * after the page may be used, out of a menu that is open by then. Univer believes that it has it; it gets it when somebody comes back.
 */
function keepFromGrid(place: Place, container: HTMLElement): void {
  const bridge = place.injector.get(IEditorBridgeService);
  const select = bridge.setEditCell.bind(bridge);
  bridge.setEditCell = (cell) => {
    const at = document.activeElement;
    const elsewhere = at !== null && at !== document.body && !container.contains(at);
    if (elsewhere) withoutFocus(document.getElementById(`__editor_${CELL_EDITOR}`), () => select(cell));
    else select(cell);
  };
}

function withoutFocus(field: HTMLElement | null, action: () => void): void {
  const focus = field?.focus;
  Object.assign(field ?? {}, { focus: () => undefined });
  try {
    action();
  } finally {
    Object.assign(field ?? {}, { focus });
  }
}

/**
 * Whenever a cell at the place of the open editor changes, on whatever tab, EditorBridgeService puts the cell's content into the editor
 * over what is being typed. While it is open it stays as it is; closing it reads the cell anew by itself.
 */
function keepFromRefresh(place: Place): void {
  const bridge = place.injector.get(IEditorBridgeService);
  const refresh = bridge.refreshEditCellState.bind(bridge);
  bridge.refreshEditCellState = () => {
    if (!bridge.isVisible().visible) refresh();
  };
}

interface Room {
  readonly width: number;
  readonly height: number;
  readonly scaleAdjust: number;
}

/** The private part of SheetCellEditorResizeService that says how much room the text may take beside the cell's left edge. */
interface Resizing {
  _getEditorMaxSize(
    cell: { readonly startX: number; readonly endX: number },
    ...rest: readonly unknown[]
  ): Room | undefined;
}

/**
 * The editor of a cell that lies outside the window is given no room at all: its text has then no lines, the caret no place, and the keys
 * that follow the first may be dropped. It has the cell's own width at least.
 */
function keepRoom(place: Place): void {
  // Through unknown: the method is declared private.
  const resizing = place.injector.get(SheetCellEditorResizeService) as unknown as Resizing;
  const room = resizing._getEditorMaxSize.bind(resizing);
  resizing._getEditorMaxSize = (cell, ...rest) => {
    const found = room(cell, ...rest);
    return found && { ...found, width: Math.max(found.width, cell.endX - cell.startX) };
  };
}

/**
 * The list of function names opens 300 ms after a key and stays as long after the next ones: Enter then takes a name of the list instead
 * of the formula that has been typed meanwhile. Nothing is suggested; what a function asks for is still shown.
 */
function keepFromSuggestions(place: Place): void {
  Object.assign(place.injector.get(IDescriptionService), { getSearchListByNameFirstLetter: () => [] });
}
