import { matchingKey } from "../domain/text/vietnamese.ts";
import type { Columns, RecordOf } from "../tables/table.ts";
import { appendRows, nextRow } from "./append.ts";
import { changeRows } from "./change.ts";
import type { Sheet } from "./read.ts";

/**
 * Rows with a known id take over what a record states, the others are added behind. Everything else stays where and as it is:
 * rows that nobody names, cells that a record does not state, people's own columns and rows.
 */
export function upsertRows<C extends Columns>(
  sheet: Sheet<C>,
  records: readonly Partial<RecordOf<C>>[],
): void {
  const { id } = sheet.table;
  const rows = new Map(sheet.rows.map((row) => [matchingKey(String(row.record[id])), row.number]));
  const changes = new Map<number, Partial<RecordOf<C>>>();
  const added: Partial<RecordOf<C>>[] = [];
  for (const record of records) {
    const row = rows.get(matchingKey(String(record[id])));
    if (row === undefined) added.push(record);
    else changes.set(row, without(record, id));
  }
  changeRows(sheet, statedKeys(sheet, [...changes.values()]), changes);
  appendRows(sheet, nextRow(sheet), statedKeys(sheet, added), added);
}

/** The id of a row that is there stays as it was typed. */
function without<C extends Columns>(
  record: Partial<RecordOf<C>>,
  id: keyof C & string,
): Partial<RecordOf<C>> {
  const rest = { ...record };
  delete rest[id];
  return rest;
}

function statedKeys<C extends Columns>(
  sheet: Sheet<C>,
  records: readonly Partial<RecordOf<C>>[],
): readonly (keyof C & string)[] {
  return sheet.table.order.filter((key) => records.some((record) => record[key] !== undefined));
}
