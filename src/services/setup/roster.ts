import { type Problem, problem } from "../../domain/problems/problem.ts";
import { matchingKey } from "../../domain/text/vietnamese.ts";
import { appraisers } from "../../tables/appraisers.ts";
import { shownCell } from "../../tables/cell.ts";
import {
  type Columns,
  columnOf,
  decodeRow,
  keysTypedBy,
  type RecordOf,
  requiredKeys,
  type Table,
} from "../../tables/table.ts";
import { units } from "../../tables/units.ts";
import { legacyTexts } from "../campaign/legacyTexts.ts";
import { codesFor, type Known } from "./codes.ts";
import { APPRAISER_NAMES, UNIT_NAMES } from "./columnNames.ts";
import { APPRAISER_MEANINGS, UNIT_MEANINGS } from "./meanings.ts";
import { type ListForm, type Pasted, type PastedRow, pastedRows, type TakenColumn } from "./pastedTable.ts";
import { readingNotes } from "./readingNotes.ts";
import type { Choices } from "./sections.ts";

export interface RosterRow<C extends Columns> {
  /** Whether the list itself gives its code. */
  readonly coded: boolean;
  /** 1-based row of the pasted table. */
  readonly line: number;
  readonly record: RecordOf<C>;
  /** Columns whose cell could not be read. */
  readonly unread: ReadonlySet<string>;
}

/** What was understood of a pasted list, and every problem in it by its pasted line. */
export interface Roster<C extends Columns> {
  readonly rows: readonly RosterRow<C>[];
  readonly problems: readonly Problem[];
  /** What is told and holds nothing up. */
  readonly notes: readonly Problem[];
  /** A header over position and unit, whose cells are taken for the position. */
  readonly twoInOne: string | null;
  readonly columns: readonly TakenColumn[];
}

const UNIT_LIST: ListForm<typeof units.columns> = {
  usual: ["name", "group", "head", "emails"],
  names: UNIT_NAMES,
  meanings: UNIT_MEANINGS,
  headings: "group",
};
const APPRAISER_LIST: ListForm<typeof appraisers.columns> = {
  usual: ["name", "position", "role", "email", "unit"],
  names: APPRAISER_NAMES,
  meanings: APPRAISER_MEANINGS,
  together: ["position", "unit"],
};

/** @param known the units that stand in the tab already */
export function unitsFrom(
  text: string,
  known: readonly Known[],
  choices: Choices = {},
): Roster<typeof units.columns> {
  return rosterFrom(
    pastedRows(text, units, { ...UNIT_LIST, chosen: typable(units, choices) }),
    units,
    known,
    "DV",
  );
}

/** @param known the appraisers that stand in the tab already */
export function appraisersFrom(
  text: string,
  known: readonly Known[],
  choices: Choices = {},
): Roster<typeof appraisers.columns> {
  const form = { ...APPRAISER_LIST, chosen: typable(appraisers, choices) };
  return rosterFrom(pastedRows(text, appraisers, form), appraisers, known, "TV");
}

/** A column that the organiser does not type cannot be chosen. */
function typable<C extends Columns>(table: Table<C>, choices: Choices): Choices {
  const keys = ["", ...keysTypedBy(table, "organiser")];
  return Object.fromEntries(Object.entries(choices).filter(([, key]) => keys.includes(key)));
}

function rosterFrom<C extends Columns>(
  pasted: Pasted,
  table: Table<C>,
  known: readonly Known[],
  prefix: string,
): Roster<C> {
  const { once, notes } = withoutDoubles(pasted.rows, table);
  const coded = new Set(once.filter((row) => row.cells[table.id] !== undefined).map(({ line }) => line));
  const rows = withCodes(once, table, known, prefix).map((row) => {
    // Pasted cells are keyed by the table's own column keys.
    const cells = row.cells as Parameters<typeof decodeRow<C>>[1];
    return { line: row.line, coded: coded.has(row.line), ...decodeRow(table, cells, row.line) };
  });
  return {
    rows: rows.map(({ line, coded: own, record, unread }) => ({ line, coded: own, record, unread })),
    twoInOne: pasted.twoInOne,
    columns: pasted.columns,
    notes: [
      ...readingNotes(pasted, table),
      ...notes,
      ...legacyTexts(
        table,
        rows.map(({ line, record }) => ({ row: line, record })),
      ),
    ],
    problems: [
      ...pasted.stray.map(({ line, cell }) =>
        problem("roster.strayCell", { tab: table.title, row: line }, cell),
      ),
      ...rows.flatMap((row) => [...row.problems, ...missingProblems(table, row)]),
      ...repeatedCodes(table, rows),
    ],
  };
}

/** A line that stands twice to the letter, but for its STT, is taken once and told (SPEC U14). */
function withoutDoubles<C extends Columns>(
  rows: readonly PastedRow[],
  table: Table<C>,
): { readonly once: readonly PastedRow[]; readonly notes: readonly Problem[] } {
  const first = new Map<string, number>();
  const notes: Problem[] = [];
  const once = rows.filter(({ line, cells }) => {
    const key = JSON.stringify(cells);
    const before = first.get(key);
    if (before === undefined) first.set(key, line);
    else notes.push(problem("roster.lineTwice", { tab: table.title, row: line }, ""));
    return before === undefined;
  });
  return { once, notes };
}

function withCodes<C extends Columns>(
  rows: readonly PastedRow[],
  table: Table<C>,
  known: readonly Known[],
  prefix: string,
): readonly PastedRow[] {
  const cellOf = (row: PastedRow, key: string) => shownCell(row.cells[key] ?? "");
  const named = rows.map((row) => ({ code: cellOf(row, table.id), name: cellOf(row, "name") }));
  const codes = codesFor(named, known, prefix);
  return rows.map((row, index) => ({ ...row, cells: { ...row.cells, [table.id]: codes[index] ?? "" } }));
}

/** A cell that could not be read is not named again as missing. */
function missingProblems<C extends Columns>(
  table: Table<C>,
  { line, record, unread }: RosterRow<C>,
): readonly Problem[] {
  return requiredKeys(table)
    .map((key) => ({ key, ...columnOf(table, key) }))
    .filter(({ key, kind }) => record[key] === kind.blank && !unread.has(key))
    .map(({ header }) => problem("roster.cellMissing", { tab: table.title, row: line, header }, ""));
}

/** One finding a code, at its second line, naming all of them. */
function repeatedCodes<C extends Columns>(
  table: Table<C>,
  rows: readonly RosterRow<C>[],
): readonly Problem[] {
  const byCode = new Map<string, RosterRow<C>[]>();
  for (const row of rows) {
    const key = matchingKey(String(row.record[table.id]));
    byCode.set(key, [...(byCode.get(key) ?? []), row]);
  }
  return [...byCode.values()].flatMap((twins) => {
    const [, second] = twins;
    if (second === undefined) return [];
    const { header } = columnOf(table, table.id);
    const place = { tab: table.title, row: second.line, header };
    const facts = { rows: twins.map((twin) => twin.line).join(", ") };
    return [problem("row.idTwice", place, String(second.record[table.id]), facts)];
  });
}
