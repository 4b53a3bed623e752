/** What stands in the tabs: every cell by tab, row and header, where a row is known by its id and never by its place. */
import type { Scalar } from "sheets-script-host";
import { look } from "../season/screen.ts";
import { JOURNAL, ORDERS } from "./base.ts";
import { DECLARED, type DeclaredTab } from "./declared.ts";
import type { Office } from "./office.ts";

/** Cells by header; blank ones are left out. */
export type Row = ReadonlyMap<string, string>;

export interface State {
  /** By tab, then by what names the row. */
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
  const tabs = [...DECLARED.values()].map(
    (declared) => [declared.title, rowsOf(office, declared, astray)] as const,
  );
  return { tabs: new Map(tabs), astray };
}

function rowsOf(office: Office, declared: DeclaredTab, astray: string[]): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  const ids = new Set<string>();
  const { headers, lines } = look(office.file, declared.title);
  for (const line of lines) {
    const cells = new Map<string, string>();
    for (const header of headers) {
      const text = seen(declared, header, line.value(header));
      if (text !== "" && header !== NUMBER_CELL) cells.set(header, text);
    }
    if (cells.size === 0) continue;
    const id = line.text(declared.idHeader);
    if (ids.has(id) && id !== "") astray.push(`${declared.title}: ${id} stands twice`);
    ids.add(id);
    const key = free(rows, keyOf(declared.title, id, cells));
    // The tick of a checkbox is content only where something else is.
    if (id === "" && [...cells.values()].some((text) => text !== "false"))
      astray.push(`${declared.title}: content beside no id: ${[...cells.values()].join(" | ")}`);
    rows.set(key, cells);
  }
  return rows;
}

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

export function differences(before: State, after: State): readonly Difference[] {
  return [...after.tabs].flatMap(([tab, rows]) => {
    const former = before.tabs.get(tab) ?? new Map<string, Row>();
    const keys = new Set([...former.keys(), ...rows.keys()]);
    return [...keys].flatMap((row) => rowDifferences(tab, row, former.get(row), rows.get(row)));
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
