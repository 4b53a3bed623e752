import type { BallotPoints } from "../../../src/domain/ballot/ballot.ts";
import { asksForComment, ballotProblems } from "../../../src/domain/ballot/ballotProblems.ts";
import { type Problem, problem, rowSentenceBy } from "../../../src/domain/problems/problem.ts";
import type { ProblemText } from "../../../src/domain/problems/problemText.ts";
import { SCORE_TEXTS } from "../../../src/domain/problems/scoreTexts.ts";
import type { Criterion } from "../../../src/domain/rubric/rubric.ts";
import { criterionOf, type Fields, pointField, pointsIn, readPoints } from "./fields.ts";
import type { ScoringRubric } from "./rubric.ts";

/** Something that keeps a ballot from being submitted, and the field where it is mended. */
export interface Lack {
  readonly field: string;
  readonly code: Problem["code"];
  readonly text: string;
}

const PLACE = { tab: "Chấm điểm" };

/** The domain's findings (SPEC K4–K8, K12) on what stands on the screen; text that is no points is said as such, not as missing. */
export function lacksOf(fields: Fields, rubric: ScoringRubric): readonly Lack[] {
  const ballot = { points: pointsIn(fields), comment: fields["comment"] ?? "" };
  return ballotProblems(ballot, rubric, PLACE).map((found) => {
    const field = fieldOf(found);
    const said = unreadable(field, fields[field] ?? "") ?? found;
    return { field, code: said.code, text: rowSentenceBy(textOf(said.code), said) };
  });
}

/** Where a ballot goes on: its first criterion that lacks its points or has wrong ones, then its comment; null when nothing lacks. */
export function firstToDo(fields: Fields, rubric: ScoringRubric): string | null {
  return lacksOf(fields, rubric)[0]?.field ?? null;
}

/** Fields in which something stands that cannot be submitted; what is only missing is not among them. */
export function wrongOnes(lacks: readonly Lack[]): readonly Lack[] {
  return lacks.filter(({ code }) => code !== "score.missing" && code !== "ballot.commentMissing");
}

/** The findings of a ballot are among these; the tests hold them together. */
function textOf(code: Problem["code"]): ProblemText {
  const texts: Partial<Record<Problem["code"], ProblemText>> = SCORE_TEXTS;
  return texts[code] ?? { says: "hãy xem lại mục này", action: "" };
}

function fieldOf({ code, place }: Problem): string {
  return code === "ballot.commentMissing" ? "comment" : pointField(place.header ?? "");
}

function unreadable(field: string, text: string): Problem | null {
  const code = criterionOf(field);
  if (code === null) return null;
  const read = readPoints(text);
  if (read.ok || read.reason === "blank") return null;
  return problem(
    read.reason === "tooPrecise" ? "cell.pointsTooPrecise" : "cell.notPoints",
    { ...PLACE, header: code },
    text,
  );
}

/** The points that may be added up: not those that cannot stand, such as 17 of 5. */
export function countable(fields: Fields, lacks: readonly Lack[]): BallotPoints {
  const objected = new Set(lacks.map(({ field }) => field));
  return pointsIn(Object.fromEntries(Object.entries(fields).filter(([field]) => !objected.has(field))));
}

/** Criteria whose points ask for a written comment (SPEC K7), whether it is written yet or not. */
export function askingForComment(fields: Fields, rubric: ScoringRubric): readonly Criterion[] {
  const points = pointsIn(fields);
  return rubric.criteria.filter((criterion) => asksForComment(criterion, points[criterion.code] ?? null));
}
