/** What stands in the tabs: every cell by tab, row and header, where a row is known by its id and never by its place. */
import type { Scalar } from "sheets-script-host";
import { type Line, look } from "../season/screen.ts";
import { DECLARED, type DeclaredTab } from "./declared.ts";
import { JOURNAL, ORDERS } from "./names.ts";
import type { Office } from "./office.ts";
import { hasTab } from "./places.ts";

/** Cells by header; blank ones are left out. */
export type Row = ReadonlyMap<string, string>;

export interface State {
  /** By tab, then by what names the row; a tab that is gone is left out. */
  readonly tabs: ReadonlyMap<string, ReadonlyMap<string, Row>>;
  /** Ids that stand in more than one row of a tab, and content beside no id. */
  readonly astray: readonly string[];
}

/** One moment is as good as another: runs of different cases work at different seconds. */
const MOMENT = "⏱";
const MOMENTS =
  /\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2}(?::\d{2})?|\d{1,2}:\d{2} ngày \d{1,2}\/\d{1,2}\/\d{4}/g;
/** The number of the last batch differs from run to run. */
const NUMBER_CELL = "Lượt ghi cuối";

export function stateOf(office: Office): State {
  const astray: string[] = [];
  const tabs = [...DECLARED.values()]
    .filter(({ title }) => hasTab(office.file, title))
    .map((declared) => [declared.title, rowsOf(office, declared, astray)] as const);
  return { tabs: new Map(tabs), astray };
}

function rowsOf(office: Office, declared: DeclaredTab, astray: string[]): ReadonlyMap<string, Row> {
  const { headers, lines } = look(office.file, declared.title);
  if (lines.length > 0 && !headers.includes(declared.idHeader)) {
    astray.push(`${declared.title}: no column ${declared.idHeader}`);
    return new Map();
  }
  const rows = new Map<string, Row>();
  const ids = new Set<string>();
  for (const line of lines) {
    const cells = cellsIn(line, declared, headers);
    if (cells.size === 0) continue;
    const id = line.text(declared.idHeader);
    if (ids.has(id) && id !== "") astray.push(`${declared.title}: ${id} stands twice`);
    if (id === "" && isFilled(cells)) astray.push(besideNoId(declared.title, cells));
    ids.add(id);
    rows.set(free(rows, keyOf(declared.title, id, cells)), cells);
  }
  return rows;
}

/** Blank cells and the number of the last batch are left out. */
function cellsIn(line: Line, declared: DeclaredTab, headers: readonly string[]): Row {
  return new Map(
    headers
      .filter((header) => header !== NUMBER_CELL)
      .map((header) => [header, seen(declared, header, line.value(header))] as const)
      .filter(([, text]) => text !== ""),
  );
}

/** The tick of a checkbox is content only where something else is. */
const isFilled = (cells: Row): boolean => [...cells.values()].some((text) => text !== "false");

const besideNoId = (tab: string, cells: Row): string =>
  `${tab}: content beside no id: ${[...cells.values()].join(" | ")}`;

/** What the steward numbers itself is known by what it is about. */
function keyOf(tab: string, id: string, cells: Row): string {
  const of = (...headers: readonly string[]) => headers.map((header) => cells.get(header) ?? "").join(" · ");
  if (tab === ORDERS) return of("Lệnh", "Đối tượng của lệnh", "Giá trị", "Lý do");
  if (tab === JOURNAL) return of("Tab", "Mã", "Cột", "Trước", "Sau", "Lý do");
  return id;
}

function free(rows: ReadonlyMap<string, Row>, key: string): string {
  let found = key;
  for (let number = 2; rows.has(found); number++) found = `${key} #${number}`;
  return found;
}

function seen(declared: DeclaredTab, header: string, value: Scalar): string {
  if (value === null || value === "") return "";
  return declared.moments.has(header) ? MOMENT : String(value).replace(MOMENTS, MOMENT);
}

/** A cell that is not as it was, or should be; "" for a blank one. */
export interface Difference {
  readonly tab: string;
  readonly row: string;
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

/** A tab that one of the two has not is as one without a row. */
export function differences(before: State, after: State): readonly Difference[] {
  const tabs = new Set([...before.tabs.keys(), ...after.tabs.keys()]);
  return [...tabs].flatMap((tab) => {
    const [former, rows] = [before, after].map((state) => state.tabs.get(tab));
    const keys = new Set([...(former?.keys() ?? []), ...(rows?.keys() ?? [])]);
    return [...keys].flatMap((row) => rowDifferences(tab, row, former?.get(row), rows?.get(row)));
  });
}

const NOTHING: Row = new Map();

function rowDifferences(
  tab: string,
  row: string,
  before: Row = NOTHING,
  after: Row = NOTHING,
): readonly Difference[] {
  const headers = new Set([...before.keys(), ...after.keys()]);
  return [...headers].flatMap((header) => {
    const [was, is] = [before.get(header) ?? "", after.get(header) ?? ""];
    return was === is ? [] : [{ tab, row, header, before: was, after: is }];
  });
}

export function valueAt(state: State, tab: string, row: string, header: string): string {
  return state.tabs.get(tab)?.get(row)?.get(header) ?? "";
}

/** Edits that were noted and never looked at (SPEC ST6). */
export function notesLeft({ host, file }: Office): readonly string[] {
  return host
    .surroundings(file)
    .properties.flatMap(([, values]) => Object.keys(values))
    .filter((key) => key.startsWith("edit."))
    .map((key) => `the note of an edit is left: ${key}`);
}
