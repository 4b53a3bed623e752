import { type Book, mutate, sheetName, worksheet } from "./book.ts";
import { followConditionals } from "./conditionals.ts";
import type { SheetId } from "./contract.ts";
import type { PlacedFormula } from "./formulaIndex.ts";
import { storeFormulas } from "./formulaTexts.ts";
import { mergesOf, setMerges } from "./merges.ts";
import { moveNote, notesOf, removeNote } from "./notes.ts";
import { movedArea, type SheetChange } from "./shape.ts";
import { freeze, sheetState } from "./sheetState.ts";
import { shiftFormula } from "./shiftFormula.ts";
import { movedLine } from "./span.ts";
import { followValidations } from "./validations.ts";

/** Lines from..from+count-1 as a range over the whole sheet. */
function lineRange(book: Book, { sheet, axis }: SheetChange, from: number, count: number): object {
  const grid = worksheet(book, sheet);
  const rows = { startRow: from, endRow: from + count - 1 };
  const columns = { startColumn: from, endColumn: from + count - 1 };
  return axis === "rows"
    ? { ...rows, startColumn: 0, endColumn: grid.getColumnCount() - 1 }
    : { startRow: 0, endRow: grid.getRowCount() - 1, ...columns };
}

/** Moves the cells, with their styles, and the sizes of rows and columns. Of the rest Univer would move some, at times. */
function moveCells(book: Book, change: SheetChange): void {
  const { sheet, axis, lines } = change;
  const name = (rows: string, columns: string): string => (axis === "rows" ? rows : columns);
  if (lines.kind === "move") {
    mutate(book, sheet, name("move-rows", "move-columns"), {
      sourceRange: lineRange(book, change, lines.from, lines.count),
      targetRange: lineRange(book, change, lines.to, lines.count),
    });
    return;
  }
  const range = lineRange(book, change, lines.at, lines.count);
  const inserts = lines.kind === "insert";
  mutate(book, sheet, inserts ? name("insert-row", "insert-col") : name("remove-rows", "remove-col"), {
    range,
  });
}

/** Numbers in a formula that are all smaller than the first changed row leave no reference that could change. */
function mayChange(formula: string, { axis, lines }: SheetChange): boolean {
  if (axis === "columns") return true;
  const first = lines.kind === "move" ? Math.min(lines.from, lines.to) : lines.at;
  return formula.match(/\d+/g)?.some((digits) => Number(digits) > first) ?? false;
}

function movedPlace(placed: PlacedFormula, { axis, lines }: SheetChange): PlacedFormula | null {
  const row = axis === "rows" ? movedLine(placed.row, lines) : placed.row;
  const column = axis === "columns" ? movedLine(placed.column, lines) : placed.column;
  return row === null || column === null ? null : { ...placed, row, column };
}

function replaceIndex(book: Book, sheet: SheetId, formulas: readonly PlacedFormula[]): void {
  book.formulas.forget(sheet);
  book.evaluator.clearSheet(sheet);
  for (const { row, column, formula } of formulas) {
    book.formulas.set(sheet, row, column, formula);
    book.evaluator.setFormula(sheet, row, column, formula);
  }
}

function followFormulas(book: Book, change: SheetChange): void {
  const named = { sheet: sheetName(book, change.sheet), axis: change.axis, lines: change.lines };
  for (const sheet of book.formulas.sheets()) {
    const home = sheetName(book, sheet);
    const before = book.formulas.of(sheet);
    const here = sheet === change.sheet;
    const moved = here
      ? before.map((placed) => movedPlace(placed, change)).filter((placed) => placed !== null)
      : before;
    if (here) replaceIndex(book, sheet, moved);
    const changed = moved.flatMap((placed) => {
      if (!mayChange(placed.formula, change)) return [];
      const formula = shiftFormula(placed.formula, home, named);
      return formula === placed.formula ? [] : [{ ...placed, formula }];
    });
    storeFormulas(book, sheet, changed);
  }
}

/** Lines inserted above the edge of the frozen ones are frozen, too. */
function frozenAfter(frozen: number, lines: SheetChange["lines"]): number {
  if (lines.kind === "move") return frozen;
  const after = movedLine(frozen - 1, lines);
  if (lines.kind === "insert") return frozen > 0 && after !== null ? after + 1 : frozen;
  const lost = Math.max(0, Math.min(frozen, lines.at + lines.count) - lines.at);
  return frozen - lost;
}

function followFreeze(book: Book, { sheet, axis, lines }: SheetChange): void {
  const { frozenRows, frozenColumns } = sheetState(book, sheet);
  const rows = axis === "rows" ? frozenAfter(frozenRows, lines) : frozenRows;
  const columns = axis === "columns" ? frozenAfter(frozenColumns, lines) : frozenColumns;
  if (rows !== frozenRows || columns !== frozenColumns) freeze(book, sheet, rows, columns);
}

/**
 * Inserts, deletes or moves lines of a sheet, and takes everything along that belongs to cells: formulas that name them, notes, merges,
 * validations, conditional formats, frozen lines, tracked areas. Univer's own commands do this from state that follows 100 ms later.
 */
export function changeLines(book: Book, change: SheetChange): void {
  const { sheet, axis, lines } = change;
  // In front of itself, or behind: nothing moves.
  if (lines.kind === "move" && lines.to >= lines.from && lines.to <= lines.from + lines.count) return;
  const notes = notesOf(book, sheet);
  const merges = mergesOf(book, sheet).map((merge) => movedArea(merge, change));
  const named = { ...change, name: sheetName(book, sheet) };
  moveCells(book, change);
  book.trackers.follow(change);
  followFormulas(book, change);
  followValidations(book, named);
  followConditionals(book, named);
  for (const note of notes) {
    const row = axis === "rows" ? movedLine(note.row, lines) : note.row;
    const column = axis === "columns" ? movedLine(note.col, lines) : note.col;
    if (row === null || column === null) removeNote(book, sheet, note);
    else moveNote(book, sheet, note, row, column);
  }
  setMerges(
    book,
    sheet,
    merges.filter((merge) => merge !== null).filter(({ rows, columns }) => rows * columns > 1),
  );
  followFreeze(book, change);
  book.extents.forget(sheet);
  book.evaluator.invalidate();
}
