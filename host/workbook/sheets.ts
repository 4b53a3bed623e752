import { type IWorksheetData, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { ISheetNote } from "@univerjs/sheets-note";
import { type Book, mutate, sheetIds, sheetName, worksheet } from "./book.ts";
import { copyConditionals, replaceAll } from "./conditionals.ts";
import type { KeptSheet, SheetId, SheetState } from "./contract.ts";
import { COLUMN_WIDTH, ROW_HEIGHT } from "./dimensions.ts";
import { rewriteFormulas } from "./formulaTexts.ts";
import { noteGrid, notesOf, removeNote, setNotes } from "./notes.ts";
import { freeze, sheetState } from "./sheetState.ts";
import { loseSheet, renameInFormula } from "./shiftFormula.ts";
import { copyValidations, replaceRules } from "./validations.ts";
import { rescanFormulas } from "./values.ts";

type Size = { readonly rows: number; readonly columns: number };

/** What a new sheet has in Google Sheets. */
const NEW_SHEET: Size = { rows: 1000, columns: 26 };

export function sheetData(id: SheetId, name: string, size: Size = NEW_SHEET): Partial<IWorksheetData> {
  return {
    id,
    name,
    rowCount: size.rows,
    columnCount: size.columns,
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: COLUMN_WIDTH,
  };
}

function nextSheetId(book: Book): SheetId {
  book.settings.sheetsMade += 1;
  return `sheet${book.settings.sheetsMade}`;
}

function insert(book: Book, index: number, sheet: Partial<IWorksheetData>): void {
  book.unit.execute("sheet.mutation.insert-sheet", {
    index,
    sheet: mergeWorksheetSnapshotWithDefault(sheet),
  });
  // A formula may have waited for a sheet of this name.
  book.evaluator.invalidate();
}

export function addSheet(book: Book, name: string, index: number, size?: Size): SheetId {
  const id = nextSheetId(book);
  insert(book, index, sheetData(id, name, size));
  return id;
}

export function removeSheet(book: Book, id: SheetId): void {
  const name = sheetName(book, id);
  if (sheetIds(book).length === 1) throw new Error("You can't remove all the sheets in a document.");
  clearHanging(book, id);
  book.unit.execute("sheet.mutation.remove-sheet", { subUnitId: id });
  book.formulas.forget(id);
  book.evaluator.clearSheet(id);
  book.extents.forget(id);
  book.trackers.sheetRemoved(id);
  rewriteFormulas(book, (formula) => loseSheet(formula, name));
  book.evaluator.invalidate();
}

/** The grid library keeps rules and notes beside its sheets; a sheet of the same id that comes back must not find them. */
function clearHanging(book: Book, id: SheetId): void {
  replaceRules(book, id, []);
  replaceAll(book, id, []);
  for (const note of notesOf(book, id)) removeNote(book, id, note);
}

interface WholeSheet extends KeptSheet {
  readonly index: number;
  readonly data: IWorksheetData;
  readonly notes: readonly ISheetNote[];
}

export function keepSheet(book: Book, id: SheetId): KeptSheet {
  const kept: WholeSheet = {
    id,
    index: sheetIds(book).indexOf(id),
    data: structuredClone(worksheet(book, id).getConfig()),
    notes: structuredClone([...notesOf(book, id)]),
  };
  return kept;
}

export function restoreSheet(book: Book, kept: KeptSheet): void {
  // keepSheet made it.
  const { id, index, data, notes } = kept as WholeSheet;
  insert(book, Math.min(index, sheetIds(book).length), structuredClone(data));
  rescanFormulas(book, id);
  book.extents.forget(id);
  for (const note of notes) {
    const { row, col } = note;
    book.unit.execute("sheet.mutation.update-note", { sheetId: id, row, col, note: { ...note } });
  }
  book.evaluator.invalidate();
}

export function moveSheet(book: Book, id: SheetId, index: number): void {
  const fromOrder = sheetIds(book).indexOf(worksheet(book, id).getSheetId());
  mutate(book, id, "set-worksheet-order", { fromOrder, toOrder: index });
}

/** The copy comes last. Everything on the sheet is copied; formulas that name the original still do. */
export function copySheet(book: Book, id: SheetId, name: string): SheetId {
  const original = worksheet(book, id);
  const copy = nextSheetId(book);
  const data: IWorksheetData = structuredClone(original.getConfig());
  insert(book, sheetIds(book).length, { ...data, id: copy, name });
  const size = { row: 0, column: 0, rows: original.getRowCount(), columns: original.getColumnCount() };
  rescanFormulas(book, copy);
  setNotes(book, { sheet: copy, ...size }, noteGrid(book, { sheet: id, ...size }));
  copyValidations(book, id, copy);
  copyConditionals(book, id, copy);
  return copy;
}

function rename(book: Book, id: SheetId, name: string): void {
  const former = sheetName(book, id);
  mutate(book, id, "set-worksheet-name", { name });
  rewriteFormulas(book, (formula) => renameInFormula(formula, former, name));
  book.evaluator.invalidate();
}

export type SheetPatch = Partial<
  Pick<SheetState, "name" | "frozenRows" | "frozenColumns" | "hidden" | "tabColor" | "hiddenGridlines">
>;

export function setSheet(book: Book, id: SheetId, patch: SheetPatch): void {
  const state = sheetState(book, id);
  if (patch.name !== undefined && patch.name !== state.name) rename(book, id, patch.name);
  if (patch.frozenRows !== undefined || patch.frozenColumns !== undefined) {
    freeze(book, id, patch.frozenRows ?? state.frozenRows, patch.frozenColumns ?? state.frozenColumns);
  }
  if (patch.hidden !== undefined) mutate(book, id, "set-worksheet-hidden", { hidden: patch.hidden ? 1 : 0 });
  if (patch.tabColor !== undefined) mutate(book, id, "set-tab-color", { color: patch.tabColor ?? "" });
  if (patch.hiddenGridlines !== undefined) {
    mutate(book, id, "toggle-gridlines", { showGridlines: patch.hiddenGridlines ? 0 : 1 });
  }
}
