/** Typing, pasting and clearing: what a person puts into cells. Each asks rights and validation, and tells the triggers. */
import type { Area, CellWrite } from "../workbook/contract.ts";
import {
  type Attempt,
  type CellState,
  changed,
  type Desk,
  DONE,
  refuse,
  refuseEdit,
  refuseMany,
  refuseMore,
  refuseOutside,
  refuseSheet,
  refuseStructure,
} from "./desk.ts";
import { aspectStep, lookOf, together } from "./history/aspectStep.ts";
import type { Aspect } from "./history/aspects.ts";
import { entryStep } from "./history/entryStep.ts";

type Cells = readonly (readonly (CellWrite | undefined)[])[];

/** One cell; '' empties it. */
export function typeCell(desk: Desk, cell: Omit<Area, "rows" | "columns">, text: string): Attempt {
  const area = { ...cell, rows: 1, columns: 1 };
  return refuseOutside(desk, area) ?? enterTexts(desk, area, [[text]], true);
}

/** Rows of texts from one cell on. The sheet grows if it must. */
export function pasteTexts(
  desk: Desk,
  cell: Omit<Area, "rows" | "columns">,
  texts: readonly (readonly string[])[],
): Attempt {
  const columns = Math.max(1, ...texts.map((row) => row.length));
  const area = { ...cell, rows: Math.max(1, texts.length), columns };
  return refuseEdit(desk, area) ?? grow(desk, area) ?? enterTexts(desk, area, texts, false);
}

/** Presses Delete: contents only. All areas or none. */
export function clearAreas(desk: Desk, areas: readonly Area[]): Attempt {
  const refused = firstRefusal(areas, (area) => refuseOutside(desk, area) ?? refuseEdit(desk, area));
  if (refused) return refused;
  const clear = () => {
    for (const area of areas) desk.file.workbook.clear(area, { contents: true });
  };
  const [first] = areas;
  const single = areas.length === 1 && first?.rows === 1 && first.columns === 1;
  return entering(desk, areas, clear, single ? EMPTY : undefined);
}

const EMPTY: CellWrite = { kind: "value", value: null };

export function firstRefusal<T>(items: readonly T[], refusal: (item: T) => Attempt | null): Attempt | null {
  for (const item of items) {
    const refused = refusal(item);
    if (refused) return refused;
  }
  return null;
}

/** "Up to … 50,000 characters per cell" (support.google.com/drive/answer/37603). */
const MOST_CHARACTERS = 50_000;

function refuseLong(texts: readonly (readonly string[])[]): Attempt | null {
  const longest = texts.reduce(
    (most, row) => row.reduce((long, text) => Math.max(long, text.length), most),
    0,
  );
  if (longest <= MOST_CHARACTERS) return null;
  const [found, most] = [longest, MOST_CHARACTERS].map((count) => count.toLocaleString("vi"));
  return refuse(
    `Một ô chứa nhiều nhất ${most} ký tự, nội dung này có ${found} ký tự. Hãy rút ngắn, hoặc để trong tệp kèm theo và dán đường dẫn.`,
  );
}

function enterTexts(desk: Desk, area: Area, texts: readonly (readonly string[])[], typed: boolean): Attempt {
  const long = refuseLong(texts);
  if (long) return long;
  const cells = readTexts(desk, area, texts);
  return enterCells(desk, area, cells, typed);
}

/** Cells that are undefined stay. `typed`: one cell by hand, whose values the event tells. */
export function enterCells(desk: Desk, area: Area, cells: Cells, typed = false): Attempt {
  const invalid = desk.file.refuseEntry(area, cells);
  const refused = refuseEdit(desk, area) ?? (invalid && refuse(invalid.forPerson));
  if (refused) return refused;
  return entering(
    desk,
    [area],
    () => desk.file.workbook.write(area, cells),
    typed ? cells[0]?.[0] : undefined,
  );
}

/** Texts as the spreadsheet reads them, by the format each cell already has. */
function readTexts({ file }: Desk, area: Area, texts: readonly (readonly string[])[]): CellWrite[][] {
  const formats = file.workbook.style(area, "numberFormat");
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column): CellWrite => {
      const text = texts[row]?.[column] ?? "";
      if (text === "") return EMPTY;
      return file.workbook.parseEntry(text, formats[row]?.[column] ?? "General");
    }),
  );
}

/** Makes room for an area whose first cell is on the sheet. */
export function grow(desk: Desk, area: Area): Attempt | null {
  const { workbook } = desk.file;
  const outside =
    refuseSheet(desk, area.sheet) ??
    refuseOutside(desk, { ...area, rows: 1, columns: 1 }) ??
    refuseMany(area.rows * area.columns);
  if (outside) return outside;
  const sheet = workbook.sheet(area.sheet);
  const rows = Math.max(0, area.row + area.rows - sheet.rows);
  const columns = Math.max(0, area.column + area.columns - sheet.columns);
  if (rows + columns === 0) return null;
  const cells = (sheet.rows + rows) * (sheet.columns + columns) - sheet.rows * sheet.columns;
  const refused = refuseStructure(desk, area.sheet) ?? refuseMore(desk, cells);
  if (refused) return refused;
  if (rows > 0) workbook.insertRows(area.sheet, sheet.rows, rows);
  if (columns > 0) workbook.insertColumns(area.sheet, sheet.columns, columns);
  return null;
}

/** `besides`: what else than contents is given to the cells. */
type Entering = Desk & { readonly besides?: readonly Aspect[] };

/** Does it, tells the triggers of each area, and remembers how it was. `typed`: what one cell was given by hand. */
export function entering(
  desk: Entering,
  areas: readonly Area[],
  write: () => void,
  typed?: CellWrite,
): Attempt {
  const { file, user, history, besides = [] } = desk;
  const before = history ? areas.map((area) => stateOf(desk, area)) : [];
  const looks = history ? areas.map((area) => lookOf(area, besides)) : [];
  const [first] = areas;
  const oldValue = typed && first ? shownInEvent(desk, first) : null;
  write();
  const value = typed?.kind === "value" && first ? shownInEvent(desk, first) : null;
  for (const area of areas) {
    desk.post({
      kind: "edit",
      file,
      user,
      area,
      ...(value === null ? {} : { value }),
      ...(oldValue === null ? {} : { oldValue }),
    });
  }
  changed(desk, "EDIT");
  const entered = before.flatMap((state, index) => {
    const area = areas[index];
    return area && !refuseOutside(desk, area) ? [{ area, before: state, after: stateOf(desk, area) }] : [];
  });
  const step = entryStep(desk, entered);
  const looked = besides.length > 0 && entered.length === areas.length;
  history?.remember(looked ? together(step, aspectStep(desk, areas, besides, looks)) : step);
  return DONE;
}

export function stateOf({ file }: Desk, area: Area): CellState {
  return { contents: file.workbook.contents(area), formats: file.workbook.style(area, "numberFormat") };
}

/** A cell's value as edit events carry it: text, dates as serial numbers, TRUE and FALSE; null when empty. */
function shownInEvent({ file }: Desk, area: Area): string | null {
  let text: string | null = null;
  file.workbook.visit({ ...area, rows: 1, columns: 1 }, (_row, _column, value) => {
    text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  });
  return text;
}
