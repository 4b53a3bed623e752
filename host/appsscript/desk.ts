/** A person at a spreadsheet, and what every action there has in common. Coordinates are zero-based. */
import type { Area, CellWrite, SheetId } from "../workbook/contract.ts";
import type { SpreadsheetFile } from "./contract.ts";
import type { ChangeType, Happening } from "./events.ts";
import type { ShapeWatch } from "./history/shapeWatch.ts";

/** What the page would say: null = done; a sentence = refused, and nothing was changed. */
export interface Attempt {
  readonly refused: string | null;
}

export const DONE: Attempt = { refused: null };
export const refuse = (sentence: string): Attempt => ({ refused: sentence });

/** Something that a person did, and that the same person may take back. A refusal leaves everything as it was. */
export interface Step {
  undo(desk: Desk): Attempt;
  redo(desk: Desk): Attempt;
  /** Nobody will ask for it any more. */
  release(): void;
}

/** Remembers what a person did, so that it can be taken back. */
export interface History {
  readonly shapes: ShapeWatch;
  remember(step: Step): void;
}

/** Cells that were entered: what they held, and what they held when every trigger had had its say. */
export interface Entered {
  readonly area: Area;
  readonly before: CellState;
  readonly after: CellState;
}

export interface CellState {
  readonly contents: readonly (readonly CellWrite[])[];
  readonly formats: readonly (readonly (string | null)[])[];
}

export interface Desk {
  readonly file: SpreadsheetFile;
  readonly user: string;
  readonly history: History | null;
  readonly post: (happening: Happening) => void;
  /** Says more of a refused area than Google does; null: nothing more is known. */
  readonly explain?: (area: Area) => string | null;
}

const GONE = "Vùng này không còn trong bảng tính. Hãy chọn lại rồi làm tiếp.";

/** Whether the sheet and all of the area are there. */
export function refuseOutside({ file }: Desk, area: Area): Attempt | null {
  if (!hasSheet(file, area.sheet)) return refuse(GONE);
  const { rows, columns } = file.workbook.sheet(area.sheet);
  const fits = area.row + area.rows <= rows && area.column + area.columns <= columns;
  if (!fits || area.rows < 1 || area.columns < 1) return refuse(GONE);
  return refuseMany(area.rows * area.columns);
}

/** More would keep everybody else waiting: far beyond any tab that people fill. */
const MOST_AT_ONCE = 1_000_000;

export function refuseMany(cells: number): Attempt | null {
  if (cells <= MOST_AT_ONCE) return null;
  return refuse("Mỗi lần chỉ làm được với nhiều nhất 1 triệu ô. Hãy chọn vùng nhỏ hơn.");
}

export function refuseSheet({ file }: Desk, sheet: SheetId): Attempt | null {
  return hasSheet(file, sheet) ? null : refuse(GONE);
}

const hasSheet = (file: SpreadsheetFile, sheet: SheetId): boolean => file.workbook.sheetIds().includes(sheet);

export function refuseEdit({ file, user, explain }: Desk, area: Area): Attempt | null {
  const refusal = file.refuseEdit(user, area);
  return refusal && refuse(explain?.(area) ?? refusal.forPerson);
}

export function refuseStructure({ file, user }: Desk, sheet: SheetId | null): Attempt | null {
  const refusal = file.refuseStructure(user, sheet);
  return refusal && refuse(refusal.forPerson);
}

/** "Up to 10 million cells for spreadsheets" (support.google.com/drive/answer/37603). */
const MOST_CELLS = 10_000_000;

export function refuseMore({ file: { workbook } }: Pick<Desk, "file">, cells: number): Attempt | null {
  const present = workbook.sheetIds().reduce((sum, id) => {
    const { rows, columns } = workbook.sheet(id);
    return sum + rows * columns;
  }, 0);
  return present + cells <= MOST_CELLS
    ? null
    : refuse("Bảng tính có nhiều nhất 10 triệu ô. Hãy bớt hàng hoặc cột rồi làm lại.");
}

export function changed({ file, user, post }: Desk, changeType: ChangeType): Attempt {
  post({ kind: "change", file, user, changeType });
  return DONE;
}
