/** The facts of which documents are made, as the tabs say them; all wording is the page's. */
import type { Checked } from "../../domain/problems/checked.ts";
import { type Problem, sentence } from "../../domain/problems/problem.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import type { Instant } from "../../domain/time/calendar.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable, readTables } from "../../sheets/read.ts";
import { legalBasis } from "../../tables/legalBasis.ts";
import { isGroupKey, meanColumn, type RankingColumns, rankingTable } from "../../tables/ranking.ts";
import { settings as settingsTable } from "../../tables/settings.ts";
import type { RecordOf } from "../../tables/table.ts";
import { titles } from "../../tables/titles.ts";
import { boardModels, boardUnits } from "../board/entries.ts";
import { unitsTab } from "../campaign/parts.ts";
import { settingsFrom } from "../campaign/settings.ts";
import { readSnapshot } from "../campaign/snapshot.ts";
import { readAppraisers, readBallots, readRegistrations, readReports, readUnits } from "../campaign/tabs.ts";

type Answered = Extract<AnswerTo<"documents">, { kind: "documents" }>;

/** @param appraiser whose ballots are wanted; "" for none */
export function documents(book: Book, now: Instant, appraiser: string): AnswerTo<"documents"> {
  const tab = readTables(book, { settings: settingsTable });
  const decoded = tab.ok ? settingsFrom(tab.value.settings) : tab;
  if (!decoded.ok) return { kind: "refused", sentences: decoded.problems.map(sentence) };
  const settings = decoded.value.values;
  const problems: Problem[] = [];
  const rowsOf = <R>(read: Checked<{ readonly rows: readonly R[] }>): readonly R[] => {
    if (read.ok) return read.value.rows;
    problems.push(...read.problems);
    return [];
  };
  const snapshot = readSnapshot(book);
  const rubric = snapshot.ok ? snapshot.value.rubric : null;
  const entries = {
    settings,
    units: unitsTab({ rows: rowsOf(readUnits(book)) }),
    registrations: { rows: rowsOf(readRegistrations(book)) },
    reports: { rows: rowsOf(readReports(book)) },
  };
  const byId = new Map(entries.registrations.rows.map(({ registration: each }) => [each.id, each]));
  const ranked =
    rubric === null ? [] : rowsOf(readTable(book, rankingTable(rubric))).map(({ record }) => record);
  return {
    kind: "documents",
    now,
    settings,
    units: boardUnits(entries, now),
    models: boardModels(entries).map((model) => {
      const { subject = "", position = "", kind = "" } = byId.get(model.id) ?? {};
      return { ...model, subject, position, kind };
    }),
    ranking: rubric === null ? [] : ranked.flatMap((record) => standingOf(record, rubric)),
    groupLines: ranked.filter(({ model }) => isGroupKey(model)).map(({ rank }) => rank),
    appraisers: rowsOf(readAppraisers(book)).map(({ appraiser: each }) => each),
    groups: [...(rubric?.groups ?? [])],
    criteria: (rubric?.criteria ?? []).map((each) => ({ ...each, levels: [...each.levels] })),
    bases: rowsOf(readTable(book, legalBasis)).map(({ record }) => record),
    titles: rowsOf(readTable(book, titles)).map(({ record }) => record),
    ballots:
      rubric === null || appraiser === "" ? [] : ballotsOf(rowsOf(readBallots(book, rubric)), appraiser),
    troubles: [...new Set(problems.map(sentence))],
  };
}

type Ballots = Extract<ReturnType<typeof readBallots>, { ok: true }>["value"]["rows"];

function ballotsOf(rows: Ballots, appraiser: string): Answered["ballots"] {
  return rows
    .filter(({ ballot }) => ballot.appraiser === appraiser)
    .map(({ ballot: { points, state, ...ballot } }) => ({
      ...ballot,
      points: { ...points },
      submitted: state === "submitted",
      recused: state === "recused",
    }));
}

function standingOf(record: RecordOf<RankingColumns>, { groups }: Rubric): Answered["ranking"] {
  if (record.model === "" || isGroupKey(record.model)) return [];
  const means = groups.map(({ code }) => [code, record[meanColumn(code)] ?? null] as const);
  return [{ ...record, means: Object.fromEntries(means), eligible: record.eligible === true }];
}
