/** Results that a ranking must get right, planted among the models: ties, a floor, ballots far apart, ballots that never come. */
import type { Model } from "./models.ts";
import type { Appraiser } from "./people.ts";

export type Pair = readonly [better: Model, other: Model];

export interface Planted {
  /** Equal totals, decided by group III. */
  readonly brokenByEffect: Pair | null;
  /** Equal totals, equal III and I, decided by group IV. */
  readonly brokenBySpread: Pair | null;
  /** Equal in everything: BTV decides. */
  readonly neverBroken: Pair | null;
  /** Ballots more than 20 points apart: a second round. */
  readonly apart: Model | null;
  /** High marks but for one group below its floor. */
  readonly belowFloor: Model | null;
  /** Two members never submit; the quorum holds where the team is large enough. */
  readonly twoMissing: Model | null;
  /** So many never submit that the quorum does not hold. */
  readonly belowQuorum: Model | null;
  /** A member steps back from it while scoring. */
  readonly recused: Model | null;
}

/** Planted among models whose ballots all come: of units that no appraiser works in, without co-authors. */
export function plantedIn(scored: readonly Model[], appraisers: readonly Appraiser[]): Planted {
  const busy = new Set(appraisers.map(({ unit }) => unit));
  let free = scored.filter(({ unit, cells }) => !busy.has(unit.code) && cells["Đồng tác giả"] === "");
  const take = (wanted: (model: Model) => boolean = () => true): Model | null => {
    const found = free.find(wanted) ?? null;
    free = free.filter((model) => model !== found);
    return found;
  };
  const takePair = (): Pair | null => {
    const better = free.find((one) => free.some((other) => other !== one && sameGroup(one, other)));
    const other = better && free.find((one) => one !== better && sameGroup(one, better));
    if (better === undefined || other === undefined) return null;
    free = free.filter((model) => model !== better && model !== other);
    return [better, other];
  };
  return {
    brokenByEffect: takePair(),
    brokenBySpread: takePair(),
    neverBroken: takePair(),
    apart: take(),
    belowFloor: take(),
    belowQuorum: appraisers.length > 1 ? take() : null,
    twoMissing: appraisers.length > 2 ? take() : null,
    recused: appraisers.length > 2 ? take() : null,
  };
}

/** Ranked with each other: the same kind of subject, of the same group of units. */
function sameGroup(one: Model, other: Model): boolean {
  return one.subject === other.subject && one.unit.group === other.unit.group;
}
