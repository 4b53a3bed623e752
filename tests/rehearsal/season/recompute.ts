/**
 * The ranking once more, from the ballots and the settings alone: written from docs/domain.md#combining-scores and SPEC T1–T20, with nothing of the
 * product's code in it. Points are whole hundredths in BigInt; quotients are compared and rounded without fractions.
 */
import type { BallotLine } from "../../../rehearsal/season/output/ballots.ts";
import type { RankingLine } from "../../../rehearsal/season/output/ranking.ts";

/** What decides, as the letter's profile sets it. */
export interface Rules {
  /** Group of each criterion. */
  readonly groupOf: Readonly<Record<string, string>>;
  readonly floors: Readonly<Record<string, bigint>>;
  readonly passMark: bigint;
  readonly quorum: { readonly numerator: bigint; readonly denominator: bigint };
  readonly tieChain: readonly string[];
  /** From the highest. */
  readonly bands: readonly (readonly [name: string, from: bigint])[];
}

/** A model that was put to the team. */
export interface Entrant {
  readonly id: string;
  readonly unit: string;
  readonly group: string;
  /** One of the conditions before scoring is not met. */
  readonly barred: boolean;
}

interface Counted {
  readonly entrant: Entrant;
  readonly ballots: number;
  readonly of: number;
  readonly mean: bigint | null;
  readonly key: readonly bigint[];
  readonly contends: boolean;
  readonly floorsHold: boolean;
}

export function recomputed(
  ballots: readonly BallotLine[],
  entrants: readonly Entrant[],
  rules: Rules,
): readonly RankingLine[] {
  const counted = entrants.map((entrant) =>
    countedOf(
      entrant,
      ballots.filter((ballot) => ballot.model === entrant.id),
      rules,
    ),
  );
  const groups = [...new Set(entrants.map(({ group }) => group))].sort();
  return groups.flatMap((group) => {
    const members = counted.filter(({ entrant }) => entrant.group === group);
    const contenders = members.filter(({ contends }) => contends);
    return members
      .map((one) => lineOf(one, contenders, rules))
      .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.model < b.model ? -1 : 1));
  });
}

function countedOf(entrant: Entrant, ballots: readonly BallotLine[], rules: Rules): Counted {
  const round = Math.max(1, ...ballots.map((ballot) => ballot.round));
  const given = ballots.filter((ballot) => ballot.round === round && ballot.state !== "né tránh");
  const criteria = Object.keys(rules.groupOf);
  const valid = given.filter(
    ({ state, points }) => state === "đã nộp" && criteria.every((code) => points[code] !== undefined),
  );
  const [n, of] = [valid.length, given.length];
  const nothing = { entrant, ballots: n, of, mean: null, key: [], contends: false, floorsHold: false };
  if (entrant.barred || n === 0) return nothing;
  const mean = meanOf(valid, criteria);
  const groupMean = (group: string) =>
    meanOf(
      valid,
      criteria.filter((code) => rules.groupOf[code] === group),
    );
  return {
    ...nothing,
    mean,
    key: [mean, ...rules.tieChain.map(groupMean)],
    contends: BigInt(n) * rules.quorum.denominator >= BigInt(of) * rules.quorum.numerator,
    floorsHold: Object.entries(rules.floors).every(([group, floor]) => groupMean(group) >= floor),
  };
}

/** Half away from zero; points are never negative. */
function meanOf(ballots: readonly BallotLine[], criteria: readonly string[]): bigint {
  const n = BigInt(ballots.length);
  const sum = ballots
    .flatMap(({ points }) => criteria.map((code) => BigInt(Math.round((points[code] ?? 0) * 100))))
    .reduce((total, points) => total + points, 0n);
  return (2n * sum + n) / (2n * n);
}

function lineOf(one: Counted, contenders: readonly Counted[], rules: Rules): RankingLine {
  const { entrant, mean, contends } = one;
  const better = contenders.filter((other) => isAbove(other.key, one.key)).length;
  const equals = contenders.filter((other) => String(other.key) === String(one.key)).length;
  return {
    group: entrant.group,
    rank: contends ? better + 1 : null,
    tied: contends && equals > 1,
    model: entrant.id,
    unit: entrant.unit,
    ballots: one.ballots,
    of: one.of,
    mean: mean === null ? null : Number(mean) / 100,
    band: mean === null ? null : (rules.bands.find(([, from]) => mean >= from)?.[0] ?? null),
    eligible: contends && one.floorsHold && mean !== null && mean >= rules.passMark,
  };
}

function isAbove(a: readonly bigint[], b: readonly bigint[]): boolean {
  const place = a.findIndex((part, index) => part !== b[index]);
  return place >= 0 && (a[place] ?? 0n) > (b[place] ?? 0n);
}
