/** What units that appraise their own models have sent, checked and kept (SPEC BL4–BL6). Runs as the organiser. */
import { type ReadResult, readResult } from "../../domain/baseLevel/read.ts";
import { appraises, type Unit } from "../../domain/people/unit.ts";
import { type Checked, together } from "../../domain/problems/checked.ts";
import { type Problem, problem } from "../../domain/problems/problem.ts";
import { cleanLine } from "../../domain/text/vietnamese.ts";
import { formatInstant, type Instant } from "../../domain/time/calendar.ts";
import type { RequestOf } from "../../rpc/contract.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import { appendRows, nextRow, writeRows } from "../../sheets/append.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTables, type Sheet } from "../../sheets/read.ts";
import { baseResults } from "../../tables/baseResults.ts";
import { emptyRecord } from "../../tables/emptyRecord.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import { settings as settingsTable } from "../../tables/settings.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { appraisedElsewhere, unitsTab } from "../campaign/parts.ts";
import { ownTier, settingsFrom } from "../campaign/settings.ts";
import { readSnapshot } from "../campaign/snapshot.ts";
import { readUnits } from "../campaign/tabs.ts";
import { refusal, SENT_TEXT } from "./refusal.ts";

type Results = Sheet<typeof baseResults.columns>;
type Received = Extract<AnswerTo<"baseUnits">, { kind: "baseUnits" }>;

/** The units whose results are awaited, in their official order, and when that of each came. */
export function baseUnits(book: Book): AnswerTo<"baseUnits"> {
  const read = readBase(book);
  return read.ok ? awaited(read.value) : refusal(read.problems);
}

/** Writes nothing unless all of the text is in order. */
export function receiveBaseResult(
  book: Book,
  { text, replace }: RequestOf<"receiveBaseResult">,
  now: Instant,
): AnswerTo<"receiveBaseResult"> {
  const read = readBase(book);
  const snapshot = readSnapshot(book);
  if (!read.ok) return refusal(read.problems);
  if (!snapshot.ok) return refusal(snapshot.problems);
  const base = read.value;
  const sent = readResult(text, {
    tab: SENT_TEXT,
    year: base.settings.year,
    rubric: snapshot.value.rubricVersion,
  });
  if (!sent.ok) return refusal(sent.problems);
  const unit = unitOf(base, sent.value.unit);
  if (unit === null) return refusal([problem("base.noUnit", { tab: SENT_TEXT }, sent.value.unit)]);
  const problems = unitProblems(base, unit, sent.value.sum, replace);
  if (problems.length > 0) return refusal(problems);
  keep(base.results, unit, sent.value, now);
  return baseUnits(book);
}

interface Base {
  readonly settings: Settings;
  readonly units: ReadonlyMap<string, Unit>;
  readonly results: Results;
}

function readBase(book: Book): Checked<Base> {
  const tabs = readTables(book, { settings: settingsTable, results: baseResults });
  if (!tabs.ok) return tabs;
  const read = together({ settings: settingsFrom(tabs.value.settings), units: readUnits(book) });
  if (!read.ok) return read;
  const { settings, units } = read.value;
  return {
    ok: true,
    value: {
      settings: settings.values,
      units: unitsTab(units).byCode,
      results: tabs.value.results,
    },
  };
}

function awaited({ settings, units, results }: Base): Received {
  return {
    kind: "baseUnits",
    units: appraisedElsewhere(settings, units).map(({ code, name }) => {
      const own = rowsOf(results, code);
      return { code, name, models: own.length, at: own[0]?.record.at ?? null };
    }),
  };
}

/** Those that came with a result. */
const rowsOf = ({ rows }: Results, unit: string): Results["rows"] =>
  rows.filter(({ record }) => record.unit === unit && record.sum !== "");

/** A code that was typed in other capitals is still the unit's. */
const unitOf = ({ units }: Base, code: string): Unit | null =>
  [...units.values()].find((unit) => inCapitals(unit.code) === inCapitals(code)) ?? null;

/** DB1 and ĐB1 are two units. */
const inCapitals = (code: string): string => cleanLine(code).toUpperCase();

/** Whether this unit's result is awaited here, and whether it has come before. */
function unitProblems(
  { settings, results }: Base,
  { code, name, tier }: Unit,
  sum: string,
  replace: boolean,
): readonly Problem[] {
  if (appraises(ownTier(settings), tier)) return [problem("base.ownUnit", { tab: SENT_TEXT }, name)];
  const [first] = rowsOf(results, code);
  if (first === undefined) return [];
  const place = { tab: baseResults.title };
  const at = first.record.at === null ? "" : formatInstant(first.record.at, UTC_OFFSET_MINUTES);
  if (first.record.sum === sum) return [problem("base.received", place, name, { at })];
  return replace ? [] : [problem("base.replaces", place, name, { at })];
}

/**
 * The rows of the unit's former result take the new one over, row by row, so that no row between them is touched; what is more is added
 * behind, what is left is emptied last. Rows that the organiser typed bear no sum, and stay.
 */
function keep(results: Results, { code: unit }: Unit, { models, sum }: ReadResult, now: Instant): void {
  const records = models.map(
    ({ code, title, subject, group, rank, ballots, mean, band, eligible, conclusion }) => ({
      ...{ id: `${unit}/${code}`, unit, title, subject, group, rank, ballots, mean, band, eligible },
      ...{ conclusion, sum, at: now },
    }),
  );
  const before = rowsOf(results, unit).map(({ number }) => number);
  const nothing = emptyRecord(baseResults);
  appendRows(results, nextRow(results), baseResults.order, records.slice(before.length));
  for (const [index, row] of before.entries())
    writeRows(results, row, baseResults.order, [records[index] ?? nothing]);
}
