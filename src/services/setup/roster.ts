import { type Problem, problem } from "../../domain/problem.ts";
import { matchingKey } from "../../domain/vietnamese.ts";
import { appraisers } from "../../tables/appraisers.ts";
import { type Columns, columnOf, decodeRow, type RecordOf, type Table } from "../../tables/table.ts";
import { units } from "../../tables/units.ts";
import { type PastedRow, pastedRows } from "./pastedTable.ts";

/** What was understood of a pasted list, and every problem in it by its pasted line. */
export interface Roster<C extends Columns> {
  readonly records: readonly RecordOf<C>[];
  readonly problems: readonly Problem[];
}

/** Order of the cells when the pasted list has no header. */
const UNIT_ORDER = ["name", "group", "head", "emails"] as const;
const APPRAISER_ORDER = ["name", "position", "role", "email", "unit"] as const;

export function unitsFrom(text: string): Roster<typeof units.columns> {
  return rosterFrom(text, units, UNIT_ORDER, "DV");
}

export function appraisersFrom(text: string): Roster<typeof appraisers.columns> {
  return rosterFrom(text, appraisers, APPRAISER_ORDER, "TV");
}

function rosterFrom<C extends Columns>(
  text: string,
  table: Table<C>,
  usual: readonly (keyof C & string)[],
  prefix: string,
): Roster<C> {
  const pasted = pastedRows(text, table, usual);
  const place = { tab: table.title };
  const unknown = pasted.unknown.map((header) => problem("roster.unknownHeader", place, header));
  const coded = withCodes(pasted.rows, table.id, prefix);
  // Pasted cells are keyed by the table's own column keys.
  const rows = coded.map((row) => ({
    line: row.line,
    ...decodeRow(table, row.cells as Parameters<typeof decodeRow<C>>[1], row.line),
  }));
  return {
    records: rows.map((row) => row.record),
    problems: [
      ...unknown,
      ...rows.flatMap((row) => [...row.problems, ...missingProblems(table, row.record, row.line)]),
      ...repeatedCodes(table, rows),
    ],
  };
}

/** Rows without a code get the next free one, in their order. */
function withCodes(rows: readonly PastedRow[], id: string, prefix: string): readonly PastedRow[] {
  const taken = new Set(rows.map((row) => matchingKey(String(row.cells[id] ?? ""))));
  let number = 0;
  return rows.map((row) => {
    if (row.cells[id] !== undefined) return row;
    let code: string;
    do {
      number += 1;
      code = `${prefix}${String(number).padStart(2, "0")}`;
    } while (taken.has(matchingKey(code)));
    return { ...row, cells: { ...row.cells, [id]: code } };
  });
}

function missingProblems<C extends Columns>(
  table: Table<C>,
  record: RecordOf<C>,
  line: number,
): readonly Problem[] {
  return table.order
    .filter((key) => columnOf(table, key).required && (record[key] === "" || record[key] === null))
    .map((key) =>
      problem("roster.cellMissing", { tab: table.title, row: line, header: columnOf(table, key).header }, ""),
    );
}

function repeatedCodes<C extends Columns>(
  table: Table<C>,
  rows: readonly { readonly line: number; readonly record: RecordOf<C> }[],
): readonly Problem[] {
  const lines = new Map<string, number[]>();
  for (const { line, record } of rows) {
    const key = matchingKey(String(record[table.id]));
    lines.set(key, [...(lines.get(key) ?? []), line]);
  }
  const { header } = columnOf(table, table.id);
  return rows
    .filter(({ line, record }) => lines.get(matchingKey(String(record[table.id])))?.[1] === line)
    .map(({ line, record }) => {
      const code = String(record[table.id]);
      const facts = { rows: (lines.get(matchingKey(code)) ?? []).join(", ") };
      return problem("row.idTwice", { tab: table.title, row: line, header }, code, facts);
    });
}
