/** A unit's rows of Đăng ký or of Danh hiệu thi đua, and blank cells of them filled from a list (SPEC NR1–NR6). */
import { isAmong } from "../../domain/people/addresses.ts";
import type { Checked } from "../../domain/problems/checked.ts";
import { type Problem, problem, sentence } from "../../domain/problems/problem.ts";
import type { RequestOf } from "../../rpc/contract.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import { nextRow } from "../../sheets/append.ts";
import { cellAt, columnRuns } from "../../sheets/cells.ts";
import type { Book, Clock } from "../../sheets/ports.ts";
import { readAgain, readTable, type Sheet } from "../../sheets/read.ts";
import { type Cell, shownCell } from "../../tables/cell.ts";
import { registrations } from "../../tables/registrations.ts";
import type { Settings } from "../../tables/settingsList.ts";
import {
  type AnyTable,
  type Columns,
  columnOf,
  decodeCell,
  keysTypedBy,
  type Table,
} from "../../tables/table.ts";
import { titles } from "../../tables/titles.ts";
import { stageStateOf } from "../campaign/settings.ts";
import { readSnapshot, type SnapshotUnit } from "../campaign/snapshot.ts";
import { refused } from "./answers.ts";

interface ListWorld {
  readonly book: Book;
  readonly clock: Clock;
  /** Address of the person at the keyboard; '' when Google does not tell. */
  readonly email: string;
}

type Tab = RequestOf<"ownRows">["tab"];
type Wanted = RequestOf<"fillRows">["rows"][number];
type Answer = AnswerTo<"ownRows">;

const UNIT = "unit";
const TABLES: Readonly<Record<Tab, AnyTable>> = { registrations, titles };

interface OwnTab {
  readonly unit: SnapshotUnit;
  readonly settings: Settings;
  readonly email: string;
  readonly sheet: Sheet<Columns>;
  /** What may be filled: all that units type but the code of the unit, which is the caller's. */
  readonly keys: readonly string[];
}

/** Two reads, and the height of a tab whose rows are nobody's. */
export function ownRows(world: ListWorld, { tab }: RequestOf<"ownRows">): Answer {
  const opened = ownTab(world, tab);
  return opened.ok ? answered(opened.value, closedFor(world, opened.value)) : refused(opened.problems);
}

/**
 * Fills blank cells and no others, each row run by run; then the tab is read again, and what stands there is told. Nothing is written while
 * registering is closed to the unit. Rows without an id take the next ones of nobody, as far as there are any.
 */
export function fillRows(world: ListWorld, { tab, rows }: RequestOf<"fillRows">): Answer {
  const opened = ownTab(world, tab);
  if (!opened.ok) return refused(opened.problems);
  const own = opened.value;
  const closed = closedFor(world, own);
  if (closed.length > 0) return refused(closed);
  const { written, problems } = filled(own, rows);
  return answered({ ...own, sheet: written.length > 0 ? seenAfter(own, written) : own.sheet }, problems);
}

function ownTab({ book, email }: ListWorld, tab: Tab): Checked<OwnTab> {
  const table: Table<Columns> = TABLES[tab];
  const snapshot = readSnapshot(book);
  if (!snapshot.ok) return snapshot;
  const { settings, units } = snapshot.value;
  const unit = units.find(({ emails }) => isAmong(email, emails));
  if (unit === undefined)
    return { ok: false, problems: [problem("unit.unknown", { tab: table.title }, email)] };
  const read = readTable(book, table);
  const keys = keysTypedBy(table, "unit").filter((key) => key !== UNIT);
  return read.ok ? { ok: true, value: { unit, settings, email, sheet: read.value, keys } } : read;
}

/** No day closes Danh hiệu thi đua. */
function closedFor({ clock }: ListWorld, { sheet, settings, unit }: OwnTab): readonly Problem[] {
  const { key, title } = sheet.table;
  const stage = stageStateOf(settings, "registration", unit.registrationExtension, clock.now());
  if (key === titles.key || stage === "open") return [];
  return [problem(stage === "closed" ? "unit.stageClosed" : "unit.stageNotOpen", { tab: title }, "")];
}

