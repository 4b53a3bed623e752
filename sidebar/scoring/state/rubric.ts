import type { Criterion, Rubric } from "../../../src/domain/rubric/rubric.ts";
import type { RubricView } from "../../../src/rpc/answers.ts";

/** The part of a rubric that scoring needs. */
export type ScoringRubric = Pick<Rubric, "groups" | "criteria">;

export function rubricOf({ groups, criteria }: RubricView): ScoringRubric {
  return { groups, criteria: criteria.map((each, order) => ({ ...each, order })) };
}

export function criteriaOf(rubric: ScoringRubric, group: string): readonly Criterion[] {
  return rubric.criteria.filter((criterion) => criterion.group === group);
}
