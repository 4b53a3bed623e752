/** Prepares the ballots of a round: one row per appraiser and model, the rows of an appraiser together. */
import type { Assignment } from "../../domain/ballot/assignment.ts";
import { assignAll } from "../../domain/ballot/assignment.ts";
import { BALLOT_STATE_TEXTS } from "../../domain/ballot/ballot.ts";
import { conflictIn, type Finding, findingText } from "../../domain/ballot/conflict.ts";
import { type LeftOut, whyLeftOut } from "../../domain/orders/leftOut.ts";
import type { Problem } from "../../domain/problems/problem.ts";
import type { Registration } from "../../domain/registration/registration.ts";
import { prerequisitesVerdict } from "../../domain/report/report.ts";
import { appendRows, nextRow } from "../../sheets/append.ts";
import { isBlankRegistration } from "../../tables/records/registration.ts";
import { isBlankReport } from "../../tables/records/report.ts";
import { appraisedHere, type Campaign } from "../campaign/parts.ts";
import type { Ballots } from "../campaign/tabs.ts";
import { findings } from "./findings.ts";
import { nameQuestions } from "./nameQuestions.ts";

export interface Assigned {
  readonly added: number;
  /** How many of them are to be scored; the others are recusals. */
  readonly toScore: number;
  /** Of how many models these are. */
  readonly models: number;
  /** Models that every member has to step back from. */
  readonly left: readonly LeftOut[];
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
 * @returns null when there is nobody who scores
 */
export function assignBallots(
  campaign: Campaign,
  ballots: Ballots,
  models: readonly Registration[],
  round: number,
): Assigned | null {
  const people = campaign.appraisers.rows.map(({ appraiser }) => appraiser);
  if (people.every((person) => !person.active)) return null;
  const findingOf = findings(campaign);
  const assignment = assignAll(models, people, (person, model) => conflictIn(findingOf(model.id, person)));
  const wanted = newBallots(ballots, assignment, round);
  addBallots(campaign, ballots, wanted, models, round);
  const toScore = wanted.filter(({ state }) => state !== BALLOT_STATE_TEXTS.recused);
  return {
    added: wanted.length,
    toScore: toScore.length,
    models: new Set(toScore.map(({ model }) => model)).size,
    left: assignment.withoutAppraiser.map((model) => ({ model, why: "everyone" })),
    questions: nameQuestions(campaign, models, findingOf),
  };
}

/** The begun models that are put to the appraisal team, and why the others are not (SPEC O7). */
export function modelsToScore(campaign: Pick<Campaign, "settings" | "registrations" | "reports" | "units">): {
  readonly models: readonly Registration[];
  readonly left: readonly LeftOut[];
} {
  const reports = new Map(campaign.reports.rows.map(({ report }) => [report.model, report]));
  const seen = campaign.registrations.rows.map(({ registration: model }) => {
    const report = reports.get(model.id);
    const reported = report !== undefined && !isBlankReport(report);
    const failed = reported && prerequisitesVerdict(report).met === false;
    const here = appraisedHere(campaign, model.unit);
    return { model, reported, why: whyLeftOut({ model, here, reported, failed }) };
  });
  return {
    models: seen.filter(({ why }) => why === null).map(({ model }) => model),
    left: seen.flatMap(({ model, reported, why }) =>
      why === null || (isBlankRegistration(model) && !reported) ? [] : [{ model: model.id, why }],
    ),
  };
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

/** Why nothing is given out without anybody who scores. */
export const NOBODY_SCORES = "chưa có thành viên nào được chấm ở tab Tổ thẩm định.";

/** “Đã giao 9 phiếu của 1 mô hình; 2 phiếu ghi Né tránh.” */
export function givenText({ added, toScore, models }: Assigned, round = ""): string {
  if (added === 0) return "Không có phiếu mới: các mô hình đã đủ phiếu.";
  const recused = added - toScore;
  const withRecused = recused === 0 ? "" : `; ${recused} phiếu ghi Né tránh`;
  return `Đã giao ${toScore} phiếu${round} của ${models} mô hình${withRecused}.`;
}
