import { compareDescending, type Rank, rankedByKey } from "./competitionRanks.ts";

/** A model that may receive a rank. */
export interface Contender {
  readonly model: string;
  /** Label of the ranking group. */
  readonly group: string;
  /** Key of the collective or person; "" = not known. */
  readonly subject: string;
  /** What decides the rank, highest first: the mean total, then the means of the tie chain. */
  readonly key: readonly number[];
}

/** Tells subjects apart inside and across groups; a model whose subject is not known stands for itself. */
export function subjectKey({ group, subject, model }: Omit<Contender, "key">): string {
  return JSON.stringify(subject === "" ? [group, "", model] : [group, subject]);
}

/** Competition ranks of the contenders, each group by itself (SPEC T10–T12). */
export function ranksInGroups<One extends Pick<Contender, "group" | "key">>(
  contenders: readonly One[],
): ReadonlyMap<One, Rank> {
  const groups = new Set(contenders.map((one) => one.group));
  return new Map(
    [...groups].flatMap((group) =>
      rankedByKey(
        contenders.filter((one) => one.group === group),
        (one) => one.key,
      ),
    ),
  );
}

/**
 * As `ranksInGroups`, counting subjects: each subject's best model has its rank, its other ones none (SPEC T17). Equal best models of one
 * subject all have that rank, tied: which of them is put forward is for people to decide, never for ids. A subject that is not known is
 * never taken for another's.
 */
export function ranksOfSubjects<One extends Contender>(contenders: readonly One[]): ReadonlyMap<One, Rank> {
  return new Map(
    [...ranksInGroups(bestOfSubjects(contenders))].flatMap(([{ models }, rank]) =>
      models.map((one) => [one, { ...rank, tied: rank.tied || models.length > 1 }] as const),
    ),
  );
}

interface Best<One> extends Pick<Contender, "group" | "key"> {
  /** The best model of a subject, with those of the subject that are equal to it. */
  readonly models: readonly One[];
}

function bestOfSubjects<One extends Contender>(contenders: readonly One[]): readonly Best<One>[] {
  const best = new Map<string, Best<One>>();
  for (const one of contenders) {
    const { group, key } = one;
    const known = best.get(subjectKey(one)) ?? { key: [], models: [] };
    const order = compareDescending(key, known.key);
    const equals = order === 0 ? known.models : [];
    if (order <= 0) best.set(subjectKey(one), { group, key, models: [...equals, one] });
  }
  return [...best.values()];
}
