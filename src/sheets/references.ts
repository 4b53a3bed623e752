/** Rows that name each other across tabs: ids that stand twice, and ids that no row has. */
import { type Problem, problem } from "../domain/problems/problem.ts";
import { type Columns, columnOf, type Table } from "../tables/table.ts";
import type { Row, Sheet } from "./read.ts";

type RowCode = "row.idMissing" | "row.idTwice" | "row.unknownUnit" | "row.lostModel" | "row.unknownAppraiser";

/** One finding an id, at its second row, naming all of them. */
export function repeatedIds<C extends Columns>({ table, rows }: Sheet<C>): readonly Problem[] {
  const byId = new Map<string, Row<C>[]>();
  for (const row of rows) {
    const value = String(row.record[table.id]);
    if (value !== "") byId.set(value, [...(byId.get(value) ?? []), row]);
  }
  return [...byId.values()].flatMap((twins) => {
    const [, second] = twins;
    if (second === undefined) return [];
    return [
      rowProblem("row.idTwice", table, second, table.id, { rows: twins.map((row) => row.number).join(", ") }),
    ];
  });
}

/** One finding for each of these rows whose cell names none of the known ids. */
export function unknownReferences<C extends Columns>(
  code: RowCode,
  table: Table<C>,
  rows: readonly Row<C>[],
  key: keyof C & string,
  known: ReadonlySet<string>,
): readonly Problem[] {
  return rows
    .filter((row) => !known.has(String(row.record[key])))
    .map((row) => rowProblem(code, table, row, key));
}

export function rowProblem<C extends Columns>(
  code: RowCode,
  table: Table<C>,
  row: Row<C>,
  key: keyof C & string,
  facts: Readonly<Record<string, string>> = {},
): Problem {
  const place = { tab: table.title, row: row.number, header: columnOf(table, key).header };
  return problem(code, place, String(row.record[key]), facts);
}

/** Of findings about the same id only the first. */
export function oneEach(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map([...problems].reverse().map((each) => [each.found, each])).values()].reverse();
}
