/** The tabs of a year that is over, made ready for the next one (SPEC NY2, NY3). */
import { addMonths } from "../../domain/time/calendar.ts";
import { changeRows } from "../../sheets/change.ts";
import { type OpenTab, openTab } from "../../sheets/open.ts";
import type { Book, Memory } from "../../sheets/ports.ts";
import type { Sheet } from "../../sheets/read.ts";
import { upsertRows } from "../../sheets/upsert.ts";
import type { Cell } from "../../tables/cell.ts";
import { encodeSettings, type settings as settingsTable } from "../../tables/settings.ts";
import type { Settings } from "../../tables/settingsList.ts";
import type { AnyTable, Columns, Table } from "../../tables/table.ts";
import type { Entries, UnitsTab } from "../campaign/parts.ts";
import type { Appraisers } from "../campaign/tabs.ts";
import { modelId } from "../entries/prepareRows.ts";

const MONTHS = 12;
const DAYS = [
  ...(["registrationOpens", "registrationDeadline", "reportOpens", "reportDeadline"] as const),
  ...(["appraisalOpens", "appraisalDeadline"] as const),
];

/** Every day as many years later as the year is. */
export function inYear(settings: Settings, year: number): Settings {
  const months = MONTHS * (year - settings.year);
  const days = DAYS.map((key) => [key, addMonths(settings[key], months)]);
  return { ...settings, year, ...Object.fromEntries(days) };
}

/** Writes the values of these settings that differ; no others are touched. */
export function writeYear(sheet: Sheet<typeof settingsTable.columns>, settings: Settings): void {
  const keys: readonly string[] = ["year", ...DAYS];
  const rows = encodeSettings(settings).filter(({ code }) => keys.includes(code));
  upsertRows(
    sheet,
    rows.map(({ code, value }) => ({ code, value })),
  );
}

const EXTENSIONS = [
  ...(["registrationExtension", "reportExtension"] as const),
  ...(["registrationExtensionOrdered", "reportExtensionOrdered"] as const),
];

export function forgetExtensions({ sheet }: UnitsTab): void {
  const none = Object.fromEntries(EXTENSIONS.map((key) => [key, null]));
  changeRows(sheet, EXTENSIONS, new Map(sheet.rows.map(({ number }) => [number, none])));
}

const OF_BALLOTS = ["recusals", "answers", "assigned", "scored", "remaining"] as const;

/** Conflicts name models of the year that is over, and so do the counts of ballots. */
export function forgetBallots(team: Appraisers): void {
  const none = Object.fromEntries(OF_BALLOTS.map((key) => [key, ""]));
  changeRows(team, OF_BALLOTS, new Map(team.rows.map(({ number }) => [number, none])));
}

/** Below the header nothing is left, people's own columns included, but what `kept` gives for a row, by its number and then by zero-based column. */
function empty<C extends Columns>(
  { tab, layout, grid }: OpenTab<C>,
  kept: ReadonlyMap<number, ReadonlyMap<number, Cell>> = new Map(),
): void {
  const first = layout.headerRow + 2;
  const rows = grid.slice(first - 1).map((line, index) => {
    const own = kept.get(first + index);
    return line.map((_, column): Cell => own?.get(column) ?? "");
  });
  if (rows.length > 0) tab.write(first, 1, rows);
}

export function emptyTabs(book: Book, tables: readonly AnyTable[]): void {
  for (const each of tables) {
    const table: Table<Columns> = each;
    const opened = openTab(book, table, (tab) => tab.readAll());
    if (opened.ok) empty(opened.value);
  }
}

/**
 * Rows of units stay theirs, with the next numbers of the new year; each keeps its row of Báo cáo.
 * @returns how many
 */
export function renumberRows({ registrations, reports }: Entries, year: number, memory: Memory): number {
  const owned = registrations.rows.filter(({ record }) => record.unit !== "");
  const given = new Map(owned.map(({ record }, index) => [record.id, modelId(year, index + 1)]));
  const unitAndCode = <C extends Columns>({ layout }: OpenTab<C>, key: string, code: string, unit: string) =>
    new Map<number, Cell>([
      [layout.columns.get(key) ?? 0, code],
      [layout.columns.get("unit") ?? 0, unit],
    ]);
  empty(
    registrations,
    new Map(
      owned.map(({ number, record: { unit } }, index) => [
        number,
        unitAndCode(registrations, "id", modelId(year, index + 1), unit),
      ]),
    ),
  );
  empty(
    reports,
    new Map(
      reports.rows.flatMap(({ number, record: { model, unit } }) => {
        const code = given.get(model);
        return code === undefined || model === ""
          ? []
          : [[number, unitAndCode(reports, "model", code, unit)] as const];
      }),
    ),
  );
  memory.grow(`lastModel.${year}`, owned.length);
  return owned.length;
}
