import type { Points } from "../rubric/points.ts";
import type { CriterionGroup } from "../rubric/rubric.ts";

/**
 * Codes of the groups whose mean is below their floor (điểm liệt), in the rubric's order (SPEC T14).
 * The mean as shown decides: 12,495 is shown and compared as 12,50. A group without a mean is not below.
 */
export function groupsBelowFloor(
  means: Readonly<Record<string, Points>>,
  groups: readonly CriterionGroup[],
): readonly string[] {
  return groups
    .filter(({ code, floor }) => {
      const mean = means[code];
      return floor !== null && mean !== undefined && mean < floor;
    })
    .map(({ code }) => code);
}

/** Whether a ranked model may be put to BTV: it reaches the pass mark and no group is below its floor (SPEC T15). */
export function mayBePutForward(mean: Points, belowFloor: readonly string[], passMark: Points): boolean {
  return mean >= passMark && belowFloor.length === 0;
}
