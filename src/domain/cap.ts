import type { Standing } from "./standing.ts";
import { subjectKey } from "./subjectRanking.ts";

/**
 * Says of each eligible model whether it is within its group's cap, in rank order (SPEC T18, T19).
 * Places are counted by subject, so a subject with two models takes one. A tie that crosses the line is outside as a whole:
 * BTV chooses among them. Null stays where the question does not arise: not eligible, or no cap given for the group.
 *
 * @param capSizeByGroup number of subjects that may be put forward, by label of the ranking group
 */
export function applyCap(
  standings: readonly Standing[],
  capSizeByGroup: Readonly<Record<string, number>>,
): readonly Standing[] {
  const eligible = standings.filter(mayTakeAPlace);
  return standings.map((standing) => {
    const size = capSizeByGroup[standing.group];
    if (!mayTakeAPlace(standing) || size === undefined) return { ...standing, withinCap: null };
    return { ...standing, withinCap: placesUpTo(standing, eligible) <= size };
  });
}

type Placed = Standing & { readonly rank: number };

function mayTakeAPlace(standing: Standing): standing is Placed {
  return standing.eligible && standing.rank !== null;
}

/** Number of subjects among the eligible of the group whose rank is this one or better. */
function placesUpTo(last: Placed, eligible: readonly Placed[]): number {
  const upTo = eligible.filter((one) => one.group === last.group && one.rank <= last.rank);
  return new Set(upTo.map(subjectKey)).size;
}
