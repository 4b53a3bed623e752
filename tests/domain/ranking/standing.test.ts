import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Candidate,
  DEFAULT_TIE_CHAIN,
  type Standing,
  type StandingRule,
  standings,
} from "../../../src/domain/ranking/standing.ts";
import { REFERENCE_BANDS } from "../../../src/domain/rubric/bands.ts";
import { REFERENCE_RUBRIC } from "../../../src/domain/rubric/referenceRubric.ts";
import type { Rubric } from "../../../src/domain/rubric/rubric.ts";

const RULE: StandingRule = {
  dropExtremes: false,
  quorum: { numerator: 2, denominator: 3 },
  spreadLimit: 2000,
  passMark: 8000,
  tieChain: DEFAULT_TIE_CHAIN,
  bestPerSubject: false,
};

/** One criterion per group, so that a ballot is simply its group points; I and III have floors as in the reference. */
const RUBRIC: Rubric = {
  name: "",
  version: "",
  basis: "",
  groups: [
    { code: "I", name: "", maximum: 2500, floor: 1250 },
    { code: "II", name: "", maximum: 2500, floor: null },
    { code: "III", name: "", maximum: 3500, floor: 1750 },
    { code: "IV", name: "", maximum: 1500, floor: null },
  ],
  criteria: ["I", "II", "III", "IV"].map((code, order) => ({
    code: `${code}.1`,
    group: code,
    name: "",
    maximum: 3500,
    step: 1,
    levels: [],
    evidence: "",
    comment: "never",
    order,
  })),
};

type Groups = readonly [one: number, two: number, three: number, four: number];

const ballot = (id: string, [one, two, three, four]: Groups) => ({
  id,
  points: { "I.1": one, "II.1": two, "III.1": three, "IV.1": four },
});

/** 85 points: over the pass mark, no group below its floor. */
const GOOD: Groups = [2000, 2000, 3000, 1500];

function candidate(model: string, ballots: readonly Groups[], more: Partial<Candidate> = {}): Candidate {
  return {
    model,
    group: "Tập thể",
    subject: model,
    state: "active",
    unmetPrerequisites: [],
    round: 1,
    assigned: ballots.length,
    ballots: ballots.map((groups, i) => ballot(`${model}-${i}`, groups)),
    ...more,
  };
}

const standingsOf = (candidates: readonly Candidate[], rule: Partial<StandingRule> = {}) =>
  standings(candidates, RUBRIC, REFERENCE_BANDS, { ...RULE, ...rule });

/** The one standing of a lone candidate. */
function only(one: Candidate, rule: Partial<StandingRule> = {}): Standing | undefined {
  return standingsOf([one], rule)[0];
}

const places = (list: readonly Standing[]) => list.map(({ model, rank, tied }) => [model, rank, tied]);

