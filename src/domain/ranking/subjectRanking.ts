import { compareIds } from "../text/idOrder.ts";
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

/**
 * The best model of each subject inside each group (SPEC T17). Of two equal ones the smaller id is kept:
 * the subject's rank is the same either way. A subject that is not known is never taken for another's.
 */
export function bestPerSubject<One extends Contender>(contenders: readonly One[]): readonly One[] {
  const bestFirst = [...contenders].sort(
    (a, b) => compareDescending(a.key, b.key) || compareIds(a.model, b.model),
  );
  const best = new Map<string, One>();
  for (const one of bestFirst) if (!best.has(subjectKey(one))) best.set(subjectKey(one), one);
  return [...best.values()];
}

/** Tells subjects apart inside and across groups; a model whose subject is not known stands for itself. */
export function subjectKey({ group, subject, model }: Omit<Contender, "key">): string {
  return JSON.stringify(subject === "" ? [group, "", model] : [group, subject]);
}

/** Competition ranks of the contenders, each group by itself (SPEC T10–T12). */
export function ranksInGroups<One extends Contender>(contenders: readonly One[]): ReadonlyMap<One, Rank> {
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
