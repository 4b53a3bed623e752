import fc from "fast-check";
import { expect, it } from "vitest";
import { type Candidate, DEFAULT_TIE_CHAIN, standings } from "../../../src/domain/ranking/standing.ts";
import { REFERENCE_BANDS } from "../../../src/domain/rubric/bands.ts";
import { REFERENCE_RUBRIC } from "../../../src/domain/rubric/referenceRubric.ts";

/**
 * A second computation of the ranking, from the rules and not from the code: sums of whole numbers in BigInt, rounding
 * by comparing doubled remainders, ranks by counting who is better, every rule spelled out for the shipped rubric.
 */
const CRITERIA = ["I.1", "I.2", "II.1", "II.2", "II.3", "III.1", "III.2", "III.3", "IV.1", "IV.2", "V.1"];
const MAXIMA = [15, 10, 8, 6, 6, 15, 10, 10, 10, 5, 5];

interface Rules {
  readonly drop: boolean;
  readonly best: boolean;
}

interface Verdict {
  readonly model: string;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly mean: number | null;
  readonly eligible: boolean;
}

function inHundredths(sum: bigint, count: bigint): number {
  const whole = sum / count;
  return Number((sum - whole * count) * 2n >= count ? whole + 1n : whole);
}

/** Mean points of the criteria whose code begins with `prefix`; the kept ballots are given. */
function mean(kept: Candidate["ballots"], prefix: string): number {
  let sum = 0n;
  for (const { points } of kept)
    for (const code of CRITERIA) if (code.startsWith(prefix)) sum += BigInt(points[code] ?? 0);
  return inHundredths(sum, BigInt(kept.length));
}

const totalOf = (ballot: Candidate["ballots"][number]) =>
  CRITERIA.reduce((sum, code) => sum + Number(ballot.points[code] ?? 0), 0);

function keptOf(candidate: Candidate, drop: boolean): Candidate["ballots"] {
  const complete = candidate.ballots.filter(({ points }) => CRITERIA.every((code) => points[code] !== null));
  if (!drop || complete.length < 5) return complete;
  const firstBy = (list: Candidate["ballots"], wanted: number) =>
    list
      .filter((ballot) => totalOf(ballot) === wanted)
      .map((ballot) => ballot.id)
      .sort()[0];
  const lowest = firstBy(complete, Math.min(...complete.map(totalOf)));
  const rest = complete.filter((ballot) => ballot.id !== lowest);
  const highest = firstBy(rest, Math.max(...rest.map(totalOf)));
  return rest.filter((ballot) => ballot.id !== highest);
}

interface Line {
  readonly candidate: Candidate;
  readonly key: readonly number[];
  readonly contends: boolean;
}

function lineOf(candidate: Candidate, { drop }: Rules): Line {
  const kept = keptOf(candidate, drop);
  const complete = keptOf(candidate, false).length;
  const stands = candidate.state === "active" && candidate.unmetPrerequisites.length === 0 && complete > 0;
  const key = stands ? ["", "III.", "I.", "IV."].map((prefix) => mean(kept, prefix)) : [];
  return { candidate, key, contends: stands && 3 * complete >= 2 * candidate.assigned };
}

const isBetter = (a: Line, b: Line): boolean => {
  const place = a.key.findIndex((value, i) => value !== b.key[i]);
  return place >= 0 && Number(a.key[place]) > Number(b.key[place]);
};
const isEqual = (a: Line, b: Line) => a.key.join() === b.key.join();

function verdicts(candidates: readonly Candidate[], rules: Rules): Verdict[] {
  const lines = candidates.map((candidate) => lineOf(candidate, rules));
  const sameSubject = (a: Line, b: Line) =>
    a.candidate.group === b.candidate.group && a.candidate.subject === b.candidate.subject;
  const beaten = (line: Line) =>
    rules.best &&
    lines.some(
      (other) =>
        other.contends &&
        sameSubject(other, line) &&
        (isBetter(other, line) || (isEqual(other, line) && other.candidate.model < line.candidate.model)),
    );
  const ranked = lines.filter((line) => line.contends && !beaten(line));
  return lines.map((line) => {
    const rivals = ranked.filter((other) => other.candidate.group === line.candidate.group);
    const isRanked = ranked.includes(line);
    const [total = null, three = 0, one = 0] = line.key;
    return {
      model: line.candidate.model,
      rank: isRanked ? 1 + rivals.filter((other) => isBetter(other, line)).length : null,
      tied: isRanked && rivals.filter((other) => isEqual(other, line)).length > 1,
      mean: total,
      eligible: isRanked && total !== null && total >= 8000 && one >= 1250 && three >= 1750,
    };
  });
}

