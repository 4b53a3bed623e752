/** Brings any spreadsheet, empty, half-built or renamed, to the declared tabs. Running it again changes nothing. */
import type { Checked } from "../../domain/problems/checked.ts";
import { type Problem, problem } from "../../domain/problems/problem.ts";
import { REFERENCE_OUTLINE } from "../../domain/rubric/referenceOutline.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { matchingKey } from "../../domain/text/vietnamese.ts";
import { appendRows, nextRow } from "../../sheets/append.ts";
import { layoutIn } from "../../sheets/open.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable, readTables, type Sheet } from "../../sheets/read.ts";
import { layRules } from "../../sheets/rules.ts";
import type { Cell } from "../../tables/cell.ts";
import type { RowColour } from "../../tables/colours.ts";
import { conditionalFormats, rowFormats } from "../../tables/conditionalFormats.ts";
import { criteria } from "../../tables/criteria.ts";
import { LOCALE, TIME_ZONE } from "../../tables/kinds.ts";
import { columnAt, findLayout, type Layout } from "../../tables/layout.ts";
import { letterTemplates } from "../../tables/letterTemplates.ts";
import { type ColumnHelps, headerNote, helpOf } from "../../tables/notes.ts";
import { overview } from "../../tables/overview.ts";
import { SCHEMA_VERSION, tables, tabNames } from "../../tables/registry.ts";
import { rubricFromRows } from "../../tables/rubricFromRows.ts";
import { rowsFromRubric } from "../../tables/rubricRows.ts";
import { encodeSettings, type SettingRecord, settings } from "../../tables/settings.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { columnFormats } from "../../tables/sheetFormat.ts";
import type { Shipped } from "../../tables/shipped.ts";
import { system } from "../../tables/system.ts";
import type { TabLook } from "../../tables/tabLook.ts";
import { type Columns, columnOf, type Table } from "../../tables/table.ts";
import { readSnapshot } from "../campaign/snapshot.ts";
import { lockInstalled } from "../locks/installLocks.ts";
import { arrangeColumns } from "./arrangeColumns.ts";
import { migrateBook } from "./migrateBook.ts";
import type { Workshop, WorkshopTab } from "./workshop.ts";

export function install(workshop: Workshop, book: Book): readonly Problem[] {
  // Beside tabs of other origin, which may be a campaign's own of before, nothing is begun.
  const strangers = workshop.foundBefore(tabNames().map(({ title }) => title));
  if (strangers.length > 0) return strangers.map((tab) => problem("tab.stranger", { tab }, ""));
  const outdated = migrateBook(book, workshop.schemaVersion() ?? SCHEMA_VERSION, (ref, from) => {
    const tab = workshop.ensureTab(ref, 0, from.length);
    if (tab !== null) arrangeColumns(tab, from);
  });
  if (outdated.length > 0) return outdated;
  workshop.ensureRegion(LOCALE, TIME_ZONE);
  // The columns of Chấm điểm and Xếp hạng follow the rubric in force. It is read from other tabs, so those are made first.
  if (!workshop.ensureDashboard(overview)) return [problem("tab.stranger", { tab: overview.title }, "")];
  const fixed = tables(REFERENCE_OUTLINE).filter((table) => !table.followsRubric);
  const problems = fixed.flatMap((table) => installTab(workshop, table, placeOf(table)));
  if (problems.length === 0)
    problems.push(...seed(book, workshop.shipped()), ...installRubricTabs(workshop, book));
  workshop.removeUntouchedSheet();
  workshop.keepSchemaVersion(SCHEMA_VERSION);
  return problems;
}

export function placeOf(table: Table<Columns>): number {
  return tabNames().findIndex((each) => each.key === table.key);
}

function installRubricTabs(workshop: Workshop, book: Book): readonly Problem[] {
  const read = rubricInForce(book);
  if (!read.ok) return read.problems;
  const following = tables(read.value).filter((table) => table.followsRubric);
  return following.flatMap((table) => installTab(workshop, table, placeOf(table)));
}

/** The rubric that scoring began with, before that the one in Tiêu chí. */
export function rubricInForce(book: Book): Checked<Rubric> {
  const snapshot = readSnapshot(book);
  if (snapshot.ok && snapshot.value.frozen) return { ok: true, value: snapshot.value.rubric };
  const read = readTable(book, criteria);
  if (!read.ok) return read;
  const found = rubricFromRows(read.value.rows);
  return found.ok ? { ok: true, value: found.value.rubric } : found;
}

export function installTab(workshop: Workshop, table: Table<Columns>, index: number): readonly Problem[] {
  const tab = workshop.ensureTab(table, index, table.order.length);
  if (tab === null) return [problem("tab.stranger", { tab: table.title }, "")];
  const layout = ensureColumns(tab, table);
  const twice = layout.problems;
  if (twice.length > 0) return twice;
  tab.rename(table.title);
  dress(workshop, { table, layout, tab });
  lockInstalled(tab, table, layout);
  return [];
}

/** Writes a fresh header, or puts missing columns beside the ones they are declared beside and restores renamed headers. */
function ensureColumns(tab: WorkshopTab, table: Table<Columns>): Layout {
  const grid = tab.readAll();
  const headers = table.order.map((key) => columnOf(table, key).header);
  if (grid.every((line) => line.every((cell) => cell === ""))) {
    tab.write(1, 1, [headers]);
    return findLayout(table, [headers], null);
  }
  const found = layoutIn(tab, table, grid);
  const layout = found.headless ? withHeaderAbove(tab, table, found) : found;
  const header = tab.readAll()[layout.headerRow] ?? [];
  const ambiguous = layout.missing.some((key) => twins(table, key, header) > 1);
  if (ambiguous || (layout.missing.length === 0 && layout.renamed.length === 0)) return layout;
  insertMissing(tab, table, layout, table.order);
  return findLayout(table, tab.readAll(), null);
}

