/** What BTV has rated in one ranking group, counted by collective or person: the program counts, and rates nobody (SPEC L6, L7). */
import {
  type CapBase,
  type ClassificationCounts,
  excellenceCap,
  LEVELS,
  type Level,
} from "./classification.ts";
import type { Standing } from "./standing.ts";
import { subjectKey } from "./subjectRanking.ts";

export interface Rating {
  readonly counts: ClassificationCounts;
  /** How many may be rated excellent, by the ratings as they stand. */
  readonly places: number;
  /** Models rated excellent that take no place of the cap. */
  readonly beyond: ReadonlySet<string>;
  /** Models of a collective or person that is rated in two ways. */
  readonly divided: ReadonlySet<string>;
}

type LevelOf = (model: string) => Level | null;

/** @returns null while nobody of the group is rated */
export function groupRating(
  members: readonly Standing[],
  levelOf: LevelOf,
  base: CapBase,
  percent: number,
): Rating | null {
  const levels = levelsBySubject(members, levelOf);
  if (levels.size === 0) return null;
  const best = [...levels.values()].map((given) => LEVELS.find((level) => given.has(level)));
  const counts = {
    excellent: best.filter((level) => level === "excellent").length,
    good: best.filter((level) => level === "good").length,
    total: best.length,
  };
  const places = excellenceCap(counts, base, percent);
  const twoWays = new Set([...levels].flatMap(([subject, given]) => (given.size > 1 ? [subject] : [])));
  const excellent = members.filter(({ model }) => levelOf(model) === "excellent");
  return {
    counts,
    places,
    beyond: new Set(excellent.filter((one) => placesUpTo(one, excellent) > places).map(({ model }) => model)),
    divided: new Set(
      members
        .filter((one) => levelOf(one.model) !== null && twoWays.has(subjectKey(one)))
        .map(({ model }) => model),
    ),
  };
}

function levelsBySubject(
  members: readonly Standing[],
  levelOf: LevelOf,
): ReadonlyMap<string, ReadonlySet<Level>> {
  const levels = new Map<string, Set<Level>>();
  for (const one of members) {
    const level = levelOf(one.model);
    if (level !== null) levels.set(subjectKey(one), (levels.get(subjectKey(one)) ?? new Set()).add(level));
  }
  return levels;
}

/** Subjects rated excellent that stand as high as this one or higher; who has no rank stands behind all. */
function placesUpTo(last: Standing, excellent: readonly Standing[]): number {
  const rankOf = ({ rank }: Standing): number => rank ?? Number.MAX_SAFE_INTEGER;
  return new Set(excellent.filter((one) => rankOf(one) <= rankOf(last)).map(subjectKey)).size;
}
