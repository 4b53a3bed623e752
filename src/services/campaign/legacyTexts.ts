import type { Problem } from "../../domain/problems/problem.ts";
import { legacyEncodingProblems } from "../../domain/text/legacyEncodingProblems.ts";
import { type Columns, columnOf, type RecordOf, type Table } from "../../tables/table.ts";

interface TextRow<C extends Columns> {
  /** 1-based, of the tab or of a pasted list. */
  readonly row: number;
  readonly record: RecordOf<C>;
}

/** Texts of units or of the team that seem typed with a legacy font: a name in one is like no other name (SPEC X18). */
export function legacyTexts<C extends Columns>(
  table: Table<C>,
  rows: readonly TextRow<C>[],
): readonly Problem[] {
  return rows.flatMap(({ row, record }) =>
    legacyEncodingProblems(record, table.order, (key) => ({
      tab: table.title,
      row,
      header: columnOf(table, key).header,
    })),
  );
}

/** Rows of a tab as this file takes them. */
export function textRows<C extends Columns>(
  rows: readonly { readonly number: number; readonly record: RecordOf<C> }[],
): readonly TextRow<C>[] {
  return rows.map(({ number, record }) => ({ row: number, record }));
}
