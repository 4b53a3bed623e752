import { type Place, type Problem, problem } from "../problems/problem.ts";
import { formatPoints, type Points, parsePoints } from "../rubric/points.ts";
import type { Criterion, Rubric } from "../rubric/rubric.ts";
import type { Ballot } from "./ballot.ts";
import { pointField } from "./pointField.ts";

/** From this share of a criterion's maximum a score is high, below that one it is low: both ask for a comment (docs/domain.md#rubric). */
const HIGH_PERCENT = 90;
const LOW_PERCENT = 50;

/** Header of the one comment of a ballot. */
const COMMENT_HEADER = "Nhận xét";

/**
 * Why a ballot cannot be submitted (SPEC K4–K8): every finding, criterion by criterion, then the comment.
 * `place` is the ballot's tab and row; the header of a finding is the criterion's code.
 */
export function ballotProblems(
  ballot: Pick<Ballot, "points" | "comment">,
  rubric: Pick<Rubric, "criteria">,
  place: Place,
): Problem[] {
  return [
    ...rubric.criteria.flatMap((criterion) =>
      scoreProblems(criterion, ballot.points[criterion.code] ?? null, { ...place, header: criterion.code }),
    ),
    ...unknownProblems(ballot, rubric, place),
    ...commentProblems(ballot, rubric, place),
  ];
}

/** Why a single score cannot stand; at most one finding. */
function scoreProblems(criterion: Criterion, points: Points | null, place: Place): Problem[] {
  const facts = {
    name: criterion.name,
    maximum: formatPoints(criterion.maximum),
    step: formatPoints(criterion.step),
  };
  if (points === null) return [problem("score.missing", place, "", facts)];
  if (points < 0) return [problem("score.belowZero", place, formatPoints(points), facts)];
  if (points > criterion.maximum) return [problem("score.aboveMaximum", place, formatPoints(points), facts)];
  return points % criterion.step === 0 ? [] : [problem("score.offStep", place, formatPoints(points), facts)];
}

/** Points that no cell of the criterion takes (SPEC M4): below 0 or beyond its maximum; null when these would be taken. */
export function beyondScale(
  field: string,
  text: string,
  rubric: Pick<Rubric, "criteria">,
  place: Place,
): Problem | null {
  const criterion = rubric.criteria.find(({ code }) => pointField(code) === field);
  const read = parsePoints(text);
  if (criterion === undefined || !read.ok) return null;
  const [found] = scoreProblems(criterion, read.points, { ...place, header: criterion.code });
  return found === undefined || found.code === "score.offStep" ? null : found;
}

function unknownProblems(
  ballot: Pick<Ballot, "points">,
  rubric: Pick<Rubric, "criteria">,
  place: Place,
): Problem[] {
  const known = new Set(rubric.criteria.map((criterion) => criterion.code));
  return Object.entries(ballot.points).flatMap(([code, points]) =>
    points === null || known.has(code)
      ? []
      : [problem("score.unknownCriterion", { ...place, header: code }, formatPoints(points))],
  );
}

/** One comment answers for the whole ballot; the finding names the criteria that ask for it. */
function commentProblems(
  { points, comment }: Pick<Ballot, "points" | "comment">,
  { criteria }: Pick<Rubric, "criteria">,
  place: Place,
): Problem[] {
  if (comment.trim() !== "") return [];
  const asking = criteria.filter((criterion) => asksForComment(criterion, points[criterion.code] ?? null));
  if (asking.length === 0) return [];
  const facts = { criteria: asking.map((criterion) => criterion.code).join(", ") };
  return [problem("ballot.commentMissing", { ...place, header: COMMENT_HEADER }, "", facts)];
}

/** Whether this score asks for a comment; a blank score asks for none yet (SPEC K7). */
export function asksForComment({ comment, maximum }: Criterion, points: Points | null): boolean {
  if (points === null || comment === "never") return false;
  if (comment === "always") return true;
  return points * 100 >= maximum * HIGH_PERCENT || points * 100 < maximum * LOW_PERCENT;
}

/**
 * A ballot scored by another rubric than the one in force (SPEC K11); `version` is the fingerprint in force.
 * A ballot without points has no version and is never reported.
 */
export function rubricVersionProblems(
  ballot: Pick<Ballot, "rubricVersion">,
  version: string,
  place: Place,
): Problem[] {
  if (ballot.rubricVersion === "" || ballot.rubricVersion === version) return [];
  return [problem("ballot.rubricChanged", place, "")];
}
