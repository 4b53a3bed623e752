/** What units that appraise their own models have sent, checked and kept (SPEC BL4–BL6, BL9). Runs as the organiser. */
import { type Listed, standingElsewhere } from "../../domain/baseLevel/elsewhere.ts";
import { type ReadResult, readResult } from "../../domain/baseLevel/read.ts";
import { appraises, type Unit } from "../../domain/people/unit.ts";
import { type Checked, together } from "../../domain/problems/checked.ts";
import { type Place, type Problem, problem } from "../../domain/problems/problem.ts";
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
import { registrations } from "../../tables/registrations.ts";
import { settings as settingsTable } from "../../tables/settings.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { appraisedElsewhere, unitsTab } from "../campaign/parts.ts";
import { ownTier, settingsFrom } from "../campaign/settings.ts";
import { readSnapshot } from "../campaign/snapshot.ts";
import { type Registrations, readRegistrations, readUnits } from "../campaign/tabs.ts";
import { refusal, SENT_TEXT } from "./refusal.ts";

type Results = Sheet<typeof baseResults.columns>;
type Received = Extract<AnswerTo<"baseUnits">, { kind: "baseUnits" }>;

/** The units whose results are awaited, in their official order, and when that of each came. */
export function baseUnits(book: Book): AnswerTo<"baseUnits"> {
  const read = readBase(book);
  return read.ok ? awaited(read.value, "") : refusal(read.problems);
}

/** Writes nothing unless all of the text is in order. */
export function receiveBaseResult(
  book: Book,
  { text, replace, doubles }: RequestOf<"receiveBaseResult">,
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
  const useless = uselessProblems(base, unit, sent.value.sum);
  if (useless.length > 0) return refusal(useless);
  // What the organiser may want all the same is asked for at once.
  const doubtful = [
    ...(replace ? [] : replacedProblems(base, unit)),
    ...(doubles ? [] : doubleProblems(book, base, unit, sent.value)),
  ];
  if (doubtful.length > 0) return refusal(doubtful);
  keep(base.results, unit, sent.value, now);
  const kept = readBase(book);
  return kept.ok ? awaited(kept.value, unit.code) : refusal(kept.problems);
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

function awaited({ settings, units, results }: Base, received: string): Received {
  return {
    kind: "baseUnits",
    received,
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

/** Whether this unit's result is awaited here, and whether this very one has come before. */
function uselessProblems(
  { settings, results }: Base,
  { code, name, tier }: Unit,
  sum: string,
): readonly Problem[] {
  if (appraises(ownTier(settings), tier)) return [problem("base.ownUnit", { tab: SENT_TEXT }, name)];
  const [first] = rowsOf(results, code);
  return first?.record.sum === sum ? [problem("base.received", RESULTS, name, cameAt(first))] : [];
}

/** Whether another one of this unit has come before. */
function replacedProblems({ results }: Base, { code, name }: Unit): readonly Problem[] {
  const [first] = rowsOf(results, code);
  return first === undefined ? [] : [problem("base.replaces", RESULTS, name, cameAt(first))];
}

const RESULTS = { tab: baseResults.title };

const cameAt = ({ record: { at } }: Results["rows"][number]): Record<"at", string> => ({
  at: at === null ? "" : formatInstant(at, UTC_OFFSET_MINUTES),
});

/** Models that stand here already; what is wrong with Đăng ký where it cannot be read: nobody could say so then. */
function doubleProblems(book: Book, base: Base, unit: Unit, { models }: ReadResult): readonly Problem[] {
  const read = readRegistrations(book);
  return read.ok ? standingElsewhere(models, listedElsewhere(base, read.value, unit)) : read.problems;
}

/**
 * The models of the other lists here. What the unit itself registered is none: it registers with this level and appraises by itself, so that
 * row comes into no ballot here (SPEC BL1). The rows of its former result are none either: the new one takes them over; those that
 * the organiser typed for it stay, and are.
 */
function listedElsewhere(
  { units, results }: Base,
  registered: Registrations,
  { code }: Unit,
): readonly Listed[] {
  const isOwn = (unit: string): boolean => inCapitals(unit) === inCapitals(code);
  const nameOf = (unit: string): string => units.get(unit)?.name ?? unit;
  const registrationsHere = registered.rows
    .filter(({ registration: { unit, state } }) => state !== "withdrawn" && !isOwn(unit))
    .map(({ number, registration: { id, unit, title } }) => ({
      place: titlePlace(registrations, number),
      ...{ id, title, unit: nameOf(unit) },
    }));
  const received = results.rows
    .filter(({ record: { unit, sum } }) => !isOwn(unit) || sum === "")
    .map(({ number, record: { id, unit, title } }) => ({
      place: titlePlace(baseResults, number),
      ...{ id, title, unit: nameOf(unit) },
    }));
  return [...registrationsHere, ...received];
}

const titlePlace = (
  { title: tab, columns }: typeof registrations | typeof baseResults,
  row: number,
): Place => ({ tab, row, header: columns.title.header });

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
