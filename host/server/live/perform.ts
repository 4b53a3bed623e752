/** Does what a page wants, as its person. */
import { type Attempt, type Desk, refuse } from "../../appsscript/desk.ts";
import { copyArea, sortArea, styleAreas } from "../../appsscript/deskCopies.ts";
import { clearAreas, pasteTexts, typeCell } from "../../appsscript/deskEntries.ts";
import { foldLines } from "../../appsscript/deskFolds.ts";
import {
  deleteLines,
  hideLines,
  insertLines,
  type Lines,
  moveLines,
  sizeLines,
} from "../../appsscript/deskLines.ts";
import { addNamedSheet, moveSheetTo, nameSheet, removeWholeSheet } from "../../appsscript/deskSheets.ts";
import type { PersonHistory } from "../../appsscript/history/personHistory.ts";
import type { Intent } from "../protocol.ts";

type Of<K extends Intent["kind"]> = Extract<Intent, { kind: K }>;

const ROWS = { axis: "rows" } as const;
const COLUMNS = { axis: "columns" } as const;

/** @returns a sentence when it was refused */
export function perform(desk: Desk, history: PersonHistory, intent: Intent): Attempt {
  switch (intent.kind) {
    case "type":
      return typeCell(desk, placeOf(intent), intent.text);
    case "paste":
      return pasteTexts(desk, placeOf(intent), intent.texts);
    case "copy":
      return copyArea(desk, intent.from, intent.to, intent.how);
    case "clear":
      return clearAreas(desk, intent.areas);
    case "style":
      return styleAreas(desk, intent.areas, intent.patch);
    case "sort":
      return sortArea(desk, intent.area, intent.column, intent.ascending);
    case "undo":
      return history.undo(desk);
    case "redo":
      return history.redo(desk);
    case "addSheet":
    case "renameSheet":
    case "removeSheet":
    case "moveSheet":
      return performOnSheet(desk, intent);
    default:
      return performOnLines(desk, intent);
  }
}

const placeOf = ({ sheet, row, column }: Of<"type" | "paste">) => ({ sheet, row, column });

function performOnSheet(
  desk: Desk,
  intent: Of<"addSheet" | "renameSheet" | "removeSheet" | "moveSheet">,
): Attempt {
  switch (intent.kind) {
    case "addSheet":
      return addNamedSheet(desk, intent.name, intent.index);
    case "renameSheet":
      return nameSheet(desk, intent.sheet, intent.name);
    case "removeSheet":
      return removeWholeSheet(desk, intent.sheet);
    case "moveSheet":
      return moveSheetTo(desk, intent.sheet, intent.index);
    default:
      return refuse("Chưa có việc này.");
  }
}

type LineIntent = Of<
  | "insertRows"
  | "insertColumns"
  | "deleteRows"
  | "deleteColumns"
  | "moveRows"
  | "moveColumns"
  | "rowHeights"
  | "columnWidths"
  | "hideRows"
  | "hideColumns"
  | "foldRows"
  | "foldColumns"
>;

function performOnLines(desk: Desk, intent: LineIntent): Attempt {
  switch (intent.kind) {
    case "insertRows":
    case "insertColumns":
      return insertLines(desk, linesOf(intent));
    case "deleteRows":
    case "deleteColumns":
      return deleteLines(desk, linesOf(intent));
    case "moveRows":
    case "moveColumns":
      return moveLines(desk, linesOf({ ...intent, at: intent.from }), intent.to);
    case "rowHeights":
    case "columnWidths":
      return sizeLines(desk, linesOf(intent), intent.size);
    case "hideRows":
    case "hideColumns":
      return hideLines(desk, linesOf(intent), intent.hidden);
    case "foldRows":
    case "foldColumns":
      return foldLines(desk, linesOf(intent), intent.depth, intent.folded);
    default:
      return refuse("Chưa có việc này.");
  }
}

function linesOf(intent: {
  readonly kind: LineIntent["kind"];
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}): Lines {
  const { kind, sheet, at, count } = intent;
  return { ...(/row/i.test(kind) ? ROWS : COLUMNS), sheet, at, count };
}
