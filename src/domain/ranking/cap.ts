import { type CapBase, excellenceCap } from "./classification.ts";
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

/**
 * How many subjects of each ranking group may be put forward (SPEC L5). Before BTV rates anybody, the eligible subjects stand for those
 * rated good or better and the scored ones for the total: a forecast. A withdrawn dossier, or one without a ballot, is not scored.
 */
export function capSizes(
  standings: readonly Standing[],
  base: CapBase,
  percent: number,
): Readonly<Record<string, number>> {
  const groups = [...new Set(standings.map(({ group }) => group))];
  return Object.fromEntries(
    groups.map((group) => {
      const members = standings.filter((one) => one.group === group);
      const good = subjectsAmong(members.filter(mayTakeAPlace));
      const total = subjectsAmong(members.filter(({ mean }) => mean !== null));
      return [group, excellenceCap({ excellent: 0, good, total }, base, percent)];
    }),
  );
}

/** How many there must be for the first place; null where even many give none. */
export function leastForOne(base: CapBase, percent: number): number | null {
  if (percent <= 0) return null;
  return Math.ceil((base === "good" ? WHOLE + percent : WHOLE) / percent);
}

/** Per cent. */
const WHOLE = 100;

function subjectsAmong(standings: readonly Standing[]): number {
  return new Set(standings.map(subjectKey)).size;
}

type Placed = Standing & { readonly rank: number };

function mayTakeAPlace(standing: Standing): standing is Placed {
  return standing.eligible && standing.rank !== null;
}

/** Number of subjects among the eligible of the group whose rank is this one or better. */
function placesUpTo(last: Placed, eligible: readonly Placed[]): number {
  const upTo = eligible.filter((one) => one.group === last.group && one.rank <= last.rank);
  return subjectsAmong(upTo);
}
