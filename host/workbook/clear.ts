import { type Book, storedCells } from "./book.ts";
import type { Area, CellWrite } from "./contract.ts";
import { changeStyles } from "./formats.ts";
import { notesOf, removeNote } from "./notes.ts";
import { gridOf, overlap } from "./shape.ts";
import { setValidations } from "./validations.ts";
import { write } from "./values.ts";

export interface ClearOptions {
  readonly contents?: boolean;
  readonly formats?: boolean;
  readonly notes?: boolean;
  readonly validations?: boolean;
}

const EMPTY: CellWrite = { kind: "value", value: null };

function clearContents(book: Book, area: Area): void {
  const cells = storedCells(book, area.sheet);
  const stored = (row: number, column: number) => cells[area.row + row]?.[area.column + column];
  write(
    book,
    area,
    gridOf(area, (row, column) => (stored(row, column) ? EMPTY : undefined)),
  );
}

/** Number formats stay: "does not reset any number formatting rules" (Range.clearFormat in the Apps Script reference). */
function clearFormats(book: Book, area: Area): void {
  const cells = storedCells(book, area.sheet);
  const styles = book.unit.workbook.getStyles();
  changeStyles(book, area, (row, column) => {
    const cell = cells[area.row + row]?.[area.column + column];
    const style = cell?.s ? styles.getStyleByCell(cell) : null;
    if (!style) return null;
    const others = Object.keys(style).filter((key) => key !== "n");
    return others.length === 0 ? null : Object.fromEntries(others.map((key) => [key, null]));
  });
}

function clearNotes(book: Book, area: Area): void {
  for (const note of notesOf(book, area.sheet)) {
    const cell = { sheet: area.sheet, row: note.row, column: note.col, rows: 1, columns: 1 };
    if (overlap(area, cell)) removeNote(book, area.sheet, note);
  }
}

export function clear(book: Book, area: Area, what: ClearOptions): void {
  if (what.contents) clearContents(book, area);
  if (what.formats) clearFormats(book, area);
  if (what.notes) clearNotes(book, area);
  if (what.validations) setValidations(book, area, null);
}
