import { describe, expect, it } from "vitest";
import {
  type BallotAction,
  type BallotState,
  ballotTotals,
  nextState,
} from "../../../src/domain/ballot/ballot.ts";
import { REFERENCE_RUBRIC } from "../../../src/domain/rubric/referenceRubric.ts";

const ACTIONS: readonly BallotAction[] = ["save", "submit", "reopen", "recuse"];
const statesAfter = (state: BallotState) => ACTIONS.map((action) => nextState(state, action));

describe("nextState", () => {
  it("[K1] saves and submits what has not been submitted", () => {
    expect(statesAfter("notStarted")).toEqual(["draft", "submitted", null, "recused"]);
    expect(statesAfter("draft")).toEqual(["draft", "submitted", null, "recused"]);
  });

  it("[K2] locks a submitted ballot until it is reopened, and shows it as reopened until it comes back", () => {
    expect(statesAfter("submitted")).toEqual([null, null, "reopened", null]);
    expect(statesAfter("reopened")).toEqual(["reopened", "submitted", null, "recused"]);
  });

  it("[K3] [K17] lets nothing be done with a recused ballot, nor with one that was parted from its row", () => {
    expect(statesAfter("recused")).toEqual([null, null, null, null]);
    expect(statesAfter("parted")).toEqual([null, null, null, null]);
  });
});

/** Points for every criterion of the shipped rubric, 0 unless given. */
const points = (given: Record<string, number | null>) => ({
  ...Object.fromEntries(REFERENCE_RUBRIC.criteria.map((criterion) => [criterion.code, 0])),
  ...given,
});

describe("ballotTotals", () => {
  it("[K9] adds up groups and total", () => {
    // I: 15 + 8,5 = 23,5; III: 10 + 9 + 7,5 = 26,5; V: 4; total 54.
    const scored = points({ "I.1": 1500, "I.2": 850, "III.1": 1000, "III.2": 900, "III.3": 750, "V.1": 400 });
    expect(ballotTotals(scored, REFERENCE_RUBRIC)).toEqual({
      groups: { I: 2350, II: 0, III: 2650, IV: 0, V: 400 },
      total: 5400,
    });
  });

  it("[K9] gives no total while a score is blank or absent", () => {
    expect(ballotTotals(points({ "IV.2": null }), REFERENCE_RUBRIC)).toBeNull();
    expect(ballotTotals({ "I.1": 1500 }, REFERENCE_RUBRIC)).toBeNull();
    expect(ballotTotals({}, REFERENCE_RUBRIC)).toBeNull();
  });

  it("[K10] takes a ballot of zeros as complete", () => {
    expect(ballotTotals(points({}), REFERENCE_RUBRIC)).toEqual({
      groups: { I: 0, II: 0, III: 0, IV: 0, V: 0 },
      total: 0,
    });
  });

  it("[K8] does not count points of a criterion that the rubric does not have", () => {
    expect(ballotTotals(points({ "VI.1": 500 }), REFERENCE_RUBRIC)?.total).toBe(0);
  });

  it("[K9] finds no total where nothing is scored at all", () => {
    expect(ballotTotals({ "I.1": 1500 }, { groups: [], criteria: [] })).toBeNull();
  });
});
