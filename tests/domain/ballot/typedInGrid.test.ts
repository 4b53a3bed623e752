import { describe, expect, it } from "vitest";
import type { Ballot } from "../../../src/domain/ballot/ballot.ts";
import { stateBefore, typedInGrid } from "../../../src/domain/ballot/typedInGrid.ts";

const FRESH: Ballot = {
  id: "P1-M1-TV01",
  round: 1,
  model: "M1",
  appraiser: "TV01",
  state: "notStarted",
  points: { "I.1": null, "I.2": null },
  comment: "",
  strengths: "",
  limits: "",
  proposal: "",
  reason: "",
  submittedAt: null,
  rubricVersion: "",
  revision: 0,
};
const NOW = 1_700_000_000_000;

const SCORED = { "I.1": 850, "I.2": 900 };
const typed = (ballot: Ballot, was: Ballot["state"], known = { content: true, complete: true }) =>
  typedInGrid({ ballot, was, ...known }, "r1", NOW);

describe("[M12] typedInGrid", () => {
  it("begins a ballot with its first points, 0 among them, and not with a remark", () => {
    const points = { "I.1": 0, "I.2": null };
    const known = { content: true, complete: false };
    expect(typed({ ...FRESH, points }, "notStarted", known)).toEqual({
      ...FRESH,
      points,
      state: "draft",
      rubricVersion: "r1",
      revision: 1,
    });
    const remarked = { ...FRESH, comment: "hay" };
    expect(typed(remarked, "notStarted", known)).toEqual({ ...remarked, revision: 1 });
  });

  it("notes when “Đã nộp” was chosen, only of a complete ballot, and keeps the moment", () => {
    const ballot: Ballot = { ...FRESH, points: SCORED, state: "submitted", rubricVersion: "r1" };
    const once = typed(ballot, "draft");
    expect(once).toEqual({ ...ballot, submittedAt: NOW, revision: 1 });
    expect(
      typedInGrid({ ballot: once, was: "submitted", content: false, complete: true }, "r1", NOW + 1),
    ).toEqual({ ...once, revision: 2 });
    expect(typed(ballot, "draft", { content: true, complete: false })).toEqual({ ...ballot, revision: 1 });
  });

  it("[M13] reopens a submitted ballot whose content changed", () => {
    const ballot: Ballot = {
      ...FRESH,
      points: SCORED,
      state: "submitted",
      rubricVersion: "r0",
      submittedAt: 5,
    };
    expect(typed(ballot, "submitted")).toEqual({
      ...ballot,
      state: "reopened",
      submittedAt: null,
      revision: 1,
    });
  });

  it("[K1] [K2] [K3] takes the state chosen only where the sidebar could go there too", () => {
    const states = ["notStarted", "draft", "submitted", "reopened", "recused"] as const;
    const after = states.map((was) =>
      states.map((state) => {
        const ballot: Ballot = {
          ...FRESH,
          points: SCORED,
          state,
          submittedAt: was === "submitted" ? 5 : null,
        };
        return typed(ballot, was, { content: false, complete: true }).state;
      }),
    );
    expect(after).toEqual([
      ["draft", "draft", "submitted", "draft", "recused"],
      ["draft", "draft", "submitted", "draft", "recused"],
      ["submitted", "submitted", "submitted", "reopened", "submitted"],
      ["reopened", "reopened", "submitted", "reopened", "recused"],
      ["recused", "recused", "recused", "recused", "recused"],
    ]);
  });
});

describe("[M13] stateBefore", () => {
  const traces = { ballot: FRESH, recusalNoted: false, stateTyped: true, stateKnown: null };

  it("believes the steward's note, then the edit, then what the row still holds", () => {
    const ballot: Ballot = { ...FRESH, state: "submitted" };
    expect(stateBefore({ ...traces, recusalNoted: true, stateKnown: "draft" })).toBe("recused");
    expect(stateBefore({ ...traces, ballot, stateKnown: "reopened" })).toBe("reopened");
    expect(stateBefore({ ...traces, ballot: { ...ballot, submittedAt: 5 } })).toBe("submitted");
    expect(stateBefore({ ...traces, ballot: { ...ballot, revision: 3 } })).toBe("draft");
    expect(stateBefore({ ...traces, ballot })).toBe("notStarted");
  });

  it("believes a state that nobody typed over, “Đã nộp” with its moment among them", () => {
    const ballot: Ballot = { ...FRESH, state: "submitted", submittedAt: 5 };
    expect(stateBefore({ ...traces, stateTyped: false, ballot })).toBe("submitted");
    expect(stateBefore({ ...traces, stateTyped: false, ballot: { ...ballot, state: "reopened" } })).toBe(
      "reopened",
    );
  });

  it("takes “Đã nộp” without its moment for a draft", () => {
    expect(stateBefore({ ...traces, stateTyped: false, ballot: { ...FRESH, state: "submitted" } })).toBe(
      "draft",
    );
  });
});
