import { ICommandService } from "@univerjs/core";
import type { Place } from "./place.ts";

/** Without diacritics and capitals: "đường" is found by "duong". */
const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D").toLowerCase();

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The cells of the shown sheet whose shown text holds the words, row by row. */
export function findCells(place: Place, words: string): readonly Cell[] {
  const sheet = place.sheet();
  const wanted = plain(words.trim());
  if (sheet === null || wanted === "") return [];
  const found: Cell[] = [];
  const { endRow, endColumn } = sheet.getCellMatrix().getDataRange();
  for (let row = 0; row <= endRow; row += 1) {
    for (let column = 0; column <= endColumn; column += 1) {
      const value = sheet.getCell(row, column)?.v;
      if (value !== undefined && value !== null && plain(String(value)).includes(wanted))
        found.push({ row, column });
    }
  }
  return found;
}

/** Selects one cell of the shown sheet. */
export function select(place: Place, { row, column }: Cell): void {
  const unitId = place.workbook()?.getUnitId();
  const subUnitId = place.sheet()?.getSheetId();
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const primary = {
    ...range,
    actualRow: row,
    actualColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
  const selections = [{ range, primary, style: null }];
  place.injector
    .get(ICommandService)
    .syncExecuteCommand("sheet.operation.set-selections", { unitId, subUnitId, selections });
}

/** Selects one cell of the shown sheet and brings it into view. */
export function goTo(place: Place, cell: Cell): void {
  select(place, cell);
  const { row, column } = cell;
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  place.injector.get(ICommandService).executeCommand("sheet.command.scroll-to-cell", { range });
}
