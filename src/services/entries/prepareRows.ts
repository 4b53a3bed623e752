/** Rows with their ids, made before anybody types: a row has an identity from the start. */
import type { Unit } from "../../domain/people/unit.ts";
import { appendRows, nextRow, writeRows } from "../../sheets/append.ts";
import type { Memory } from "../../sheets/ports.ts";
import type { Row, Sheet } from "../../sheets/read.ts";
import type { registrations } from "../../tables/registrations.ts";
import type { reports } from "../../tables/reports.ts";
import type { Columns, RecordOf } from "../../tables/table.ts";

/** A block of new rows, behind the unit's last row or at the end of the tab. */
interface NewRows {
  readonly unit: string;
  readonly ids: readonly string[];
}

interface Sheets {
  readonly registrations: Sheet<typeof registrations.columns>;
  readonly reports: Sheet<typeof reports.columns>;
}

const ID = /^MH-(\d{4})-(\d+)$/;

/** `MH-2023-001`: year and a number that is never given twice. */
export function modelId(year: number, number: number): string {
  return `MH-${year}-${String(number).padStart(3, "0")}`;
}

/**
 * Gives every active unit at least so many rows in Đăng ký, and each of them its row in Báo cáo. Rows that stand are left as they are.
 * @param wanted rows per unit code
 * @param memory knows the last number given, for rows can be deleted from both tabs
 * @returns how many registration rows were added
 */
export function prepareRows(
  sheets: Sheets,
  units: readonly Unit[],
  wanted: (unit: Unit) => number,
  year: number,
  memory: Memory,
): number {
  const name = `lastModel.${year}`;
  const last = Math.max(Number(memory.get(name)), lastNumber(sheets, year));
  const added = newRows(sheets.registrations, units, wanted, { year, last });
  const count = added.reduce((sum, { ids }) => sum + ids.length, 0);
  if (count > 0) memory.grow(name, last + count);
  addRows(sheets.registrations, added, (id, unit) => ({ id, unit }));
  const known = new Set(sheets.reports.rows.map((row) => row.record.model));
  const models = joined([...existingIds(sheets.registrations), ...added]);
  const lacking = models.map(({ unit, ids }) => ({ unit, ids: ids.filter((id) => !known.has(id)) }));
  addRows(
    sheets.reports,
    lacking.filter(({ ids }) => ids.length > 0),
    (model, unit) => ({ model, unit }),
  );
  return count;
}

function existingIds(sheet: Sheet<typeof registrations.columns>): readonly NewRows[] {
  const named = sheet.rows.filter(({ record }) => record.id !== "");
  return joined(named.map(({ record }) => ({ unit: record.unit, ids: [record.id] })));
}

/** One block a unit. */
function joined(blocks: readonly NewRows[]): readonly NewRows[] {
  const byUnit = new Map<string, string[]>();
  for (const { unit, ids } of blocks) {
    const list = byUnit.get(unit);
    if (list === undefined) byUnit.set(unit, [...ids]);
    else list.push(...ids);
  }
  return [...byUnit].map(([unit, ids]) => ({ unit, ids }));
}

function newRows(
  sheet: Sheet<typeof registrations.columns>,
  units: readonly Unit[],
  wanted: (unit: Unit) => number,
  given: { readonly year: number; readonly last: number },
): NewRows[] {
  let { last } = given;
  const counts = new Map(existingIds(sheet).map(({ unit, ids }) => [unit, ids.length]));
  const blocks: NewRows[] = [];
  for (const unit of units.filter(({ active }) => active)) {
    const lacking = wanted(unit) - (counts.get(unit.code) ?? 0);
    if (lacking <= 0) continue;
    blocks.push({
      unit: unit.code,
      ids: Array.from({ length: lacking }, (_, index) => modelId(given.year, last + index + 1)),
    });
    last += lacking;
  }
  return blocks;
}

/** The highest number that a model of the year has; a row that was deleted from Đăng ký is still known in Báo cáo. */
function lastNumber({ registrations, reports }: Sheets, year: number): number {
  const ids = [
    ...registrations.rows.map((row) => row.record.id),
    ...reports.rows.map((row) => row.record.model),
  ];
  return ids.reduce((last, id) => Math.max(last, numberIn(id, year)), 0);
}

function numberIn(id: string, year: number): number {
  const match = ID.exec(id);
  return match !== null && Number(match[1]) === year ? Number(match[2]) : 0;
}

/** Units that have rows get theirs inserted behind the last one, from the bottom up; the others follow at the end in one write. */
function addRows<C extends Columns, R extends Row<C> & { readonly record: { readonly unit: string } }>(
  sheet: Sheet<C, R>,
  blocks: readonly NewRows[],
  recordOf: (id: string, unit: string) => Partial<RecordOf<C>>,
): void {
  const lastRows = new Map(sheet.rows.map((row) => [row.record.unit, row.number]));
  const behind = blocks.flatMap((block) => {
    const after = lastRows.get(block.unit);
    return after === undefined ? [] : [{ block, after }];
  });
  const fresh = blocks.filter((block) => !lastRows.has(block.unit));
  const recordsOf = ({ unit, ids }: NewRows) => ids.map((id) => recordOf(id, unit));
  // Id and unit in one write where their columns stand side by side: a row is never left with half of its identity.
  appendRows(sheet, nextRow(sheet), sheet.table.prepared, fresh.flatMap(recordsOf));
  for (const { block, after } of behind.sort((a, b) => b.after - a.after)) {
    sheet.tab.insertRowsAfter(after, block.ids.length);
    writeRows(sheet, after + 1, sheet.table.prepared, recordsOf(block));
  }
}
