import { describe, expect, it } from "vitest";
import { BALLOT_STATE_TEXTS } from "../../../src/domain/ballot/ballot.ts";
import { contentPrint } from "../../../src/domain/ballot/contentPrint.ts";
import { ballotsTable } from "../../../src/tables/ballots.ts";
import { emptyRecord } from "../../../src/tables/emptyRecord.ts";
import {
  type BallotRecord,
  memoryCells,
  ownCells,
  sumCells,
  toBallot,
} from "../../../src/tables/records/ballot.ts";
import { RUBRIC } from "../../services/support/campaign.ts";

const BLANK = emptyRecord(ballotsTable(RUBRIC));
const FRESH = { ...BLANK, id: "P1-M1-TV01", model: "M1", appraiser: "TV01" };
const SCORED = { ...FRESH, "point.I.1": 5500, "point.I.2": 3000 };
const read = (record: BallotRecord) => toBallot(record, RUBRIC, "r1");
const AT = 1_700_000_000_000;

describe("[S24] a row of Chấm điểm", () => {
  it("that nobody has touched is a ballot of round 1 that is not begun", () => {
    expect(read(FRESH).ballot).toEqual({
      ...{ id: "P1-M1-TV01", round: 1, model: "M1", appraiser: "TV01", state: "notStarted", recorded: true },
      points: { "I.1": null, "I.2": null },
      ...{ comment: "", strengths: "", limits: "", proposal: "", reason: "" },
      ...{ submittedAt: null, rubricVersion: "", revision: 0 },
    });
  });

  it("says its points by criterion, 0 among them; a criterion that the record lacks has none", () => {
    const scored = { ...BLANK, "point.I.1": 0, round: 2, revision: 7 };
    // As of a tab whose column was taken away between two versions of the rubric.
    const fewer = Object.fromEntries(Object.entries(scored).filter(([key]) => key !== "point.I.2"));
    const { ballot } = read(fewer as typeof BLANK);
    expect([ballot.points, ballot.round, ballot.revision]).toEqual([{ "I.1": 0, "I.2": null }, 2, 7]);
  });

  it("is in the state that follows from its two blocks, not in the one that its word says", () => {
    const { acceptedAt: _at, ...memory } = memoryCells({
      ...{
        accepted: { at: AT, print: contentPrint(read(SCORED).ballot) },
        settled: 0,
        chosen: null,
        reopenings: 0,
      },
      ...{ reopenReason: "", recusal: "", late: null },
    });
    const accepted = { ...SCORED, ...memory, acceptedAt: AT, decision: "Nộp", state: "Nháp" };
    expect(read(accepted).ballot).toMatchObject({ state: "submitted", recorded: true, submittedAt: AT });
    expect(read({ ...accepted, "point.I.1": 5000 }).ballot).toMatchObject({
      ...{ state: "reopened", recorded: false, submittedAt: null },
    });
    const sent = { ...SCORED, decision: "Nộp", sentAt: AT, revision: 1, copy: SCORED.id };
    expect(read(sent).ballot).toMatchObject({ state: "submitted", recorded: false, submittedAt: AT });
    expect(read({ ...sent, copy: "P1-M2-TV01" }).ballot.state).toBe("parted");
    expect(read({ ...SCORED, state: "Đã nộp" }).ballot.state).toBe("draft");
  });

  it("is complete by the rubric in force only; where the block names none, the one noted first holds", () => {
    const complete = (record: BallotRecord) => read(record).seen.complete;
    expect([SCORED, { ...SCORED, "point.I.2": null }].map(complete)).toEqual([true, false]);
    expect(complete({ ...SCORED, rubricVersion: "r0" })).toBe(false);
    expect(complete({ ...SCORED, scoredBy: "r0" })).toBe(false);
    expect(complete({ ...SCORED, scoredBy: "r0", rubricVersion: "r1" })).toBe(true);
  });

  it("keeps what the steward remembers, word for word", () => {
    for (const late of [null, "undecided", "accepted", "refused"] as const) {
      const memory = {
        ...{ accepted: { at: AT, print: "p1" }, settled: 3, chosen: 3, reopenings: 2, reopenReason: "nhầm" },
        ...{ recusal: "là tác giả", late },
      };
      expect(read({ ...FRESH, ...memoryCells(memory) }).seen.memory).toEqual(memory);
    }
    const nothing = read(FRESH).seen.memory;
    expect(memoryCells(nothing)).toEqual({
      ...{ acceptedAt: null, acceptedPrint: "", settled: null, chosen: null, reopenings: null },
      ...{ reopenReason: "" },
      ...{ recusal: "", late: "" },
    });
  });

  it("keeps the appraiser's will", () => {
    for (const decision of [null, "submit", "reopen", "recuse"] as const) {
      const own = { decision, reason: "vì", sentAt: AT, revision: 5, copy: "P1-M1-TV01", sentPrint: "p1" };
      expect(read({ ...SCORED, ...ownCells(read(SCORED).ballot, own) }).seen.own).toEqual(own);
    }
  });

  it("[K9] [K13] has sums when it is complete, and none when it is recused", () => {
    const { ballot } = read(SCORED);
    expect(sumCells(ballot, RUBRIC)).toEqual({ "group.I": 8500, total: 8500 });
    expect(sumCells({ ...ballot, state: "recused" }, RUBRIC)).toEqual({ "group.I": null, total: null });
    expect(sumCells(read(FRESH).ballot, RUBRIC)).toEqual({ "group.I": null, total: null });
  });

  it("has a word for each state", () => {
    expect(new Set(Object.values(BALLOT_STATE_TEXTS)).size).toBe(6);
  });
});