/** Coarse scores (tenths of the maximum, near the model's own level) so that ties, floors and passes are common. */
const ballotArbitrary = fc.record({
  above: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 11, maxLength: 11 }),
  blank: fc.integer({ min: 0, max: 40 }),
});

const candidateArbitrary = fc.record({
  level: fc.integer({ min: 4, max: 8 }),
  ballots: fc.array(ballotArbitrary, { maxLength: 7 }),
  missing: fc.integer({ min: 0, max: 2 }),
  group: fc.constantFrom("Tập thể · TCCSĐ", "Cá nhân · UBND"),
  subject: fc.constantFrom("a", "b", "c"),
  state: fc.constantFrom("active", "active", "active", "withdrawn", "suspended"),
  unmet: fc.constantFrom<string[]>([], [], [], ["ĐK3"]),
  copyOf: fc.option(fc.nat(5)),
});

type Drawn = typeof candidateArbitrary extends fc.Arbitrary<infer One> ? One : never;

/** `copyOf` repeats another's ballots, which makes ties that the chain cannot break. */
function candidateOf(drawn: Drawn, index: number, all: readonly Drawn[]): Candidate {
  const source = drawn.copyOf === null ? drawn : (all[drawn.copyOf] ?? drawn);
  return {
    model: `MH-${index}`,
    group: drawn.group,
    subject: drawn.subject,
    state: drawn.state as Candidate["state"], // the arbitrary draws these words only
    unmetPrerequisites: drawn.unmet,
    round: 1,
    assigned: source.ballots.length + drawn.missing,
    ballots: source.ballots.map(({ above, blank }, i) => ({
      id: `P${index}-${i}`,
      points: Object.fromEntries(
        CRITERIA.map((code, c) => [
          code,
          c === blank ? null : Number(MAXIMA[c]) * 10 * (source.level + Number(above[c])),
        ]),
      ),
    })),
  };
}

it("[T1] [T3] [T9] [T10] [T11] [T12] [T14] [T15] [T17] equals a computation written from the rules", () => {
  const seen = { ties: 0, floors: 0, eligible: 0, dropped: 0 };
  fc.assert(
    fc.property(
      fc.array(candidateArbitrary, { minLength: 3, maxLength: 14 }),
      fc.boolean(),
      fc.boolean(),
      (drawn, drop, best) => {
        const candidates = drawn.map(candidateOf);
        const list = standings(candidates, REFERENCE_RUBRIC, REFERENCE_BANDS, {
          dropExtremes: drop,
          quorum: { numerator: 2, denominator: 3 },
          spreadLimit: 2000,
          passMark: 8000,
          tieChain: DEFAULT_TIE_CHAIN,
          bestPerSubject: best,
        });
        const byModel = candidates.map(({ model }) => list.find((standing) => standing.model === model));
        expect(
          byModel.map((s) => ({
            model: s?.model,
            rank: s?.rank,
            tied: s?.tied,
            mean: s?.mean,
            eligible: s?.eligible,
          })),
        ).toEqual(verdicts(candidates, { drop, best }));
        seen.ties += list.filter((s) => s.tied).length;
        seen.floors += list.filter((s) => s.belowFloor.length > 0).length;
        seen.eligible += list.filter((s) => s.eligible).length;
        seen.dropped += drop ? list.filter((s) => s.ballots >= 5).length : 0;
      },
    ),
    { numRuns: 300, seed: 848 },
  );
  // The draw really held what the rules are about.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
});

it("[T20] gives the same standings whatever the order of candidates and ballots", () => {
  fc.assert(
    fc.property(
      fc
        .array(candidateArbitrary, { maxLength: 10 })
        .chain((drawn) =>
          fc.tuple(fc.constant(drawn), fc.shuffledSubarray([...drawn.keys()], { minLength: drawn.length })),
        ),
      fc.boolean(),
      ([drawn, order], best) => {
        const rule = {
          dropExtremes: true,
          quorum: { numerator: 1, denominator: 2 },
          spreadLimit: 1500,
          passMark: 7000,
          tieChain: DEFAULT_TIE_CHAIN,
          bestPerSubject: best,
        };
        const candidates = drawn.map(candidateOf);
        const shuffled = order.flatMap((i) =>
          candidates.slice(i, i + 1).map((one) => ({ ...one, ballots: [...one.ballots].reverse() })),
        );
        expect(standings(shuffled, REFERENCE_RUBRIC, REFERENCE_BANDS, rule)).toEqual(
          standings(candidates, REFERENCE_RUBRIC, REFERENCE_BANDS, rule),
        );
      },
    ),
    { numRuns: 200, seed: 848 },
  );
});
