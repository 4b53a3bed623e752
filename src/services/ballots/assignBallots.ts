/** Prepares the ballots of a round: one row per appraiser and model, the rows of an appraiser together. */
import type { Assignment } from "../../domain/ballot/assignment.ts";
import { assignAll } from "../../domain/ballot/assignment.ts";
import { BALLOT_STATE_TEXTS } from "../../domain/ballot/ballot.ts";
import { conflictIn, type Finding, findingText } from "../../domain/ballot/conflict.ts";
import { type Problem, problem } from "../../domain/problems/problem.ts";
import type { Registration } from "../../domain/registration/registration.ts";
import { prerequisitesVerdict } from "../../domain/report/report.ts";
import { appendRows, nextRow } from "../../sheets/append.ts";
import { appraisers as appraisersTable } from "../../tables/appraisers.ts";
import { isBlankReport } from "../../tables/records/report.ts";
import { type Campaign, districtAppraises } from "../campaign/parts.ts";
import type { Ballots } from "../campaign/tabs.ts";
import { findings } from "./findings.ts";
import { nameQuestions } from "./nameQuestions.ts";

export interface Assigned {
  readonly added: number;
  /** How many of them are to be scored; the others are recusals. */
  readonly toScore: number;
  readonly problems: readonly Problem[];
  /** Names that are like each other, for the organiser to answer; they hold nothing up. */
  readonly questions: readonly Problem[];
}

/** `P1-MH-2023-001-TV01`: round, model, appraiser. */
export function ballotId(round: number, model: string, appraiser: string): string {
  return `P${round}-${model}-${appraiser}`;
}

/**
 * Gives the models of a round to every appraiser without a conflict; who has one gets the ballot as “Né tránh”, so that everybody sees why.
 * Ballots that stand are left as they are; running again adds only what lacks.
 */
export function assignBallots(
  campaign: Campaign,
  ballots: Ballots,
  models: readonly Registration[],
  round: number,
): Assigned {
  const people = campaign.appraisers.rows.map(({ appraiser }) => appraiser);
  const problems =
    models.length === 0 ? [problem("assignment.noModels", { tab: campaign.reports.table.title }, "")] : [];
  if (people.every((person) => !person.active))
    problems.push(problem("assignment.noAppraisers", { tab: appraisersTable.title }, ""));
  if (problems.length > 0) return { added: 0, toScore: 0, problems, questions: [] };
  const findingOf = findings(campaign);
  const assignment = assignAll(models, people, (person, model) => conflictIn(findingOf(model.id, person)));
  const wanted = newBallots(ballots, assignment, round);
  addBallots(campaign, ballots, wanted, models, round);
  const alone = assignment.withoutAppraiser.map((id) =>
    problem("assignment.everyoneInConflict", { tab: ballots.table.title }, id),
  );
  const toScore = wanted.filter(({ state }) => state !== BALLOT_STATE_TEXTS.recused).length;
  return {
    added: wanted.length,
    toScore,
    problems: alone,
    questions: nameQuestions(campaign, models, findingOf),
  };
}

/** The models that are put to the appraisal team: reported, neither withdrawn nor stopped, no prerequisite failed, of a unit the district appraises. */
export function modelsToScore(campaign: Campaign): readonly Registration[] {
  const reports = new Map(campaign.reports.rows.map(({ report }) => [report.model, report]));
  return campaign.registrations.rows
    .map(({ registration }) => registration)
    .filter((model) => {
      const report = reports.get(model.id);
      const reported =
        report !== undefined && !isBlankReport(report) && prerequisitesVerdict(report).met !== false;
      return reported && model.state === "active" && districtAppraises(campaign, model.unit);
    });
}

interface NewBallot {
  readonly id: string;
  readonly model: string;
  readonly appraiser: string;
  readonly state: string;
  readonly recusal: string;
}

function newBallots(ballots: Ballots, assignment: Assignment<Finding>, round: number): readonly NewBallot[] {
  const standing = new Set(ballots.rows.map((row) => row.record.id));
  return [
    ...assignment.ballots.map((pair) => ({ ...pair, state: BALLOT_STATE_TEXTS.notStarted, recusal: "" })),
    ...assignment.recused.map((pair) => ({
      model: pair.model,
      appraiser: pair.appraiser,
      state: BALLOT_STATE_TEXTS.recused,
      recusal: `Thành viên ${findingText(pair.reason)}`,
    })),
  ]
    .map((ballot) => ({ ...ballot, id: ballotId(round, ballot.model, ballot.appraiser) }))
    .filter((ballot) => !standing.has(ballot.id));
}

function addBallots(
  campaign: Campaign,
  ballots: Ballots,
  wanted: readonly NewBallot[],
  models: readonly Registration[],
  round: number,
): void {
  if (wanted.length === 0) return;
  const order = new Map(campaign.appraisers.rows.map(({ appraiser }, index) => [appraiser.code, index]));
  const sorted = [...wanted].sort(
    (a, b) => (order.get(a.appraiser) ?? 0) - (order.get(b.appraiser) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const titles = new Map(models.map((model) => [model.id, model.title]));
  const records = sorted.map((ballot) => ({ ...ballot, round, modelTitle: titles.get(ballot.model) ?? "" }));
  appendRows(ballots, nextRow(ballots), ballots.table.prepared, records);
}

/** How many ballots there are to score, and how many rows only show a recusal. */
export function preparedText({ added, toScore }: Assigned, round = ""): string {
  const recused = added - toScore;
  const withRecused = recused === 0 ? "" : `; ${recused} phiếu ghi Né tránh`;
  return `Đã chuẩn bị ${toScore} phiếu chấm${round}${withRecused}.`;
}
