/** Sets up a campaign from a profile and pasted lists. Runs as the organiser, with the owner's rights. */
import { sentence } from "../../domain/problems/problem.ts";
import type { Answer } from "../../rpc/answers.ts";
import { appraisers } from "../../tables/appraisers.ts";
import { encodeSettings, settings } from "../../tables/settings.ts";
import { type Columns, columnOf, type RecordOf, type Table } from "../../tables/table.ts";
import { units } from "../../tables/units.ts";
import type { Book } from "../ports.ts";
import { type Read, readTables, type SheetsOf } from "../readTables.ts";
import { requestCommand } from "../requestCommand.ts";
import { upsertRows } from "../upsertRows.ts";
import { type Plan, type Present, planOf, type SetupRequest } from "./plan.ts";
import { previewOf } from "./preview.ts";

const TABLES = { settings, units, appraisers };

/** What a request would do, and everything that is wrong about it; writes nothing. */
export function previewSetup(book: Book, request: SetupRequest): Answer {
  const read = readTables(book, TABLES);
  return read.ok ? previewOf(planOf(request, presentIn(read.sheets))) : refused(read);
}

/**
 * Writes settings, units and team, then asks the steward to prepare the rows. With any problem nothing is written. Rows with a known
 * code, or without one but with a known name, take over what the list states; all other rows and cells stay. Doing it twice is doing it once.
 */
export function applySetup(book: Book, request: SetupRequest, email: string): Answer {
  const read = readTables(book, TABLES);
  if (!read.ok) return refused(read);
  const planned = planOf(request, presentIn(read.sheets));
  if (planned.settings === null || planned.problems.length > 0) return answer(planned, false);
  upsertRows(read.sheets.settings, encodeSettings(planned.settings));
  upsertRows(
    read.sheets.units,
    planned.units.map((row) => stated(units, row.record)),
  );
  upsertRows(
    read.sheets.appraisers,
    planned.appraisers.map((row) => stated(appraisers, row.record)),
  );
  const wanted = { command: "Áp dụng thiết lập", target: "", value: "", reason: "" } as const;
  const requested = requestCommand(book, wanted, email);
  return requested.kind === "refused" ? requested : answer(planned, true);
}

function presentIn({ units: unitSheet, appraisers: team }: SheetsOf<typeof TABLES>): Present {
  return {
    units: unitSheet.rows.map((row) => row.record),
    appraisers: team.rows.map((row) => row.record),
  };
}

/** What a record says; what a list leaves blank keeps what stands there. */
function stated<C extends Columns>(table: Table<C>, record: RecordOf<C>): Partial<RecordOf<C>> {
  const keys = table.order.filter((key) => record[key] !== columnOf(table, key).kind.blank);
  // Only keys of C are copied, each with its own value.
  return Object.fromEntries(keys.map((key) => [key, record[key]])) as Partial<RecordOf<C>>;
}

function refused(read: Extract<Read<typeof TABLES>, { ok: false }>): Answer {
  return { kind: "refused", sentences: read.problems.map(sentence) };
}

function answer(planned: Plan, applied: boolean): Answer {
  return {
    kind: "setup",
    units: planned.units.length,
    appraisers: planned.appraisers.length,
    problems: planned.problems.map(sentence),
    applied,
  };
}
