/** A workbook kept, taken up again, and brought up to date by the changes it went through since. */
import type { ICellData } from "@univerjs/core";
import { type Book, type CellGrid, sheetIds, storedCells, worksheet } from "./book.ts";
import { constantOf } from "./cells.ts";
import type { Area, Bookkeeping, CellWrite, Mutation, SheetId } from "./contract.ts";
import { gridOf } from "./shape.ts";
import { rescanFormulas } from "./values.ts";

export function wholeSheet(book: Book, sheet: SheetId): Area {
  const grid = worksheet(book, sheet);
  return { sheet, row: 0, column: 0, rows: grid.getRowCount(), columns: grid.getColumnCount() };
}

export function bookkeepingOf(book: Book): Bookkeeping {
  const names = [...book.names.values()].flatMap(({ name, place }) => {
    const area = place.area();
    return area ? [[name, area] as const] : [];
  });
  return { ...book.settings, names };
}

/** After its cells came from elsewhere: formulas, names and counters. */
export function restoreBook(book: Book, { names, ...settings }: Bookkeeping): void {
  Object.assign(book.settings, settings);
  for (const { place } of book.names.values()) place.release();
  book.names.clear();
  for (const [name, area] of names) {
    book.names.set(name.toLowerCase(), { name, place: book.trackers.track(area) });
  }
  const sheets = sheetIds(book);
  for (const sheet of book.formulas.sheets().filter((known) => !sheets.includes(known))) {
    book.formulas.forget(sheet);
    book.evaluator.clearSheet(sheet);
  }
  for (const sheet of sheets) rescanFormulas(book, sheet);
  book.evaluator.invalidate();
}

/** The mutations name the workbook they were heard from: each life of it has a name of its own. */
export function replay(book: Book, mutations: readonly Mutation[], after: Bookkeeping): void {
  for (const { id, params } of mutations) book.unit.execute(id, { ...params, unitId: book.id });
  restoreBook(book, after);
}

export function contentsGrid(book: Book, area: Area): CellWrite[][] {
  const cells = storedCells(book, area.sheet);
  return gridOf(area, (down, right): CellWrite => {
    const row = area.row + down;
    const column = area.column + right;
    const formula = book.formulas.at(area.sheet, row, column);
    if (formula !== null) return { kind: "formula", formula };
    return { kind: "value", value: constantOf(cells[row]?.[column]) };
  });
}

/**
 * A mutation as others can carry it out, copied, since the grid goes on with the objects it was given. Each copy of a workbook names
 * its styles by itself: a sheet that comes with cells brings the styles, not their names.
 */
export function heard(book: Book, id: string, params: object): Mutation {
  const copy: object = JSON.parse(JSON.stringify(params));
  if (id !== "sheet.mutation.insert-sheet") return { id, params: copy };
  // host/workbook/sheets.ts makes it.
  const { sheet } = copy as { readonly sheet: { readonly cellData?: CellGrid } };
  const styles = book.unit.workbook.getStyles();
  for (const line of Object.values(sheet.cellData ?? {})) {
    for (const cell of Object.values<ICellData | null | undefined>({ ...line })) {
      if (cell?.s) cell.s = styles.getStyleByCell(cell) ?? null;
    }
  }
  return { id, params: copy };
}
