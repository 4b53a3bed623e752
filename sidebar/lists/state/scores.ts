/** What of paper score sheets goes into which ballot of the appraiser (SPEC NP6, NP7). */
import { compareNames } from "../../../src/domain/people/compareNames.ts";
import { formatPoints } from "../../../src/domain/rubric/points.ts";
import { cleanText } from "../../../src/domain/text/vietnamese.ts";
import type { ScoreSheet } from "../../../src/lists/scoreDrafts.ts";
import type { BallotView } from "../../../src/rpc/answers.ts";
import type { RequestOf } from "../../../src/rpc/contract.ts";
import type { AnswerTo } from "../../../src/rpc/pairs.ts";
import type { Difference } from "./plan.ts";

export type Queue = Extract<AnswerTo<"queue">, { kind: "queue" }>;

export type ScoreOutcome =
  | "known"
  | "nothing"
  | "noBallot"
  | "twice"
  | "submitted"
  | "recused"
  | "otherPerson";

export interface PlannedScores {
  readonly of: "scores";
  readonly line: number;
  readonly outcome: ScoreOutcome;
  readonly name: string;
  /** '' where the appraiser has none of this model. */
  readonly ballot: string;
  readonly fills: Readonly<Record<string, string>>;
  readonly differs: readonly Difference[];
  /** Whom the sheet says it is of, or the line that it repeats. */
  readonly about: string;
}

const STATES: Readonly<Record<string, ScoreOutcome>> = {
  submitted: "submitted",
  recused: "recused",
};

export function scoresPlan(sheets: readonly ScoreSheet[], queue: Queue): readonly PlannedScores[] {
  const planned: PlannedScores[] = [];
  for (const sheet of sheets) {
    const ballot = newest(queue, sheet.model);
    const before = planned.find((each) => each.ballot !== "" && each.ballot === ballot?.ballot);
    planned.push(plannedFor(sheet, ballot, before?.line, queue.appraiser.name));
  }
  return planned;
}

/** Of two rounds the second is the one that is scored now. */
function newest({ ballots }: Queue, model: string | null): BallotView | undefined {
  return [...ballots].sort((a, b) => b.round - a.round).find((each) => each.model === model);
}

function plannedFor(
  { line, title, appraiser, cells }: ScoreSheet,
  ballot: BallotView | undefined,
  twice: number | undefined,
  own: string,
): PlannedScores {
  const name = ballot?.title || title;
  const row = { of: "scores" as const, line, name, ballot: "", fills: {}, differs: [], about: "" };
  const [person = ""] = appraiser.split(/[,;(]/);
  if (person.trim() !== "" && compareNames(person, own) === "different")
    return { ...row, outcome: "otherPerson", about: appraiser };
  if (ballot === undefined) return { ...row, outcome: "noBallot" };
  if (twice !== undefined) return { ...row, outcome: "twice", about: String(twice) };
  const ofState = STATES[ballot.state];
  if (ofState !== undefined) return { ...row, outcome: ofState, ballot: ballot.ballot };
  const there = textsOf(ballot);
  const entries = Object.entries(cells).map(([key, text]): [string, string] => [key, cleanText(text)]);
  const fills = Object.fromEntries(entries.filter(([key]) => (there[key] ?? "") === ""));
  const differs = entries.flatMap(([key, listed]): Difference[] => {
    const now = there[key] ?? "";
    return now === "" || now === listed ? [] : [{ key, there: now, listed }];
  });
  const outcome = Object.keys(fills).length === 0 ? "nothing" : "known";
  return { ...row, ballot: ballot.ballot, outcome, fills, differs };
}

function textsOf({ points, comment, strengths, limits, proposal }: BallotView): Record<string, string> {
  const scores = Object.entries(points).map(([code, given]) => [
    `point.${code}`,
    given === null ? "" : formatPoints(given),
  ]);
  return { ...Object.fromEntries(scores), comment, strengths, limits, proposal };
}

/** The request that fills blank fields of a ballot; what somebody typed meanwhile is left, and told. */
export function saveOf(
  { ballot, fills }: PlannedScores,
  { ballots, rows, rubricVersion }: Queue,
): RequestOf<"saveBallot"> {
  const row = ballots.find((each) => each.ballot === ballot)?.row ?? 1;
  const changes = Object.entries(fills).map(([field, now]) => ({ field, was: "", now }));
  return { kind: "saveBallot", ballot, row, rows, changes, rubricVersion };
}
