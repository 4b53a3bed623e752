/** Blank cells of a unit's rows, filled from a list (SPEC NR2–NR9). */
import { type Problem, problem } from "../../domain/problems/problem.ts";
import type { RequestOf } from "../../rpc/contract.ts";
import { nextRow } from "../../sheets/append.ts";
import { columnRuns } from "../../sheets/cells.ts";
import { rowOf } from "../../sheets/read.ts";
import type { Cell } from "../../tables/cell.ts";
import { columnOf, decodeCell } from "../../tables/table.ts";
import { titles } from "../../tables/titles.ts";
import { refused } from "./answers.ts";
import {
  answered,
  closedFor,
  type ListWorld,
  type OwnRowsAnswer,
  type OwnTab,
  ownTab,
  UNIT,
} from "./ownRows.ts";
import { seenAfter, type Written } from "./rowsAfter.ts";

type Wanted = RequestOf<"fillRows">["rows"][number];

/**
 * Fills blank cells and no others, each row run by run, looking at the row just before; then the tab is read again, and what stands there is
 * told. Nothing is written while registering is closed to the unit. Rows without an id take the next ones of nobody, as far as there are any.
 */
export function fillRows(world: ListWorld, { tab, rows }: RequestOf<"fillRows">): OwnRowsAnswer {
  const opened = ownTab(world, tab);
  if (!opened.ok) return refused(opened.problems);
  const own = opened.value;
  const closed = closedFor(world, own);
  if (closed.length > 0) return refused(closed);
  const { written, problems } = filled(own, rows);
  return answered({ ...own, sheet: seenAfter(own, written, writeCells) }, problems);
}

interface Filled {
  readonly written: readonly Written[];
  readonly problems: readonly Problem[];
}

function filled(own: OwnTab, wanted: readonly Wanted[]): Filled {
  const place = { tab: own.sheet.table.title };
  const problems: Problem[] = [];
  const written: Written[] = [];
  const nextBlank = blankRows(own);
  let lacking = 0;
  for (const { id, cells } of wanted) {
    const target = id === "" ? nextBlank() : rowById(own, id, written);
    if (target === null) lacking += 1;
    else if (typeof target === "string") problems.push(problem(target, place, id));
    else {
      const values = blankCells(own, target, cells, problems);
      // A row of nobody is taken only for a line of which something can be written.
      if (id === "" && values.size > 0) values.set(UNIT, own.unit.code);
      writeCells(own, target.row, values);
      written.push({ row: target.row, id, values });
    }
  }
  if (lacking > 0) problems.push(problem("unit.noRow", place, "", { count: String(lacking) }));
  return { written, problems };
}

interface Target {
  /** 1-based row of the tab. */
  readonly row: number;
  /** Its cells, as they stood just before they were written. */
  readonly line: readonly Cell[];
}

/** Gives the next row of nobody, as the tab stands in that moment; null: there is no more. None is prepared for new rows but in Danh hiệu thi đua. */
function blankRows({ sheet }: OwnTab): () => Target | null {
  const { table, tab, layout } = sheet;
  const height = table.key === titles.key ? tab.height() : 0;
  let row = nextRow(sheet);
  return () => {
    for (; row <= height; row++) {
      const [line = []] = tab.readRows(row, 1);
      if (rowOf(table, layout, line, row) === null) return { row: row++, line };
    }
    return null;
  };
}

/** The unit's row with this id, if it stands where it was read and no other line of the list has gone there; else what keeps it from being written. */
function rowById(
  { sheet, unit }: OwnTab,
  id: string,
  written: readonly Written[],
): Target | "unit.rowGone" | "unit.rowTwice" | "unit.rowMoved" {
  const { table, tab, layout, rows } = sheet;
  const isIt = (record: Readonly<Record<string, unknown>> | undefined): boolean =>
    record?.[table.id] === id && record[UNIT] === unit.code;
  const row = rows.find(({ record }) => isIt(record))?.number;
  if (row === undefined) return "unit.rowGone";
  if (written.some((each) => each.row === row)) return "unit.rowTwice";
  const [line = []] = tab.readRows(row, 1);
  return isIt(rowOf(table, layout, line, row)?.record) ? { row, line } : "unit.rowMoved";
}

function writeCells({ sheet }: OwnTab, row: number, values: Written["values"]): void {
  for (const run of columnRuns(sheet, [...values.keys()]))
    sheet.tab.write(row, run.first + 1, [run.keys.map((key) => values.get(key) ?? "")]);
}

/** What goes into blank cells of a row; a text that its column cannot be is said. */
function blankCells(
  { sheet, keys }: OwnTab,
  { row, line }: Target,
  texts: Wanted["cells"],
  problems: Problem[],
): Map<string, Cell> {
  const { table, layout } = sheet;
  const values = new Map<string, Cell>();
  for (const key of keys) {
    const text = texts[key] ?? "";
    const there = line[layout.columns.get(key) ?? -1] ?? "";
    if (text === "" || there !== "") continue;
    const { kind, header } = columnOf(table, key);
    const decoded = decodeCell(kind, text);
    if (decoded.ok) values.set(key, kind.encode(decoded.value));
    else problems.push(problem(decoded.code, { tab: table.title, row, header }, text, decoded.facts));
  }
  return values;
}
