/** Where things are, said by tab, id and header as people do. */
import type { Attempt, SpreadsheetFile } from "sheets-script-host";
import { cellName, type Line, look, type Screen } from "../season/screen.ts";
import { idHeaderOf } from "./declared.ts";
import { type Office, OWNER } from "./office.ts";

export interface At {
  readonly tab: string;
  readonly id: string;
  readonly header: string;
}

export function screen({ file }: Office, tab: string): Screen {
  return look(file, tab);
}

export function hasTab({ workbook }: SpreadsheetFile, tab: string): boolean {
  return workbook.sheetIds().some((sheet) => workbook.sheet(sheet).name === tab);
}

/** Throws when the tab has no such row. */
export function lineOf(office: Office, tab: string, id: string): Line {
  const found = screen(office, tab).lines.find((line) => line.text(idHeaderOf(tab)) === id);
  if (found === undefined) throw new Error(`${tab} has no row ${id}`);
  return found;
}

export function cellAt(office: Office, { tab, id, header }: At): string {
  return lineOf(office, tab, id).text(header);
}

function placeOf(office: Office, { tab, id, header }: At): string {
  return cellName(lineOf(office, tab, id).row, screen(office, tab).column(header));
}

export function type(office: Office, user: string, at: At, text: string): Attempt {
  return office.host.as(user).type(office.file, at.tab, placeOf(office, at), text);
}

export function paste(office: Office, user: string, at: At, rows: readonly (readonly string[])[]): Attempt {
  return office.host.as(user).paste(office.file, at.tab, placeOf(office, at), rows);
}

/** Throws when the page refused what it must take: then the office itself is not as it should be. */
export function mustBeTaken({ refused }: Attempt): void {
  if (refused !== null) throw new Error(refused);
}

/** All rows below the header, and all columns, from last to first: as “Sắp xếp trang tính” does. */
export function sortRows({ host, file }: Office, tab: string, by: string): Attempt {
  const { lines, column } = look(file, tab);
  const last = lines.at(-1)?.row ?? 2;
  return host.as(OWNER).sort(file, tab, `2:${last}`, column(by), false);
}

/** In the middle of what is there. */
const INSERTED_BEFORE = 3;

export function insertRow({ host, file }: Office, tab: string): Attempt {
  return host.as(OWNER).insertRows(file, tab, INSERTED_BEFORE);
}

/** Before all others. */
export function insertColumn({ host, file }: Office, tab: string): Attempt {
  return host.as(OWNER).insertColumns(file, tab, 1);
}

export function deleteRow(office: Office, tab: string, id: string): Attempt {
  return office.host.as(OWNER).deleteRows(office.file, tab, lineOf(office, tab, id).row);
}

/** Below all that is there, from this column on. */
export function pasteBelow(
  office: Office,
  user: string,
  { tab, header }: Omit<At, "id">,
  cells: readonly string[],
): Attempt {
  const { lines, column } = screen(office, tab);
  const below = (lines.at(-1)?.row ?? 1) + 1;
  return office.host.as(user).paste(office.file, tab, cellName(below, column(header)), [cells]);
}
