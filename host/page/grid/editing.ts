import {
  CanceledError,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  ICommandService,
  IUniverInstanceService,
} from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import type { Intent } from "../../server/protocol.ts";
import { landing } from "./areas.ts";
import type { Place } from "./place.ts";

const VISIBLE = "sheet.operation.set-cell-edit-visible";
/** Univer's key codes (0.25.1): Escape, and Ctrl+Enter with the bit for Ctrl. */
const ESCAPE = 27;
const CTRL_ENTER = 0x1000 | 13;

interface Visible {
  readonly visible: boolean;
  readonly keycode?: number;
}

/** What stands in the cell editor: paragraphs end with \r, the whole with \r\n. */
function editorText(place: Place): string {
  const editor = place.injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
  const stream = editor?.getBody()?.dataStream ?? "";
  return stream.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
}

/** What is being typed right now; null when no editor is open or it is empty. */
export function unfinished(place: Place): string | null {
  if (!place.injector.get(IEditorBridgeService).isVisible().visible) return null;
  const text = editorText(place);
  return text === "" ? null : text;
}

/** Over the whole selection with Ctrl+Enter, else the one cell. */
function typed(
  place: Place,
  cell: { sheet: string; row: number; column: number },
  text: string,
  key?: number,
): Intent {
  const selection = place.selected().at(-1);
  if (key !== CTRL_ENTER || selection === undefined) return { kind: "type", ...cell, text };
  const { rows, columns } = landing(selection, { rows: 1, columns: 1 });
  const texts = Array.from({ length: rows }, () => Array.from({ length: columns }, () => text));
  return { kind: "paste", sheet: selection.sheet, row: selection.row, column: selection.column, texts };
}

export interface EditingRules {
  /** Whether the cell may not be edited, which is said; the editor then stays closed. */
  refuses(sheet: string, row: number, column: number): boolean;
  /** What the editor showed when it was opened with the cell's content. */
  shown(sheet: string, row: number, column: number): string;
  say(intents: readonly Intent[]): void;
}

/** The cell editor's beginning is asked for, its end becomes an intent with the text as it was typed. */
export function watchEditing(place: Place, rules: EditingRules): void {
  let open = false;
  const begin = (cell: { sheet: string; row: number; column: number }): void => {
    if (!open && rules.refuses(cell.sheet, cell.row, cell.column)) {
      // The key that wanted to open the editor is already in it.
      setTimeout(() => place.injector.get(IEditorBridgeService).refreshEditCellState());
      throw new CanceledError();
    }
    open = true;
  };
  const end = (cell: { sheet: string; row: number; column: number }, key?: number): void => {
    if (!open) return;
    open = false;
    const text = editorText(place);
    if (key === ESCAPE || (text === rules.shown(cell.sheet, cell.row, cell.column) && key !== CTRL_ENTER))
      return;
    rules.say([typed(place, cell, text, key)]);
  };
  place.injector.get(ICommandService).beforeCommandExecuted((info) => {
    if (info.id !== VISIBLE) return;
    const state = place.injector.get(IEditorBridgeService).getEditLocation();
    if (!state) return;
    const cell = { sheet: state.sheetId, row: state.row, column: state.column };
    // The operation's own parameters, as Univer 0.25.1 declares them.
    const { visible, keycode } = info.params as Visible;
    if (visible) begin(cell);
    else end(cell, keycode);
  });
}
