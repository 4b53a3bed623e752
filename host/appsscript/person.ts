import { parseA1 } from "../formulas/a1.ts";
import type { Area, SheetId } from "../workbook/contract.ts";
import type { SpreadsheetFile } from "./contract.ts";
import type { Attempt, Desk } from "./desk.ts";
import { sortArea } from "./deskCopies.ts";
import { clearAreas, pasteTexts, typeCell } from "./deskEntries.ts";
import { deleteLines, insertLines, type Lines } from "./deskLines.ts";
import { nameSheet, removeWholeSheet } from "./deskSheets.ts";
import type { Happening } from "./events.ts";
import type { HostState } from "./state.ts";

export type { Attempt };

/** One person at the keyboard of a spreadsheet. Rows and columns are counted from 1, as people see them. */
export class Person {
  readonly email: string;
  readonly #state: HostState;
  readonly #post: (happening: Happening) => void;

  constructor(email: string, state: HostState, post: (happening: Happening) => void) {
    this.email = email;
    this.#state = state;
    this.#post = post;
  }

  /** Types a text into one cell, '' to empty it. */
  type(file: SpreadsheetFile, sheetName: string, a1: string, text: string): Attempt {
    const area = this.#area(file, sheetName, a1);
    if (area.rows !== 1 || area.columns !== 1) throw new Error(`${a1} is not one cell`);
    return typeCell(this.#desk(file), area, text);
  }

  /** Pastes rows of texts, or a text with tabs and line ends, from the cell `a1` on. The sheet grows if it must. */
  paste(
    file: SpreadsheetFile,
    sheetName: string,
    a1: string,
    content: string | readonly (readonly string[])[],
  ): Attempt {
    const texts =
      typeof content === "string" ? content.split(/\r?\n/).map((row) => row.split("\t")) : content;
    return pasteTexts(this.#desk(file), this.#area(file, sheetName, a1), texts);
  }

  /** Presses Delete on an area: contents only. */
  clear(file: SpreadsheetFile, sheetName: string, a1: string): Attempt {
    return clearAreas(this.#desk(file), [this.#area(file, sheetName, a1)]);
  }

  insertRows(file: SpreadsheetFile, sheetName: string, before: number, count = 1): Attempt {
    return insertLines(this.#desk(file), this.#lines(file, sheetName, "rows", before, count));
  }

  deleteRows(file: SpreadsheetFile, sheetName: string, from: number, count = 1): Attempt {
    return deleteLines(this.#desk(file), this.#lines(file, sheetName, "rows", from, count));
  }

  insertColumns(file: SpreadsheetFile, sheetName: string, before: number, count = 1): Attempt {
    return insertLines(this.#desk(file), this.#lines(file, sheetName, "columns", before, count));
  }

  deleteColumns(file: SpreadsheetFile, sheetName: string, from: number, count = 1): Attempt {
    return deleteLines(this.#desk(file), this.#lines(file, sheetName, "columns", from, count));
  }

  renameSheet(file: SpreadsheetFile, sheetName: string, name: string): Attempt {
    return nameSheet(this.#desk(file), this.#sheet(file, sheetName), name);
  }

  deleteSheet(file: SpreadsheetFile, sheetName: string): Attempt {
    return removeWholeSheet(this.#desk(file), this.#sheet(file, sheetName));
  }

  /** Sorts an area by one of its columns (counted on the sheet from 1). No onEdit tells of it. */
  sort(file: SpreadsheetFile, sheetName: string, a1: string, column: number, ascending = true): Attempt {
    return sortArea(this.#desk(file), this.#area(file, sheetName, a1), column - 1, ascending);
  }

  #desk(file: SpreadsheetFile): Desk {
    return { file, user: this.email, history: null, post: this.#post };
  }

  #lines(file: SpreadsheetFile, sheetName: string, axis: Lines["axis"], from: number, count: number): Lines {
    return { sheet: this.#sheet(file, sheetName), axis, at: from - 1, count };
  }

  #sheet(file: SpreadsheetFile, name: string): SheetId {
    if (!this.#state.files.has(file.id)) throw new Error(`No spreadsheet ${file.id} in this host`);
    const found = file.workbook.sheetIds().find((id) => file.workbook.sheet(id).name === name);
    if (found === undefined) throw new Error(`No sheet "${name}" in ${file.workbook.name()}`);
    return found;
  }

  /** Open ends (A2:C, 2:5) reach to the edge of the sheet. */
  #area(file: SpreadsheetFile, sheetName: string, a1: string): Area {
    const sheet = this.#sheet(file, sheetName);
    const parsed = parseA1(a1);
    if (!parsed) throw new Error(`${a1} is no range`);
    const state = file.workbook.sheet(sheet);
    const { row, column } = parsed;
    return {
      sheet,
      row,
      column,
      rows: parsed.rows ?? state.rows - row,
      columns: parsed.columns ?? state.columns - column,
    };
  }
}
