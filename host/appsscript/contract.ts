/**
 * The seams inside the Apps Script host: what one execution knows, what a realm can make, what a spreadsheet file is.
 * `spreadsheet/` implements SpreadsheetFile and the SpreadsheetApp service; everything else here implements the rest.
 */
import type { Area, CellWrite, SheetId, Workbook } from "../workbook/contract.ts";

/** Which services an entry point may use. Source: developers.google.com/apps-script/guides/triggers, guides/sheets/functions. */
export type AuthMode = "NONE" | "LIMITED" | "FULL" | "CUSTOM_FUNCTION";

/** Makes values that belong to the script's own globals, so that `instanceof`, `Array.isArray` and prototypes hold there. */
export interface Realm {
  /** rows x columns, every cell ''. Fill it from outside. */
  grid(rows: number, columns: number): unknown[][];
  array(items: readonly unknown[]): unknown[];
  object(entries: Readonly<Record<string, unknown>>): object;
  date(epochMilliseconds: number): Date;
  error(message: string, name?: string): Error;
  /** Epoch milliseconds of a Date of any realm, or null when the value is no Date. */
  epochOf(value: unknown): number | null;
}

/** One run of one function: by whom, with what rights, in which realm. */
export interface Execution {
  readonly realm: Realm;
  readonly authMode: AuthMode;
  /** Whose rights count. */
  readonly effectiveUser: string;
  /** What Session.getActiveUser() tells; '' where Google tells nothing. */
  readonly activeUser: string;
  /** The spreadsheet the script is bound to, if any. */
  readonly boundFile: SpreadsheetFile | null;
  /** The selection of the person at the keyboard, where there is one. */
  readonly selection: Selected | null;
  now(): number;
  /** In [0, 1), the same again with the same seed. */
  random(): number;
  /** All files this execution's user may open, by id. */
  openFile(id: string): SpreadsheetFile | null;
  createFile(name: string, rows: number, columns: number): SpreadsheetFile;
  /** Asks the page: toast, alert, sidebar… Headless hosts record it. */
  readonly page: PageRequests | null;
  /**
   * Google buffers writes: a refused write is reported at the next read, at flush() or at the end of the execution.
   * `defer` keeps the first such error; `settle` throws it once. The execution calls settle when the function returns.
   */
  defer(error: Error): void;
  settle(): void;
}

/** The last area that is selected and, where a script chose them, all of them and the current cell in one. */
export interface Selected extends Area {
  readonly areas?: readonly Area[];
  readonly cell?: Area;
}

export interface PageRequests {
  toast(message: string, title: string, seconds: number): void;
  alert(title: string, prompt: string, buttons: string): string;
  prompt(title: string, prompt: string, buttons: string): { readonly button: string; readonly text: string };
  show(
    kind: "sidebar" | "modal" | "modeless",
    title: string,
    html: string,
    width: number,
    height: number,
  ): void;
  setMenu(name: string, items: readonly MenuItem[]): void;
  /** The script has made this area the active one of the bound spreadsheet. */
  select(selected: Selected): void;
  /** Google's own page that asks the person for these scopes. */
  consent(scopes: readonly string[]): void;
}

export type MenuItem =
  | { readonly kind: "item"; readonly caption: string; readonly functionName: string }
  | { readonly kind: "separator" }
  | { readonly kind: "submenu"; readonly caption: string; readonly items: readonly MenuItem[] };

/** Why an edit is refused, in words a person understands, plus the English sentence Google's scripts get. */
export interface Refusal {
  readonly forScript: string;
  readonly forPerson: string;
}

/** Where a chart lies over the cells, in pixels: its left upper corner so far from that of its cell. Row and column count from 0. */
export interface ChartPosition {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
}

/** A spreadsheet with its people: the workbook plus owner, editors, protections, metadata. */
export interface SpreadsheetFile {
  readonly id: string;
  readonly workbook: Workbook;
  readonly owner: string;
  editors(): ReadonlySet<string>;
  viewers(): ReadonlySet<string>;
  share(email: string, role: "editor" | "viewer" | "none"): void;
  /** From now on there is no Google account of this address: scripts cannot add it anywhere. */
  forgetAccount(email: string): void;
  /** Rights of a person over an area: sharing, sheet and range protections, unprotected ranges. Null = allowed. */
  refuseEdit(user: string, area: Area): Refusal | null;
  /** Rights over the structure (insert/delete/rename) of a sheet, or of the spreadsheet when sheet is null. */
  refuseStructure(user: string, sheet: string | null): Refusal | null;
  /** Reject-type data validation against cells about to be written. Null = allowed. */
  refuseEntry(area: Area, cells: readonly (readonly (CellWrite | undefined)[])[]): Refusal | null;
  /** Plain JSON of workbook, protections, metadata, sharing; equal for equal files. */
  snapshot(): unknown;
}
