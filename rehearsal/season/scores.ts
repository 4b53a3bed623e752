/** What each appraiser gives each model, criterion by criterion, always on a step of the rubric. */
import { chance } from "./chance.ts";
import type { Model } from "./models.ts";
import type { Appraiser } from "./people.ts";
import type { Pair, Planted } from "./planted.ts";
import type { Criterion, Rubric } from "./rubric.ts";

/** Points by criterion code. */
export type Points = Readonly<Record<string, number>>;

export interface Scoring {
  readonly seed: number;
  readonly rubric: Rubric;
  readonly planted: Planted;
  readonly appraisers: readonly Appraiser[];
}

/** Models differ in quality, appraisers in severity, and nobody judges every criterion alike: shares of the maximum. */
const LEAST_QUALITY = 0.62;
const QUALITY_RANGE = 0.34;
const SEVERITY = 0.035;
const NOISE = 0.05;
/** Of planted models: high enough to be ranked, and room for a step up or down. */
const PLANTED_QUALITY = 0.8;
/** The ballot that lies apart; the others give PLANTED_QUALITY, so that the spread is beyond 20 points. */
const HARSH_QUALITY = 0.42;
/** So far below its floor one group is planted, and so high all others: but for the floor the model would be put forward. */
const BELOW_FLOOR = 0.06;
const BESIDE_FLOOR = 0.95;

/** Points as given in round 1, or in a later round, in which the team agrees. */
export function pointsFrom(scoring: Scoring, appraiser: Appraiser, model: Model, round: number): Points {
  const { key, shifts } = disguise(scoring.planted, model);
  const points = scoring.rubric.criteria.map((criterion) => {
    const share = shareOf(scoring, { appraiser, model, criterion, key, round });
    const steps = Math.round((share * criterion.maximum) / criterion.step) + (shifts[criterion.code] ?? 0);
    const most = Math.round(criterion.maximum / criterion.step);
    return [criterion.code, Math.min(most, Math.max(0, steps)) * criterion.step] as const;
  });
  return Object.fromEntries(points);

  /** Models of a planted pair are scored alike but for the steps that decide, or do not decide, between them. */
  function disguise(planted: Planted, of: Model): { readonly key: number; readonly shifts: Points } {
    const shifted: readonly (readonly [Pair | null, Points])[] = [
      [planted.brokenByEffect, shiftsBetween(scoring.rubric, "III", "I")],
      [planted.brokenBySpread, shiftsBetween(scoring.rubric, "IV", "II")],
      [planted.neverBroken, {}],
    ];
    const found = shifted.find(([pair]) => pair?.includes(of));
    const key = found?.[0]?.[1].number ?? of.number;
    return { key, shifts: found?.[0]?.[0] === of ? found[1] : {} };
  }
}

interface Asked {
  readonly appraiser: Appraiser;
  readonly model: Model;
  readonly criterion: Criterion;
  /** What the chances are named by: twins share it. */
  readonly key: number;
  readonly round: number;
}

function shareOf(scoring: Scoring, { appraiser, model, criterion, key, round }: Asked): number {
  const { seed } = scoring;
  const severity = (chance(seed, "severity", appraiser.code) - 0.5) * 2 * SEVERITY;
  const noise = (chance(seed, "noise", appraiser.code, key, criterion.code, round) - 0.5) * 2 * NOISE;
  return qualityOf(scoring, { appraiser, model, criterion, round }) + severity + noise;
}

function qualityOf(
  { seed, planted, rubric, appraisers }: Scoring,
  { appraiser, model, criterion, round }: Omit<Asked, "key">,
): number {
  const harsh = model === planted.apart && round === 1 && appraiser === appraisers[0];
  if (harsh) return HARSH_QUALITY;
  const floor = model === planted.belowFloor ? lowestFloor(rubric) : null;
  if (floor !== null) return floor.group === criterion.group ? floor.share - BELOW_FLOOR : BESIDE_FLOOR;
  const isPlanted = Object.values(planted).some((one: Model | Pair | null) =>
    Array.isArray(one) ? one.includes(model) : one === model,
  );
  if (isPlanted) return PLANTED_QUALITY;
  return LEAST_QUALITY + chance(seed, "quality", model.number) * QUALITY_RANGE;
}

/** The group whose floor asks for the fewest points: missing it costs the least of the total. */
function lowestFloor({ floors }: Rubric): { readonly group: string; readonly share: number } | null {
  const [first] = Object.entries(floors).sort(([, a], [, b]) => a.floor - b.floor);
  return first === undefined ? null : { group: first[0], share: first[1].floor / first[1].maximum };
}

/** A step up in the first criterion of one group, a step down in that of another: the total stays. */
function shiftsBetween({ criteria }: Rubric, up: string, down: string): Points {
  const [raised, lowered] = [up, down].map((group) =>
    criteria.find((criterion) => criterion.group === group),
  );
  return raised && lowered ? { [raised.code]: 1, [lowered.code]: -1 } : {};
}

/** At 90 % of a criterion's maximum and above, and below half of it, the rubric asks for a comment. */
export function asksForComment(points: Points, { criteria }: Rubric): boolean {
  return criteria.some(({ code, maximum }) => {
    const given = points[code] ?? 0;
    return given * 10 >= maximum * 9 || given * 2 < maximum;
  });
}

/** As people type points: 8,5 mostly, 8.5 now and then. */
export function typedPoints(points: number, withDot: boolean): string {
  return withDot ? String(points) : String(points).replace(".", ",");
}
