import { type Problem, problem } from "../../domain/problems/problem.ts";
import { matchingKey } from "../../domain/text/vietnamese.ts";
import { appraisers } from "../../tables/appraisers.ts";
import {
  type Columns,
  columnOf,
  decodeRow,
  type RecordOf,
  requiredKeys,
  type Table,
} from "../../tables/table.ts";
import { units } from "../../tables/units.ts";
import { legacyTexts } from "../campaign/legacyTexts.ts";
import { codesFor, type Known } from "./codes.ts";

/** A row of a list, its cells by column (SPEC U25). */
export interface ListedRow<C extends Columns> {
  /** 1-based line of the pasted list. */
  readonly line: number;
  readonly cells: Readonly<Partial<Record<keyof C & string, string | undefined>>>;
}

export interface RosterRow<C extends Columns> {
  /** Whether the list itself gives its code. */
  readonly coded: boolean;
  readonly line: number;
  readonly record: RecordOf<C>;
  /** Columns whose cell could not be read. */
  readonly unread: ReadonlySet<string>;
}

/** What a list says, and every problem in it by its line. */
export interface Roster<C extends Columns> {
  readonly rows: readonly RosterRow<C>[];
  readonly problems: readonly Problem[];
  /** What is told and holds nothing up. */
  readonly notes: readonly Problem[];
}

/** @param known the units that stand in the tab already */
export function unitsFrom(
  rows: readonly ListedRow<typeof units.columns>[],
  known: readonly Known[],
): Roster<typeof units.columns> {
  return rosterFrom(rows, units, known, "DV");
}

/** @param known the appraisers that stand in the tab already */
export function appraisersFrom(
  rows: readonly ListedRow<typeof appraisers.columns>[],
  known: readonly Known[],
): Roster<typeof appraisers.columns> {
  return rosterFrom(rows, appraisers, known, "TV");
}

function rosterFrom<C extends Columns>(
  listed: readonly ListedRow<C>[],
  table: Table<C>,
  known: readonly Known[],
  prefix: string,
): Roster<C> {
  const { once, notes } = withoutDoubles(listed, table);
  const codes = codesFor(
    once.map(({ cells }) => ({ code: textOf(cells, table.id), name: textOf(cells, "name") })),
    known,
    prefix,
  );
  const rows = once.map(({ line, cells }, index) => {
    const coded = textOf(cells, table.id) !== "";
    return { line, coded, ...decodeRow(table, { ...cells, [table.id]: codes[index] ?? "" }, line) };
  });
  return {
    rows: rows.map(({ line, coded, record, unread }) => ({ line, coded, record, unread })),
    notes: [
      ...notes,
      ...legacyTexts(
        table,
        rows.map(({ line, record }) => ({ row: line, record })),
      ),
    ],
    problems: [
      ...rows.flatMap((row) => [...row.problems, ...missingProblems(table, row)]),
      ...repeatedCodes(table, rows),
    ],
  };
}

/** A cell by a key that the table may not have. */
const textOf = (cells: Readonly<Record<string, string | undefined>>, key: string): string => cells[key] ?? "";

/** A line that stands twice to the letter, but for its STT, is taken once and told (SPEC U14). */
function withoutDoubles<C extends Columns>(
  rows: readonly ListedRow<C>[],
  table: Table<C>,
): { readonly once: readonly ListedRow<C>[]; readonly notes: readonly Problem[] } {
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
