import { readFileSync } from "node:fs";
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

interface Weighted {
  readonly ballots: Candidate["ballots"];
  /** Share of each ballot, in whole parts of the same size. */
  readonly parts: readonly bigint[];
}

/** Mean points of the criteria whose code begins with `prefix`. */
function mean({ ballots, parts }: Weighted, prefix: string): number {
  let sum = 0n;
  for (const [i, { points }] of ballots.entries())
    for (const code of CRITERIA)
      if (code.startsWith(prefix)) sum += BigInt(parts[i] ?? 0n) * BigInt(points[code] ?? 0);
  return inHundredths(
    sum,
    parts.reduce((all, part) => all + part, 0n),
  );
}

const totalOf = (ballot: Candidate["ballots"][number]) =>
  CRITERIA.reduce((sum, code) => sum + Number(ballot.points[code] ?? 0), 0);

/** Divisible by every number of equal ballots that is drawn here, so that 1/k of a ballot is a whole number of parts. */
const PARTS = 2n * 3n * 2n * 5n * 7n;

/** The complete ballots; with extremes dropped each of k equal ones has lost 1/k of its parts at its end. */
function weightedOf(candidate: Candidate, drop: boolean): Weighted {
  const ballots = candidate.ballots.filter(({ points }) => CRITERIA.every((code) => points[code] !== null));
  const totals = ballots.map(totalOf);
  const lost = (total: number, extreme: number) =>
    total === extreme ? PARTS / BigInt(totals.filter((each) => each === extreme).length) : 0n;
  const drops = drop && ballots.length >= 5;
  const parts = totals.map((total) =>
    drops ? PARTS - lost(total, Math.min(...totals)) - lost(total, Math.max(...totals)) : 1n,
  );
  return { ballots, parts };
}

interface Line {
  readonly candidate: Candidate;
  readonly key: readonly number[];
  readonly contends: boolean;
}

function lineOf(candidate: Candidate, { drop }: Rules): Line {
  const weighted = weightedOf(candidate, drop);
  const complete = weighted.ballots.length;
  const stands = candidate.state === "active" && candidate.unmetPrerequisites.length === 0 && complete > 0;
  const key = stands ? ["", "III.", "I.", "IV."].map((prefix) => mean(weighted, prefix)) : [];
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
    rules.best && lines.some((other) => other.contends && sameSubject(other, line) && isBetter(other, line));
  const ranked = lines.filter((line) => line.contends && !beaten(line));
  const placesOf = (better: readonly Line[]) =>
    rules.best ? new Set(better.map(({ candidate }) => candidate.subject)).size : better.length;
  return lines.map((line) => {
    const rivals = ranked.filter((other) => other.candidate.group === line.candidate.group);
    const isRanked = ranked.includes(line);
    const [total = null, three = 0, one = 0] = line.key;
    return {
      model: line.candidate.model,
      rank: isRanked ? 1 + placesOf(rivals.filter((other) => isBetter(other, line))) : null,
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

const DROP_RULE = {
  dropExtremes: true,
  quorum: { numerator: 1, denominator: 2 },
  spreadLimit: 1500,
  passMark: 7000,
  tieChain: DEFAULT_TIE_CHAIN,
  bestPerSubject: false,
};

/** Each standing with the place of its candidate in the list of `models`, in that order. */
const standingsBy = (models: readonly string[], candidates: readonly Candidate[], best: boolean) =>
  standings(candidates, REFERENCE_RUBRIC, REFERENCE_BANDS, { ...DROP_RULE, bestPerSubject: best })
    .map(({ model, ...standing }) => ({ place: models.indexOf(model), ...standing }))
    .sort((a, b) => a.place - b.place);

it("[T4] [T17] gives every model the same standing whatever the ids of models and ballots", () => {
  let equalBest = 0;
  fc.assert(
    fc.property(
      fc
        .array(candidateArbitrary, { minLength: 2, maxLength: 10 })
        .chain((drawn) =>
          fc.tuple(
            fc.constant(drawn),
            fc.shuffledSubarray([...drawn.keys()], { minLength: drawn.length }),
            fc.nat(),
          ),
        ),
      fc.boolean(),
      ([drawn, order, turn], best) => {
        // A copy is of the same subject here, so that subjects have equal best models.
        const candidates = drawn.map((one, i) =>
          candidateOf((one.copyOf === null ? undefined : drawn[one.copyOf]) ?? one, i, drawn),
        );
        const models = candidates.map(({ model }) => model);
        const renamed = order.map((i) => `MH-${i}`);
        const others = candidates.map((one, i) => {
          const [own, at] = [one.ballots, one.ballots.length === 0 ? 0 : turn % one.ballots.length];
          return { ...one, model: renamed[i] ?? "", ballots: [...own.slice(at), ...own.slice(0, at)] };
        });
        const standing = standingsBy(models, candidates, best);
        expect(standingsBy(renamed, others, best)).toEqual(standing);
        if (!best) return;
        const ranked = standing.filter(({ rank }) => rank !== null);
        const subjects = new Set(ranked.map(({ group, subject }) => `${group} ${subject}`));
        equalBest += ranked.length - subjects.size;
      },
    ),
    { numRuns: 300, seed: 13 },
  );
  // The draw really held subjects with equal best models.
  expect(equalBest).toBeGreaterThan(20);
});

it("[T4] ranks alike two models with the same five ballots, given by other appraisers each", () => {
  const text = readFileSync(new URL("../../cases/19-drop-extremes-ids.json", import.meta.url), "utf8");
  const opinions: readonly (readonly [number, number])[] =
    JSON.parse(text)["five opinions (I, III), each totalling 85"];
  const groups = [
    { code: "I", name: "", maximum: 6500, floor: null },
    { code: "III", name: "", maximum: 3500, floor: 2500 },
  ];
  const criteria = groups.map(({ code, maximum }, order) => ({
    code,
    group: code,
    name: "",
    maximum,
    step: 50,
    levels: [],
    evidence: "",
    comment: "never" as const,
    order,
  }));
  const modelBy = (model: string, appraisers: readonly number[]) => ({
    model,
    group: "Tập thể",
    subject: model,
    state: "active" as const,
    unmetPrerequisites: [],
    round: 1,
    assigned: 5,
    ballots: appraisers.map((number, i) => {
      const [one = 0, three = 0] = opinions[i] ?? [];
      return { id: `P1-${model}-TV0${number}`, points: { I: one * 100, III: three * 100 } };
    }),
  });
  const rubric = { name: "", version: "", basis: "", groups, criteria };
  const rule = { ...DROP_RULE, passMark: 8000 };
  const models = [modelBy("M1", [1, 2, 3, 4, 5]), modelBy("M2", [3, 4, 1, 2, 5])];
  // All five total 85, so each weighs as much as any other: I (65 + 65 + 55 + 55 + 60) / 5, III (20 + 20 + 30 + 30 + 25) / 5.
  expect(
    standings(models, rubric, REFERENCE_BANDS, rule).map(({ rank, tied, groupMeans, eligible }) => ({
      rank,
      tied,
      groupMeans,
      eligible,
    })),
  ).toEqual([
    { rank: 1, tied: true, groupMeans: { I: 6000, III: 2500 }, eligible: true },
    { rank: 1, tied: true, groupMeans: { I: 6000, III: 2500 }, eligible: true },
  ]);
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
        const rule = { ...DROP_RULE, bestPerSubject: best };
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
