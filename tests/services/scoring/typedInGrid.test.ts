import { describe, expect, it } from "vitest";
import type { Ballot } from "../../../src/domain/ballot.ts";
import { typedInGrid } from "../../../src/services/scoring/typedInGrid.ts";

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

describe("[M12] typedInGrid", () => {
  it("begins a ballot with its first points, 0 among them, and not with a remark", () => {
    const points = { "I.1": 0, "I.2": null };
    expect(typedInGrid({ ...FRESH, points }, "r1", NOW)).toEqual({
      ...FRESH,
      points,
      state: "draft",
      rubricVersion: "r1",
      revision: 1,
    });
    expect(typedInGrid({ ...FRESH, comment: "hay" }, "r1", NOW)).toEqual({
      ...FRESH,
      comment: "hay",
      revision: 1,
    });
  });

  it("notes when “Đã nộp” was chosen, once", () => {
    const submitted: Ballot = {
      ...FRESH,
      points: { "I.1": 850, "I.2": 900 },
      state: "submitted",
      rubricVersion: "r1",
    };
    const once = typedInGrid(submitted, "r1", NOW);
    expect(once).toEqual({ ...submitted, submittedAt: NOW, revision: 1 });
    expect(typedInGrid(once, "r1", NOW + 1)).toEqual({ ...submitted, submittedAt: NOW, revision: 2 });
  });

  it("leaves every other state, and the rubric that the ballot was scored by", () => {
    const typed = (["draft", "reopened", "recused"] as const).map((state) => {
      const ballot: Ballot = { ...FRESH, points: { "I.1": 850, "I.2": null }, state, rubricVersion: "r0" };
      return [typedInGrid(ballot, "r1", NOW), { ...ballot, revision: 1 }];
    });
    expect(typed.map(([after]) => after)).toEqual(typed.map(([, wanted]) => wanted));
  });
});
