import { parseA1 } from "../formulas/a1.ts";
import type { Area, CellWrite, SheetId } from "../workbook/contract.ts";
import type { SpreadsheetFile } from "./contract.ts";
import type { ChangeType, Happening } from "./events.ts";
import type { HostState } from "./state.ts";

/** What the page would say: null = done; a sentence = refused, and nothing was changed. */
export interface Attempt {
  readonly refused: string | null;
}

const DONE: Attempt = { refused: null };

type Cells = readonly (readonly CellWrite[])[];

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
    return this.#enter(file, area, [[text]], "typed");
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
    const first = this.#area(file, sheetName, a1);
    const columns = Math.max(1, ...texts.map((row) => row.length));
    const area = { ...first, rows: Math.max(1, texts.length), columns };
    this.#grow(file, area);
    return this.#enter(file, area, texts, "pasted");
  }

  /** Presses Delete on an area: contents only. */
  clear(file: SpreadsheetFile, sheetName: string, a1: string): Attempt {
    const area = this.#area(file, sheetName, a1);
    const blank = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ""));
    return this.#enter(file, area, blank, "typed");
  }

  insertRows(file: SpreadsheetFile, sheetName: string, before: number, count = 1): Attempt {
    return this.#restructure(file, sheetName, "INSERT_ROW", (sheet) =>
      file.workbook.insertRows(sheet, before - 1, count),
    );
  }

  deleteRows(file: SpreadsheetFile, sheetName: string, from: number, count = 1): Attempt {
    return this.#restructure(file, sheetName, "REMOVE_ROW", (sheet) =>
      file.workbook.deleteRows(sheet, from - 1, count),
    );
  }

  insertColumns(file: SpreadsheetFile, sheetName: string, before: number, count = 1): Attempt {
    return this.#restructure(file, sheetName, "INSERT_COLUMN", (sheet) =>
      file.workbook.insertColumns(sheet, before - 1, count),
    );
  }

  deleteColumns(file: SpreadsheetFile, sheetName: string, from: number, count = 1): Attempt {
    return this.#restructure(file, sheetName, "REMOVE_COLUMN", (sheet) =>
      file.workbook.deleteColumns(sheet, from - 1, count),
    );
  }

  renameSheet(file: SpreadsheetFile, sheetName: string, name: string): Attempt {
    return this.#restructure(file, sheetName, "OTHER", (sheet) => file.workbook.setSheet(sheet, { name }));
  }

  deleteSheet(file: SpreadsheetFile, sheetName: string): Attempt {
    return this.#restructure(file, sheetName, "REMOVE_GRID", (sheet) => file.workbook.removeSheet(sheet));
  }

  /** Sorts an area by one of its columns (counted on the sheet from 1). No onEdit tells of it. */
  sort(file: SpreadsheetFile, sheetName: string, a1: string, column: number, ascending = true): Attempt {
    const area = this.#area(file, sheetName, a1);
    const refusal = file.refuseEdit(this.email, area);
    if (refusal) return { refused: refusal.forPerson };
    file.workbook.sort(area, [{ column: column - 1, ascending }]);
    return this.#changed(file, "OTHER");
  }

  #enter(
    file: SpreadsheetFile,
    area: Area,
    texts: readonly (readonly string[])[],
    how: "typed" | "pasted",
  ): Attempt {
    const cells = this.#read(file, area, texts);
    const refusal = file.refuseEdit(this.email, area) ?? file.refuseEntry(area, cells);
    if (refusal) return { refused: refusal.forPerson };
    const told = how === "typed" && area.rows === 1 && area.columns === 1;
    const oldValue = told ? shownInEvent(file, area) : null;
    file.workbook.write(area, cells);
    const value = told && cells[0]?.[0]?.kind === "value" ? shownInEvent(file, area) : null;
    this.#post({
      kind: "edit",
      file,
      user: this.email,
      area,
      ...(value === null ? {} : { value }),
      ...(oldValue === null ? {} : { oldValue }),
    });
    return this.#changed(file, "EDIT");
  }

  /** Texts as the spreadsheet reads them, by the format each cell already has. */
  #read(file: SpreadsheetFile, area: Area, texts: readonly (readonly string[])[]): Cells {
    const formats = file.workbook.style(area, "numberFormat");
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column): CellWrite => {
        const text = texts[row]?.[column] ?? "";
        if (text === "") return { kind: "value", value: null };
        return file.workbook.parseEntry(text, formats[row]?.[column] ?? "General");
      }),
    );
  }

  #grow(file: SpreadsheetFile, area: Area): void {
    const sheet = file.workbook.sheet(area.sheet);
    const rows = area.row + area.rows - sheet.rows;
    const columns = area.column + area.columns - sheet.columns;
    if (rows > 0) file.workbook.insertRows(area.sheet, sheet.rows, rows);
    if (columns > 0) file.workbook.insertColumns(area.sheet, sheet.columns, columns);
  }

  #restructure(
    file: SpreadsheetFile,
    sheetName: string,
    changeType: ChangeType,
    change: (sheet: SheetId) => void,
  ): Attempt {
    const sheet = this.#sheet(file, sheetName);
    const refusal = file.refuseStructure(this.email, sheet);
    if (refusal) return { refused: refusal.forPerson };
    change(sheet);
    return this.#changed(file, changeType);
  }

  #changed(file: SpreadsheetFile, changeType: ChangeType): Attempt {
    this.#post({ kind: "change", file, user: this.email, changeType });
    return DONE;
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

/** A cell's value as edit events carry it: text, dates as serial numbers, TRUE and FALSE; null when empty. */
function shownInEvent(file: SpreadsheetFile, area: Area): string | null {
  let text: string | null = null;
  file.workbook.visit({ ...area, rows: 1, columns: 1 }, (_row, _column, value) => {
    text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  });
  return text;
}
