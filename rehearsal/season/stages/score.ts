/** The second half of November: each appraiser sits down with the sidebar and works through the own queue. */

import { neverSubmits, stepsBack } from "../absence.ts";
import { MINUTE, moment, officeHour } from "../calendar.ts";
import { chance } from "../chance.ts";
import type { Model } from "../models.ts";
import type { Appraiser } from "../people.ts";
import { type Answer, ask, type BallotSeen, done } from "../rpc.ts";
import { rubricOn } from "../rubric.ts";
import { asksForComment, type Points, pointsFrom, type Scoring, typedPoints } from "../scores.ts";
import { type Season, skip, tab } from "../season.ts";

/** How long an appraiser looks at one model before the next; less when the queue would not end in time. */
const USUAL_PAUSE = 3 * MINUTE;

/** Shares of ballots that are saved as a draft first, and reopened afterwards. */
const DRAFT_SHARE = 0.2;
const REOPEN_SHARE = 0.03;

export function scoringOf(season: Season): Scoring {
  const { plan } = season;
  const rubric = rubricOn(tab(season, "Tiêu chí"));
  return { seed: plan.options.seed, rubric, planted: plan.planted, appraisers: plan.appraisers };
}

/** Everybody sits down once, one after another, between two moments. @returns ballots that were submitted */
export function sitting(season: Season, scoring: Scoring, from: string, until: string): number {
  const { appraisers } = season.plan;
  const each = (moment(until) - moment(from)) / appraisers.length;
  return appraisers.reduce((sum, appraiser, turn) => {
    skip(season, officeHour(moment(from) + each * turn));
    return sum + workThrough(season, scoring, appraiser, each);
  }, 0);
}

function workThrough(season: Season, scoring: Scoring, appraiser: Appraiser, time: number): number {
  season.host.open(season.file, appraiser.email);
  const { ballots = [], rows = 1 } = done(ask(season, appraiser.email, { kind: "queue" }));
  const open = ballots
    .filter((ballot) => ballot.state !== "submitted" && ballot.state !== "recused")
    .slice(0, season.plan.options.ballotsEach ?? ballots.length);
  const models = new Map([...season.ids].map(([model, id]) => [id, model]));
  const pause = Math.min(USUAL_PAUSE, time / (open.length + 1));
  let submitted = 0;
  for (const ballot of open) {
    const model = models.get(ballot.model);
    if (model === undefined) throw new Error(`Nobody registered ${ballot.model}`);
    if (workOn(season, { scoring, appraiser, model, ballot, rows })) submitted += 1;
    season.host.skipTo(season.host.now() + pause);
  }
  return submitted;
}

interface Work {
  readonly scoring: Scoring;
  readonly appraiser: Appraiser;
  readonly model: Model;
  readonly ballot: BallotSeen;
  /** Of the tab, as the list said. */
  readonly rows: number;
}

/** @returns whether the ballot was submitted */
function workOn(season: Season, work: Work): boolean {
  const { plan } = season;
  const { appraiser, model, ballot, scoring } = work;
  if (stepsBack(plan, appraiser, model)) {
    const reason = "Người thân cùng thực hiện mô hình này";
    done(ask(season, appraiser.email, { kind: "recuseBallot", ...at(work), reason }));
    return false;
  }
  const sheet = filledIn(work, pointsFrom(scoring, appraiser, model, ballot.round));
  if (neverSubmits(plan, appraiser, model, ballot.round)) {
    // The last member has everything filled in and still never submits: such a draft must not count either.
    const filled = appraiser === plan.appraisers.at(-1) ? sheet : sheet.slice(0, sheet.length / 2);
    if (ballot.state === "notStarted") save(season, work, filled);
    return false;
  }
  const started = performance.now();
  submit(season, work, sheet);
  season.ballotTimes.push(performance.now() - started);
  return true;
}

interface Change {
  readonly field: string;
  readonly was: string;
  readonly now: string;
}

/** The whole ballot as it is typed into an empty sidebar. */
function filledIn({ scoring, appraiser, model }: Work, points: Points): readonly Change[] {
  const withDot = chance(scoring.seed, "dot", appraiser.code, model.number) < 0.2;
  const typed = Object.entries(points).map(([code, given]) => ({
    field: `point.${code}`,
    was: "",
    now: typedPoints(given, withDot),
  }));
  const comment = asksForComment(points, scoring.rubric)
    ? "Điểm cao hoặc thấp theo số liệu trước – sau trong báo cáo và minh chứng kèm theo."
    : "";
  return comment === "" ? typed : [...typed, { field: "comment", was: "", now: comment }];
}

function submit(season: Season, work: Work, sheet: readonly Change[]): void {
  const { appraiser, model, ballot, scoring } = work;
  const drawn = (name: string) => chance(scoring.seed, name, appraiser.code, model.number, ballot.round);
  if (ballot.state === "notStarted" && drawn("draft") < DRAFT_SHARE) {
    save(season, work, sheet.slice(0, sheet.length / 2));
  }
  // A field that is already as wanted is taken as done: the sidebar may send the whole sheet again.
  mustBeIn(ask(season, appraiser.email, { kind: "submitBallot", ...at(work), changes: sheet }));
  if (drawn("reopen") >= REOPEN_SHARE || ballot.state !== "notStarted") return;
  const reason = "Xem lại minh chứng";
  done(ask(season, appraiser.email, { kind: "reopenBallot", ...at(work), reason }));
  mustBeIn(ask(season, appraiser.email, { kind: "submitBallot", ...at(work), changes: [] }));
}

function save(season: Season, work: Work, changes: readonly Change[]): void {
  done(ask(season, work.appraiser.email, { kind: "saveBallot", ...at(work), changes }));
}

function at({ ballot: { ballot, row }, rows }: Work) {
  return { ballot, row, rows };
}

function mustBeIn(answer: Answer): void {
  const { ballot, lacks = [] } = done(answer);
  if (ballot?.state !== "submitted") throw new Error(`Phiếu chưa nộp được: ${lacks.join(" ")}`);
}
