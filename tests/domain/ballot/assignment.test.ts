import { expect, it } from "vitest";
import { assignAll } from "../../../src/domain/ballot/assignment.ts";
import type { Appraiser } from "../../../src/domain/people/appraiser.ts";

const appraiser = (code: string, active = true): Appraiser => ({
  code,
  name: code,
  position: "",
  unit: "",
  role: "Thành viên",
  email: "",
  active,
  recusals: [],
  answers: [],
});

const models = [{ id: "MH-2" }, { id: "MH-1" }];

it("[X8] gives every model to every appraiser, minus conflicts, by appraiser and then by id", () => {
  const assignment = assignAll(models, [appraiser("B"), appraiser("A")], (who, what) =>
    who.code === "A" && what.id === "MH-1" ? "coauthor" : null,
  );
  expect(assignment).toEqual({
    ballots: [
      { model: "MH-1", appraiser: "B" },
      { model: "MH-2", appraiser: "B" },
      { model: "MH-2", appraiser: "A" },
    ],
    recused: [{ model: "MH-1", appraiser: "A", reason: "coauthor" }],
    withoutAppraiser: [],
  });
});

it("[X9] names the models that nobody may score", () => {
  const assignment = assignAll(models, [appraiser("A"), appraiser("B")], (_, what) =>
    what.id === "MH-2" ? "sameUnit" : null,
  );
  expect(assignment.withoutAppraiser).toEqual(["MH-2"]);
  expect(assignment.recused).toEqual([
    { model: "MH-2", appraiser: "A", reason: "sameUnit" },
    { model: "MH-2", appraiser: "B", reason: "sameUnit" },
  ]);
  expect(assignAll(models, [], () => null).withoutAppraiser).toEqual(["MH-1", "MH-2"]);
});

it("[X10] leaves out who may not score: neither a ballot nor a recusal", () => {
  expect(assignAll([{ id: "MH-1" }], [appraiser("A", false)], () => "author")).toEqual({
    ballots: [],
    recused: [],
    withoutAppraiser: ["MH-1"],
  });
});
