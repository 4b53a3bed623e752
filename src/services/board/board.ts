/** What the organiser's page begins with: where the campaign stands, whatever of its tabs can be read. */
import type { Checked } from "../../domain/problems/checked.ts";
import { type Problem, sentence } from "../../domain/problems/problem.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import type { Instant } from "../../domain/time/calendar.ts";
import { STAGE_KEYS } from "../../domain/time/stage.ts";
import type { BoardStage } from "../../rpc/boardAnswers.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import type { Book, TabRef } from "../../sheets/ports.ts";
import { type Row, readTable } from "../../sheets/read.ts";
import { isGroupKey, type RankingColumns, rankingTable } from "../../tables/ranking.ts";
import { ballotCounts } from "../../tables/records/appraiser.ts";
import { settings as settingsTable } from "../../tables/settings.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { goneText, isGone } from "../campaign/gone.ts";
import { unitsTab } from "../campaign/parts.ts";
import { closesAt, settingsFrom, stageStateOf, stageWindows } from "../campaign/settings.ts";
import { readSnapshot } from "../campaign/snapshot.ts";
import { readAppraisers, readRegistrations, readReports, readUnits } from "../campaign/tabs.ts";
import { boardModels, boardUnits } from "./entries.ts";

/** Before a rubric is in force nobody scores: no columns follow from it. */
const NO_RUBRIC: Rubric = { name: "", version: "", groups: [], criteria: [], basis: "" };

/** @param tabs all that are ours */
export function board(book: Book, now: Instant, tabs: readonly TabRef[]): AnswerTo<"board"> {
  const snapshot = readSnapshot(book);
  const last = snapshot.ok ? snapshot.value : null;
  const problems: Problem[] = [];
  const known = <T>(read: Checked<T>): T | null => {
    if (read.ok) return read.value;
    problems.push(...read.problems);
    return null;
  };
  const settings = known(readSettings(book)) ?? last?.settings ?? null;
  const team = known(readAppraisers(book))?.rows ?? [];
  const entries = {
    units: unitsTab(known(readUnits(book)) ?? { rows: [] }),
    registrations: known(readRegistrations(book)) ?? { rows: [] },
    reports: known(readReports(book)) ?? { rows: [] },
  };
  const ranking = known(readTable(book, rankingTable(last?.rubric ?? NO_RUBRIC)))?.rows ?? [];
  const gone = tabs.filter((ref) => book.tab(ref) === null);
  const columns = problems.filter((each) => isGone(each) && each.code !== "tab.missing");
  return {
    kind: "board",
    now,
    stages: settings === null ? [] : stagesOf(settings, now),
    spreadLimit: settings?.spreadLimit ?? 0,
    sameUnitConflicts: settings?.sameUnitConflicts ?? false,
    units: settings === null ? [] : boardUnits({ ...entries, settings }, now),
    models: settings === null ? [] : boardModels({ ...entries, settings }),
    members: team.map(({ record, appraiser }) => ({
      ...{ code: appraiser.code, name: appraiser.name, email: appraiser.email },
      ...{ unit: appraiser.unit, active: appraiser.active },
      recusals: [...appraiser.recusals],
      answers: [...appraiser.answers],
      ...ballotCounts(record),
    })),
    concluded: concludedIn(ranking),
    missing: [...gone.map(({ title }) => `tab ${title}`), ...columns.map(goneText)],
    troubles: [...new Set(problems.filter((each) => !isGone(each)).map(sentence))],
  };
}

function readSettings(book: Book): Checked<Settings> {
  const read = readTable(book, settingsTable);
  if (!read.ok) return read;
  const decoded = settingsFrom(read.value);
  return decoded.ok ? { ok: true, value: decoded.value.values } : decoded;
}

function stagesOf(settings: Settings, now: Instant): BoardStage[] {
  const windows = stageWindows(settings);
  return STAGE_KEYS.map((stage) => ({
    stage,
    ...windows[stage],
    closesAt: closesAt(settings, stage, null),
    state: stageStateOf(settings, stage, null, now),
  }));
}

function concludedIn(rows: readonly Row<RankingColumns>[]): { done: number; of: number } {
  const listed = rows.filter(({ record: { model } }) => model !== "" && !isGroupKey(model));
  const done = listed.filter(({ record: { decision, conclusion } }) => decision !== "" || conclusion !== "");
  return { done: done.length, of: listed.length };
}