interface Written {
  /** 1-based row of the tab. */
  readonly row: number;
  readonly id: string;
  readonly values: ReadonlyMap<string, Cell>;
}

interface Filled {
  readonly written: readonly Written[];
  readonly problems: readonly Problem[];
}

function filled(own: OwnTab, wanted: readonly Wanted[]): Filled {
  const { sheet, unit } = own;
  const problems: Problem[] = [];
  const written: Written[] = [];
  let next = nextRow(sheet);
  let lacking = 0;
  for (const { id, cells } of wanted) {
    const isNew = id === "" && sheet.table.key === titles.key;
    const row = isNew ? next++ : rowById(own, id);
    if (row === 0 || (isNew && row > sheet.tab.height())) {
      lacking += 1;
      continue;
    }
    const values = blankCells(own, row, cells, problems);
    if (isNew) values.set(UNIT, unit.code);
    writeCells(own, row, values);
    written.push({ row, id, values });
  }
  if (lacking > 0)
    problems.push(problem("unit.noRow", { tab: sheet.table.title }, "", { count: String(lacking) }));
  return { written, problems };
}

function writeCells({ sheet }: OwnTab, row: number, values: Written["values"]): void {
  for (const run of columnRuns(sheet, [...values.keys()]))
    sheet.tab.write(row, run.first + 1, [run.keys.map((key) => values.get(key) ?? "")]);
}

/**
 * The tab after writing. A row number is all that can be written to: where somebody sorted or inserted rows in that moment, another row was
 * written to, and gets back what it held; the caller finds its own texts nowhere.
 */
function seenAfter(own: OwnTab, written: readonly Written[]): Sheet<Columns> {
  const { sheet } = own;
  const { id: key } = sheet.table;
  const now = readAgain(sheet);
  const idAt = (row: number) => now.rows.find(({ number }) => number === row)?.record[key] ?? "";
  const astray = written.filter(({ row, id }) => idAt(row) !== id);
  for (const { row, values } of astray) {
    const held =
      sheet.rows.find(({ record }) => record[key] !== "" && record[key] === idAt(row))?.number ?? 0;
    writeCells(own, row, new Map([...values.keys()].map((each) => [each, cellAt(sheet, held, each)])));
  }
  return astray.length > 0 ? readAgain(sheet) : now;
}

/** 0: no row of the unit's has this id. */
function rowById({ sheet, unit }: OwnTab, id: string): number {
  const found = sheet.rows.find(
    ({ record }) => id !== "" && record[sheet.table.id] === id && record[UNIT] === unit.code,
  );
  return found?.number ?? 0;
}

/** What goes into blank cells of a row; a text that its column cannot be is said. */
function blankCells(
  { sheet, keys }: OwnTab,
  row: number,
  texts: Wanted["cells"],
  problems: Problem[],
): Map<string, Cell> {
  const { table } = sheet;
  const values = new Map<string, Cell>();
  for (const key of keys) {
    const text = texts[key] ?? "";
    if (text === "" || cellAt(sheet, row, key) !== "") continue;
    const { kind, header } = columnOf(table, key);
    const decoded = decodeCell(kind, text);
    if (decoded.ok) values.set(key, kind.encode(decoded.value));
    else problems.push(problem(decoded.code, { tab: table.title, row, header }, text, decoded.facts));
  }
  return values;
}

function answered({ unit, email, sheet, keys }: OwnTab, problems: readonly Problem[]): Answer {
  const { rows, table } = sheet;
  return {
    kind: "ownRows",
    email,
    unit: { code: unit.code, name: unit.name },
    rows: rows
      .filter(({ record }) => record[UNIT] === unit.code)
      .map(({ number, record }) => ({
        id: String(record[table.id]),
        cells: Object.fromEntries(
          keys.flatMap((key) => {
            const shown = shownCell(cellAt(sheet, number, key));
            return shown === "" ? [] : [[key, shown]];
          }),
        ),
      })),
    free: table.key === titles.key ? Math.max(0, sheet.tab.height() - nextRow(sheet) + 1) : 0,
    problems: problems.map(sentence),
  };
}
