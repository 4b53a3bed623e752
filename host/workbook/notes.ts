import type { ISheetNote } from "@univerjs/sheets-note";
import type { Book } from "./book.ts";
import type { Area, SheetId } from "./contract.ts";
import { gridOf } from "./shape.ts";

const WIDTH = 216;
const HEIGHT = 92;

export const notesOf = (book: Book, sheet: SheetId): readonly ISheetNote[] =>
  Array.from(book.unit.notes.getSheetNotes(book.id, sheet)?.values() ?? []);

const placeKey = (row: number, column: number): string => `${row}:${column}`;

function notesByPlace(book: Book, sheet: SheetId): ReadonlyMap<string, ISheetNote> {
  return new Map(notesOf(book, sheet).map((note) => [placeKey(note.row, note.col), note]));
}

export function noteGrid(book: Book, area: Area): string[][] {
  const notes = notesByPlace(book, area.sheet);
  return gridOf(area, (row, column) => notes.get(placeKey(area.row + row, area.column + column))?.note ?? "");
}

export function removeNote(book: Book, sheet: SheetId, note: ISheetNote): void {
  book.unit.execute("sheet.mutation.remove-note", { sheetId: sheet, noteId: note.id });
}

export function moveNote(book: Book, sheet: SheetId, note: ISheetNote, row: number, col: number): void {
  const params = { sheetId: sheet, noteId: note.id, newPosition: { row, col } };
  book.unit.execute("sheet.mutation.update-note-position", params);
}

function putNote(
  book: Book,
  sheet: SheetId,
  text: string,
  row: number,
  col: number,
  old: ISheetNote | undefined,
): void {
  book.settings.notesMade += 1;
  const id = old?.id ?? `note${book.settings.notesMade}`;
  const note = { id, row, col, width: WIDTH, height: HEIGHT, note: text };
  book.unit.execute("sheet.mutation.update-note", { sheetId: sheet, row, col, note });
}

/** null or "" removes a note. */
export function setNotes(book: Book, area: Area, texts: readonly (readonly (string | null)[])[]): void {
  const present = notesByPlace(book, area.sheet);
  for (const [down, line] of texts.entries()) {
    for (const [right, text] of line.entries()) {
      const row = area.row + down;
      const column = area.column + right;
      const old = present.get(placeKey(row, column));
      if (text) putNote(book, area.sheet, text, row, column, old);
      else if (old) removeNote(book, area.sheet, old);
    }
  }
}