describe("standings", () => {
  it("[T7] [T15] [T16] gives the whole standing of a model", () => {
    // Totals 85 and 90: mean 87.5; group I (20+25)/2 = 22.5.
    expect(standingsOf([candidate("M1", [GOOD, [2500, 2000, 3000, 1500]])])).toEqual([
      {
        model: "M1",
        group: "Tập thể",
        subject: "M1",
        rank: 1,
        tied: false,
        ballots: 2,
        of: 2,
        mean: 8750,
        groupMeans: { I: 2250, II: 2000, III: 3000, IV: 1500 },
        highest: 9000,
        lowest: 8500,
        spread: 500,
        band: "Tốt",
        belowFloor: [],
        needsAnotherRound: false,
        eligible: true,
        withinCap: null,
        unranked: null,
      },
    ]);
  });

  it("[T7] counts complete ballots only: a blank is not 0", () => {
    const blank = { id: "late", points: { "I.1": 2000, "II.1": null, "III.1": 3000, "IV.1": 1500 } };
    const one = candidate("M1", [GOOD, GOOD], { assigned: 3 });
    expect(only({ ...one, ballots: [...one.ballots, blank] })).toMatchObject({
      ballots: 2,
      of: 3,
      mean: 8500,
    });
  });

  it("[T8] scores nothing that is withdrawn, suspended or fails a prerequisite, and says which first", () => {
    const out = (more: Partial<Candidate>) => only(candidate("M1", [GOOD], more));
    const nothing = {
      model: "M1",
      group: "Tập thể",
      subject: "M1",
      rank: null,
      tied: false,
      ballots: 1,
      of: 1,
      mean: null,
      groupMeans: {},
      highest: null,
      lowest: null,
      spread: null,
      band: null,
      belowFloor: [],
      needsAnotherRound: false,
      eligible: false,
      withinCap: null,
    };
    expect(out({ state: "withdrawn", unmetPrerequisites: ["ĐK2"] })).toEqual({
      ...nothing,
      unranked: "withdrawn",
    });
    expect(out({ state: "suspended" })).toEqual({ ...nothing, unranked: "suspended" });
    expect(out({ state: "rejected", unmetPrerequisites: ["ĐK2"] })).toEqual({
      ...nothing,
      unranked: "rejected",
    });
    expect(out({ unmetPrerequisites: ["ĐK3"] })).toEqual({ ...nothing, unranked: "prerequisite" });
  });

  it("[T9] ranks from the quorum on: 4 of 6 are two thirds, 3 of 5 are not, 0 of 0 is none", () => {
    const of = (counted: number, assigned: number) =>
      only(
        candidate(
          "M1",
          Array.from({ length: counted }, () => GOOD),
          { assigned },
        ),
      );
    expect(of(4, 6)).toMatchObject({ rank: 1, unranked: null, eligible: true });
    // 3/5 = 0.6 < 2/3; the mean so far is shown, but it is no result.
    expect(of(3, 5)).toMatchObject({ rank: null, unranked: "quorum", mean: 8500, eligible: false });
    expect(of(0, 5)).toMatchObject({ rank: null, unranked: "noBallots", mean: null });
    expect(of(0, 0)).toMatchObject({ rank: null, unranked: "noBallots", ballots: 0, of: 0 });
  });

  it("[T10] [T11] breaks ties by III, then I, then IV, and leaves the rest tied: never by alphabet", () => {
    const list = standingsOf([
      candidate("M6", [[2000, 2000, 3000, 1500]]),
      candidate("M1", [[2000, 2000, 3000, 1500]]),
      candidate("M2", [[2000, 2100, 3000, 1400]]),
      candidate("M3", [[1900, 2100, 3000, 1500]]),
      candidate("M4", [[2400, 2000, 2900, 1200]]),
      candidate("M5", [[2000, 2000, 3000, 1501]]),
    ]);
    // All but M5 (85.01) have 85.00. M4 is lower in III; M3 in I; M2 in IV, the third of the chain.
    expect(places(list)).toEqual([
      ["M5", 1, false],
      ["M1", 2, true],
      ["M6", 2, true],
      ["M2", 4, false],
      ["M3", 5, false],
      ["M4", 6, false],
    ]);
  });

  it("[T11] takes the mean as shown, two decimals, for a tie", () => {
    // Thirds: 85.0033… and 85.00 both show 85.00; then III: 30.00 against 30.00 + 0.0067 → 30.01.
    const thirds: readonly Groups[] = [GOOD, GOOD, [1999, 2000, 3002, 1500]];
    expect(places(standingsOf([candidate("A", [GOOD, GOOD, GOOD]), candidate("B", thirds)]))).toEqual([
      ["B", 1, false],
      ["A", 2, false],
    ]);
  });

  it("[T11] ignores a code of the chain that the rubric does not have", () => {
    const pair = [candidate("A", [GOOD]), candidate("B", [GOOD])];
    expect(places(standingsOf(pair, { tieChain: ["IX"] }))).toEqual([
      ["A", 1, true],
      ["B", 1, true],
    ]);
  });

  it("[T12] ranks each group by itself", () => {
    const list = standingsOf([
      candidate("B", [GOOD], { group: "Tập thể" }),
      candidate("A", [[2000, 2000, 2500, 1500]], { group: "Tập thể" }),
      candidate("C", [[2000, 2000, 2000, 1500]], { group: "Cá nhân" }),
    ]);
    expect(list.map(({ group, model, rank }) => [group, model, rank])).toEqual([
      ["Cá nhân", "C", 1],
      ["Tập thể", "B", 1],
      ["Tập thể", "A", 2],
    ]);
  });

  it("[T13] asks for another round only above the limit, dropped ballots counting too", () => {
    const low: Groups = [1500, 1500, 2500, 1000]; // 65 points; GOOD has 85, 20 apart
    const lower: Groups = [1500, 1500, 2500, 999];
    expect(only(candidate("M1", [GOOD, low]))).toMatchObject({ spread: 2000, needsAnotherRound: false });
    expect(only(candidate("M1", [GOOD, lower]))).toMatchObject({ spread: 2001, needsAnotherRound: true });
    const five = candidate("M1", [GOOD, GOOD, GOOD, GOOD, lower]);
    expect(only(five, { dropExtremes: true })).toMatchObject({
      mean: 8500,
      spread: 2001,
      needsAnotherRound: true,
    });
  });

  it("[T13] knows nothing of the round before: the second round's ballots stand alone", () => {
    const second = candidate("M1", [GOOD, GOOD], { round: 2 });
    expect(only(second)).toMatchObject({ spread: 0, mean: 8500, needsAnotherRound: false });
  });

  it("[T14] [T15] keeps a model below a floor from being eligible, not from its rank", () => {
    const floored = only(candidate("M1", [[1249, 2500, 3500, 1500]]));
    expect(floored).toMatchObject({ mean: 8749, rank: 1, belowFloor: ["I"], eligible: false });
    expect(only(candidate("M1", [[1250, 2500, 3500, 1500]]))).toMatchObject({
      belowFloor: [],
      eligible: true,
    });
    // 12.49 and 12.50: the mean 12.495 is shown as 12.50 and that decides.
    const half: readonly Groups[] = [
      [1249, 2500, 3500, 1500],
      [1250, 2500, 3500, 1500],
    ];
    expect(only(candidate("M1", half))).toMatchObject({ belowFloor: [], eligible: true });
    expect(only(candidate("M1", [[1000, 2500, 1000, 1500]]))).toMatchObject({ belowFloor: ["I", "III"] });
  });

  it("[T15] needs the pass mark itself, 80,00", () => {
    expect(only(candidate("M1", [[2000, 2000, 2500, 1500]]))).toMatchObject({ mean: 8000, eligible: true });
    expect(only(candidate("M1", [[2000, 1999, 2500, 1500]]))).toMatchObject({ mean: 7999, eligible: false });
  });

  it("[T17] leaves a subject with two models one rank, the other being named as such", () => {
    const weaker: Groups = [2000, 2000, 2900, 1500];
    const list = (rule: Partial<StandingRule>) =>
      standingsOf(
        [
          candidate("M1", [weaker], { subject: "K'Nớ" }),
          candidate("M2", [GOOD], { subject: "K'Nớ" }),
          candidate("M3", [[2000, 2000, 2000, 1500]], { subject: "Khác" }),
        ],
        rule,
      ).map(({ model, rank, unranked, eligible }) => [model, rank, unranked, eligible]);
    expect(list({ bestPerSubject: true })).toEqual([
      ["M2", 1, null, true],
      ["M3", 2, null, false],
      ["M1", null, "betterModel", false],
    ]);
    expect(list({ bestPerSubject: false })).toEqual([
      ["M2", 1, null, true],
      ["M1", 2, null, true],
      ["M3", 3, null, false],
    ]);
  });

  it("[T17] leaves equal best models of a subject its rank, đồng hạng, and never joins unknown subjects or groups", () => {
    const list = standingsOf(
      [
        candidate("M2", [GOOD], { subject: "A" }),
        candidate("M1", [GOOD], { subject: "A" }),
        candidate("M0", [[1990, 2000, 3000, 1500]], { subject: "A" }),
        candidate("M6", [[1990, 2000, 2990, 1500]], { subject: "B" }),
        candidate("M3", [GOOD], { subject: "A", group: "Cá nhân" }),
        candidate("M4", [GOOD], { subject: "", group: "Cá nhân" }),
        candidate("M5", [GOOD], { subject: "", group: "Cá nhân" }),
        // Were the unknown ones one subject, this would be its lesser model.
        candidate("M7", [[1990, 2000, 3000, 1500]], { subject: "", group: "Cá nhân" }),
      ],
      { bestPerSubject: true },
    );
    expect(places(list)).toEqual([
      ["M3", 1, true],
      ["M4", 1, true],
      ["M5", 1, true],
      ["M7", 4, false],
      ["M1", 1, true],
      ["M2", 1, true],
      // Subject A takes one place, however many of its models are equal.
      ["M6", 2, false],
      ["M0", null, false],
    ]);
  });

  it("[T15] [T17] judges each of a subject's equal models by itself, whatever their ids", () => {
    // Both have 85 points and 35 in III, which is all that this chain looks at; only one has less than 12,5 in I.
    const list = (floored: string, sound: string) =>
      standingsOf(
        [
          candidate(floored, [[1240, 2500, 3500, 1260]], { subject: "A" }),
          candidate(sound, [[2000, 2000, 3500, 1000]], { subject: "A" }),
        ],
        { bestPerSubject: true, tieChain: ["III"] },
      ).map(({ model, rank, tied, eligible }) => [model, rank, tied, eligible]);
    expect(list("M1", "M2")).toEqual([
      ["M1", 1, true, false],
      ["M2", 1, true, true],
    ]);
    expect(list("M2", "M1")).toEqual([
      ["M1", 1, true, true],
      ["M2", 1, true, false],
    ]);
  });

  it("[T17] lets a subject's other model stand when the better one is out", () => {
    const list = standingsOf(
      [
        candidate("M1", [GOOD], { subject: "A", state: "withdrawn" }),
        candidate("M2", [[2000, 2000, 2500, 1500]], { subject: "A" }),
      ],
      { bestPerSubject: true },
    );
    expect(list.map(({ model, rank, unranked }) => [model, rank, unranked])).toEqual([
      ["M2", 1, null],
      ["M1", null, "withdrawn"],
    ]);
  });

  it("[T20] puts those without a rank last in their group, by id", () => {
    const list = standingsOf([
      candidate("M3", []),
      candidate("M1", [], { state: "withdrawn" }),
      candidate("M2", [GOOD]),
      candidate("M0", [], { group: "Cá nhân" }),
    ]);
    expect(places(list)).toEqual([
      ["M0", null, false],
      ["M2", 1, false],
      ["M1", null, false],
      ["M3", null, false],
    ]);
  });

  it("[T1] [T10] agrees with the published rubric totals, their means and ranks", () => {
    const { input, expected } = JSON.parse(
      readFileSync(new URL("../../refcases/37-rubric-totals.json", import.meta.url), "utf8"),
    );
    const codes = input.maxPoints.map((_: number, i: number) => `C${i + 1}`);
    const rubric: Rubric = {
      ...RUBRIC,
      groups: [{ code: "C", name: "", maximum: 10_000, floor: null }],
      criteria: codes.map((code: string, order: number) => ({
        ...REFERENCE_RUBRIC.criteria[0],
        code,
        group: "C",
        maximum: input.maxPoints[order] * 100,
        order,
      })),
    };
    const models = ["DK1", "DK2", "DK3", "DK4", "DK5"];
    const candidates = models.map((model) => ({
      ...candidate(model, []),
      assigned: 3,
      ballots: input.rows
        .filter((row: unknown[]) => row[0] === model)
        .map((row: unknown[]) => ({
          id: `${row[1]}`,
          points: Object.fromEntries(
            codes.map((code: string, i: number) => [code, Number(row[i + 2]) * 100]),
          ),
        })),
    }));
    const list = standings(candidates, rubric, REFERENCE_BANDS, { ...RULE, tieChain: [] });
    const byModel = models.map((model) => list.find((standing) => standing.model === model));
    expect(byModel.map((s) => s?.rank)).toEqual(expected.competition);
    expect(byModel.map((s) => s?.mean)).toEqual(
      expected.meanPlain.map((mean: number) => Math.round(mean * 100)),
    );
    const totals: number[][] = models.map((_, i) => expected.plainTotal.slice(3 * i, 3 * i + 3));
    expect(byModel.map((s) => s?.highest)).toEqual(totals.map((three) => Math.max(...three) * 100));
    expect(byModel.map((s) => s?.lowest)).toEqual(totals.map((three) => Math.min(...three) * 100));
  });
});