/** The header row was deleted: what stands in its place is somebody's entry, and its columns are known by their marks. */
function withHeaderAbove(tab: WorkshopTab, table: Table<Columns>, { columns }: Layout): Layout {
  tab.insertTopRow();
  const width = Math.max(0, ...[...columns.values()].map((place) => place + 1));
  const headers = Array.from({ length: width }, (): Cell => "");
  for (const [key, place] of columns) headers[place] = columnOf(table, key).header;
  if (width > 0) tab.write(1, 1, [headers]);
  return { ...layoutIn(tab, table, tab.readAll()), headless: false };
}

function twins(table: Table<Columns>, key: string, headers: readonly Cell[]): number {
  return headers.filter((header) => header === columnOf(table, key).header).length;
}

/** @param written keys of the columns whose headers are written @returns zero-based place of every column */
export function insertMissing(
  tab: WorkshopTab,
  table: Table<Columns>,
  layout: Layout,
  written: readonly string[],
): Layout["columns"] {
  const places = new Map(layout.columns);
  let before = -1;
  for (const key of table.order) {
    const present = places.get(key);
    if (present === undefined) {
      tab.insertColumnAfter(before + 1);
      for (const [other, place] of places) if (place > before) places.set(other, place + 1);
      places.set(key, before + 1);
    }
    before = places.get(key) ?? before;
  }
  const width = Math.max(...places.values()) + 1;
  const [line = []] = tab.read({ row: layout.headerRow + 1, column: 1, rows: 1, columns: width });
  const headers = [...line];
  for (const [key, place] of places) if (written.includes(key)) headers[place] = columnOf(table, key).header;
  tab.write(layout.headerRow + 1, 1, [headers]);
  return places;
}

/** @param keys of the columns that are looked after; left out: all */
export function dress(
  workshop: Workshop,
  dressed: { readonly table: Table<Columns>; readonly layout: Layout; readonly tab: WorkshopTab },
  keys?: readonly string[],
): void {
  const { table, layout, tab } = dressed;
  tab.applyLook(lookOf(table, layout, workshop.shipped().helps, keys));
  layRules(dressed);
  workshop.noteLaid(table, layout);
}

function lookOf(
  table: Table<Columns>,
  layout: Layout,
  helps: ColumnHelps,
  keys: readonly string[] = table.order,
): TabLook {
  const isOurs = ({ key }: { readonly key: string }): boolean => keys.includes(key);
  const whole = keys.length === table.order.length;
  const asksOurs = ({ when }: RowColour) => whole || keys.some((key) => when.includes(`{${key}}`));
  const placeOf = (key: string) => columnAt(layout, key);
  const places = table.order.map(placeOf);
  return {
    headerRow: layout.headerRow + 1,
    frozenColumns: table.frozenColumns,
    hidden: table.key === system.key,
    columns: columnFormats(table)
      .filter(isOurs)
      .map((format) => ({
        ...format,
        // One that comes in among folded ones belongs to them already.
        folded: format.folded && whole,
        column: placeOf(format.key),
        note: headerNote(helpOf(table, format.key, helps), columnOf(table, format.key)),
      })),
    fontSize: table.fontSize,
    rows: rowFormats({ rowColours: table.rowColours.filter(asksOurs) }, placeOf, layout.headerRow + 2),
    span: [Math.min(...places), Math.max(...places)],
    conditions: conditionalFormats(table)
      .filter(isOurs)
      .map((condition) => ({
        ...condition,
        column: placeOf(condition.key),
      })),
  };
}

/**
 * First contents: settings that are not there get what was last in force, or their default, an empty Tiêu chí the rubric likewise, and
 * a kind of letter without a line its first words.
 */
export function seed(book: Book, shipped: Shipped): readonly Problem[] {
  const read = readTables(book, { settings, criteria, letterTemplates });
  if (!read.ok) return read.problems;
  const words = read.value.letterTemplates;
  const worded = new Set(words.rows.map(({ record }) => record.kind));
  const unworded = shipped.letters.filter(({ kind }) => !worded.has(kind));
  if (unworded.length > 0) appendRows(words, nextRow(words), letterTemplates.order, unworded);
  const last = readSnapshot(book);
  seedSettings(read.value.settings, last.ok ? withValues(shipped, last.value.settings) : shipped.settings);
  if (read.value.criteria.rows.length === 0)
    appendRows(
      read.value.criteria,
      nextRow(read.value.criteria),
      criteria.order,
      last.ok ? rowsFromRubric(last.value.rubric) : shipped.criteria,
    );
  return [];
}

/** What is shipped explains them, whatever their values are. */
function withValues(shipped: Shipped, values: Settings): readonly SettingRecord[] {
  const inForce = new Map(encodeSettings(values).map(({ code, value }) => [code, value]));
  return shipped.settings.map((row) => ({ ...row, value: inForce.get(row.code) ?? row.value }));
}

function seedSettings(sheet: Sheet<typeof settings.columns>, wanted: readonly SettingRecord[]): void {
  const known = new Set(sheet.rows.flatMap(({ record }) => [record.code, matchingKey(record.label)]));
  const missing = wanted.filter(({ code, label }) => !known.has(code) && !known.has(matchingKey(label)));
  appendRows(sheet, nextRow(sheet), sheet.table.order, missing);
}
