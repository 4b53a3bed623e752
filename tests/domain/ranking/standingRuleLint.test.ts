import { expect, it } from "vitest";
import { problem } from "../../../src/domain/problems/problem.ts";
import { DEFAULT_TIE_CHAIN, type StandingRule } from "../../../src/domain/ranking/standing.ts";
import { lintStandingRule } from "../../../src/domain/ranking/standingRuleLint.ts";
import { REFERENCE_RUBRIC } from "../../../src/domain/rubric/referenceRubric.ts";

const SOUND: StandingRule = {
  dropExtremes: false,
  quorum: { numerator: 2, denominator: 3 },
  spreadLimit: 2000,
  passMark: 8000,
  tieChain: DEFAULT_TIE_CHAIN,
  bestPerSubject: true,
};
const place = (setting: string) => ({ tab: "Cấu hình", header: setting });
const lint = (more: Partial<StandingRule>) =>
  lintStandingRule({ ...SOUND, ...more }, REFERENCE_RUBRIC, place);

it("[T21] accepts the default settings with the shipped rubric, and the bounds themselves", () => {
  expect(lint({})).toEqual([]);
  expect(
    lint({ quorum: { numerator: 1, denominator: 1 }, spreadLimit: 0, passMark: 10_000, tieChain: [] }),
  ).toEqual([]);
});

it("[T21] wants a quorum of more than nothing and at most everyone, in whole numbers", () => {
  for (const [numerator, denominator] of [
    [0, 3],
    [4, 3],
    [1.5, 3],
    [2, 3.5],
  ] as const) {
    expect(lint({ quorum: { numerator, denominator } })).toEqual([
      problem("rule.quorum", place("quorum"), `${numerator}/${denominator}`),
    ]);
  }
});

it("[T21] wants marks from 0 to 100 and a tie chain of the rubric's own groups, telling all at once", () => {
  expect(lint({ passMark: -1, spreadLimit: 10_001, tieChain: ["III", "VII"] })).toEqual([
    problem("rule.mark", place("passMark"), "-0,01", { total: "100" }),
    problem("rule.mark", place("spreadLimit"), "100,01", { total: "100" }),
    problem("rule.tieGroup", place("tieChain"), "VII", { known: "I, II, III, IV, V" }),
  ]);
});
