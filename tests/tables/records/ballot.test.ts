import { describe, expect, it } from "vitest";
import { BALLOT_STATE_TEXTS } from "../../../src/domain/ballot/ballot.ts";
import { ballotsTable } from "../../../src/tables/ballots.ts";
import { emptyRecord } from "../../../src/tables/emptyRecord.ts";
import { toBallot } from "../../../src/tables/records/ballot.ts";
import { RUBRIC } from "../../services/support/campaign.ts";

const TABLE = ballotsTable(RUBRIC);
const BLANK = emptyRecord(TABLE);

describe("[S24] a row of Chấm điểm", () => {
  it("that nobody has touched is a ballot of round 1 that is not begun", () => {
    expect(toBallot({ ...BLANK, id: "P1-M1-TV01", model: "M1", appraiser: "TV01" }, TABLE)).toEqual({
      ...{ id: "P1-M1-TV01", round: 1, model: "M1", appraiser: "TV01", state: "notStarted" },
      points: { "I.1": null, "I.2": null },
      ...{ comment: "", strengths: "", limits: "", proposal: "", reason: "" },
      ...{ submittedAt: null, rubricVersion: "", revision: 0 },
    });
  });

  it("says its points by criterion, 0 among them; a criterion that the record lacks has none", () => {
    const scored = { ...BLANK, "point.I.1": 0, round: 2, revision: 7 };
    // As of a tab whose column was taken away between two versions of the rubric.
    const fewer = Object.fromEntries(Object.entries(scored).filter(([key]) => key !== "point.I.2"));
    const ballot = toBallot(fewer as typeof BLANK, TABLE);
    expect([ballot.points, ballot.round, ballot.revision]).toEqual([{ "I.1": 0, "I.2": null }, 2, 7]);
  });

  it("is in the state that its word says", () => {
    const words = Object.entries(BALLOT_STATE_TEXTS);
    expect(words.map(([, state]) => toBallot({ ...BLANK, state }, TABLE).state)).toEqual(
      words.map(([state]) => state),
    );
  });
});
