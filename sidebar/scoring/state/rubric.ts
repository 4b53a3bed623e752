import type { Criterion, CriterionGroup } from "../../../src/domain/rubric/rubric.ts";
import type { RubricView } from "../../../src/rpc/answers.ts";

/** The part of the domain's rubric that scoring needs. */
export interface Rubric {
  readonly groups: readonly CriterionGroup[];
  readonly criteria: readonly Criterion[];
}

export function rubricOf({ groups, criteria }: RubricView): Rubric {
  return { groups, criteria: criteria.map((each, order) => ({ ...each, order })) };
}

export function criteriaOf(rubric: Rubric, group: string): readonly Criterion[] {
  return rubric.criteria.filter((criterion) => criterion.group === group);
}
