/** Rows with their ids, made before anybody types: a row has an identity from the start. */
import type { Unit } from "../../domain/unit.ts";
import type { Cell } from "../../tables/cell.ts";
import type { registrations } from "../../tables/registrations.ts";
import type { reports } from "../../tables/reports.ts";
import type { Columns } from "../../tables/table.ts";
import type { Sheet } from "../readTables.ts";

/** A block of new rows, behind the unit's last row or at the end of the tab. */
interface NewRows {
  readonly unit: string;
  readonly ids: readonly string[];
}

const ID = /^MH-(\d{4})-(\d+)$/;

/** `MH-2023-001`: year and a number that is never given twice. */
export function modelId(year: number, number: number): string {
  return `MH-${year}-${String(number).padStart(3, "0")}`;
}

/**
 * Gives every active unit at least so many rows in Đăng ký, and each of them its row in Báo cáo. Rows that stand are left as they are.
 * @param wanted rows per unit code
 * @returns how many registration rows were added
 */
export function prepareRows(
  sheets: {
    readonly registrations: Sheet<typeof registrations.columns>;
    readonly reports: Sheet<typeof reports.columns>;
  },
  units: readonly Unit[],
  wanted: (unit: Unit) => number,
  year: number,
): number {
  const added = newRows(sheets.registrations, units, wanted, year);
  addRows(sheets.registrations, added, (row) => row.unit, ["id", "unit"]);
  const known = new Set(sheets.reports.rows.map((row) => row.record.model));
  const models = [...existingIds(sheets.registrations), ...added];
  const lacking = models.map(({ unit, ids }) => ({ unit, ids: ids.filter((id) => !known.has(id)) }));
  addRows(
    sheets.reports,
    lacking.filter(({ ids }) => ids.length > 0),
    (row) => row.unit,
    ["model", "unit"],
  );
  return added.reduce((sum, { ids }) => sum + ids.length, 0);
}

function existingIds(sheet: Sheet<typeof registrations.columns>): NewRows[] {
  const byUnit = new Map<string, string[]>();
  for (const { record } of sheet.rows) {
    if (record.id === "") continue;
    byUnit.set(record.unit, [...(byUnit.get(record.unit) ?? []), record.id]);
  }
  return [...byUnit].map(([unit, ids]) => ({ unit, ids }));
}

function newRows(
  sheet: Sheet<typeof registrations.columns>,
  units: readonly Unit[],
  wanted: (unit: Unit) => number,
  year: number,
): NewRows[] {
  let last = Math.max(0, ...sheet.rows.map(({ record }) => numberIn(record.id, year)));
  const counts = new Map(existingIds(sheet).map(({ unit, ids }) => [unit, ids.length]));
  const blocks: NewRows[] = [];
  for (const unit of units.filter(({ active }) => active)) {
    const lacking = wanted(unit) - (counts.get(unit.code) ?? 0);
    if (lacking <= 0) continue;
    blocks.push({
      unit: unit.code,
      ids: Array.from({ length: lacking }, (_, index) => modelId(year, last + index + 1)),
    });
    last += lacking;
  }
  return blocks;
}

function numberIn(id: string, year: number): number {
  const match = ID.exec(id);
  return match !== null && Number(match[1]) === year ? Number(match[2]) : 0;
}

/** Units that have rows get theirs inserted behind the last one, from the bottom up; the others follow at the end in one write. */
function addRows<C extends Columns>(
  sheet: Sheet<C>,
  blocks: readonly NewRows[],
  unitOf: (record: Sheet<C>["rows"][number]["record"]) => string,
  keys: readonly [keyof C & string, keyof C & string],
): void {
  const lastRows = new Map(sheet.rows.map((row) => [unitOf(row.record), row.number]));
  const behind = blocks.flatMap((block) => {
    const after = lastRows.get(block.unit);
    return after === undefined ? [] : [{ block, after }];
  });
  appendRows(
    sheet,
    blocks.filter((block) => !lastRows.has(block.unit)),
    keys,
  );
  for (const { block, after } of behind.sort((a, b) => b.after - a.after)) {
    sheet.tab.insertRowsAfter(after, block.ids.length);
    writeIds(sheet, after + 1, [block], keys);
  }
}

function appendRows<C extends Columns>(
  sheet: Sheet<C>,
  blocks: readonly NewRows[],
  keys: readonly [keyof C & string, keyof C & string],
): void {
  const count = blocks.reduce((sum, { ids }) => sum + ids.length, 0);
  if (count === 0) return;
  const first = Math.max(sheet.layout.headerRow + 1, ...sheet.rows.map((row) => row.number)) + 1;
  sheet.tab.growTo(first + count - 1);
  writeIds(sheet, first, blocks, keys);
}

function writeIds<C extends Columns>(
  sheet: Sheet<C>,
  first: number,
  blocks: readonly NewRows[],
  keys: readonly [keyof C & string, keyof C & string],
): void {
  const lines = blocks.flatMap(({ unit, ids }) => ids.map((id): readonly [Cell, Cell] => [id, unit]));
  for (const [index, key] of keys.entries()) {
    const column = (sheet.layout.columns.get(key) ?? 0) + 1;
    sheet.tab.write(
      first,
      column,
      lines.map((line) => [line[index] ?? ""]),
    );
  }
}
