import { describe, expect, it } from "vitest";
import { type Problem, problem } from "../../../src/domain/problems/problem.ts";
import { REFERENCE_RUBRIC } from "../../../src/domain/rubric/referenceRubric.ts";
import type { Criterion, CriterionGroup, Rubric } from "../../../src/domain/rubric/rubric.ts";
import { lintRubric, type RubricPart } from "../../../src/domain/rubric/rubricLint.ts";

const TAB = "Tiêu chí";

/** Groups stand in rows from 10, criteria from 20; the header is the field. */
function placeOf(part: RubricPart) {
  if (part.part === "rubric") return { tab: TAB };
  return { tab: TAB, row: (part.part === "group" ? 10 : 20) + part.index, header: part.field };
}

const lint = (rubric: Rubric): Problem[] => lintRubric(rubric, placeOf);

const A: Criterion = {
  code: "A.1",
  group: "A",
  name: "",
  maximum: 6000,
  step: 50,
  levels: [
    { from: 3000, to: 6000, text: "Tốt" },
    { from: 0, to: 2950, text: "Chưa tốt" },
  ],
  evidence: "",
  comment: "never",
  order: 1,
};
const B: Criterion = {
  ...A,
  code: "B.1",
  group: "B",
  maximum: 4000,
  levels: [{ from: 0, to: 4000, text: "x" }],
};
const GROUPS: readonly [CriterionGroup, CriterionGroup] = [
  { code: "A", name: "", maximum: 6000, floor: null },
  { code: "B", name: "", maximum: 4000, floor: 2000 },
];
const SOUND: Rubric = { name: "", version: "", basis: "", groups: GROUPS, criteria: [A, B] };

const withA = (more: Partial<Criterion>) => lint({ ...SOUND, criteria: [{ ...A, ...more }, B] });
const withGroupB = (more: Partial<CriterionGroup>) =>
  lint({ ...SOUND, groups: [GROUPS[0], { ...GROUPS[1], ...more }] });
const atA = (header: string) => ({ tab: TAB, row: 20, header });

describe("lintRubric", () => {
  it("[R12] finds nothing in the shipped rubric, nor in a sound small one", () => {
    expect(lint(REFERENCE_RUBRIC)).toEqual([]);
    expect(lint(SOUND)).toEqual([]);
  });

  it("[R1] refuses a rubric without criteria", () => {
    expect(lint({ ...SOUND, criteria: [] })).toEqual([problem("rubric.empty", { tab: TAB }, "")]);
  });

  it("[R2] [R3] adds up the groups to 100 and the criteria to their group", () => {
    expect(withGroupB({ maximum: 3500 })).toEqual([
      problem("rubric.total", { tab: TAB }, "95", { total: "100" }),
      problem("rubric.groupTotal", { tab: TAB, row: 11, header: "maximum" }, "35", { group: "B", sum: "40" }),
    ]);
  });

  it("[R3] refuses a group without criteria and a criterion without its group", () => {
    expect(withA({ group: "C" })).toEqual([
      problem("rubric.groupWithoutCriteria", { tab: TAB, row: 10, header: "code" }, "A"),
      problem("rubric.unknownGroup", atA("group"), "C"),
    ]);
  });

  it("[R4] refuses codes that are blank or used twice", () => {
    expect(withA({ code: " " })).toEqual([problem("rubric.codeBlank", atA("code"), " ")]);
    expect(withA({ code: "B.1" })).toEqual([
      problem("rubric.codeTwice", atA("code"), "B.1"),
      problem("rubric.codeTwice", { tab: TAB, row: 21, header: "code" }, "B.1"),
    ]);
    const twice = { ...SOUND, groups: [...GROUPS, GROUPS[1]] };
    expect(lint(twice).map(({ code, place }) => [code, place.row])).toEqual([
      ["rubric.total", undefined],
      ["rubric.codeTwice", 11],
      ["rubric.codeTwice", 12],
    ]);
  });

  it("[R5] wants a positive maximum, a step that divides it, and a floor inside the group", () => {
    const codes = (problems: Problem[]) => problems.map(({ code }) => code);
    expect(withA({ step: 700 })).toEqual([problem("rubric.step", atA("step"), "7", { maximum: "60" })]);
    expect(codes(withA({ step: 0 }))).toEqual(["rubric.step"]);
    expect(codes(withA({ step: 0.5 }))).toEqual(["rubric.step"]);
    expect(withA({ maximum: 0 }).slice(1)).toEqual([problem("rubric.maximum", atA("maximum"), "0")]);
    expect(codes(withA({ maximum: 6000.5 }))).toEqual(["rubric.groupTotal", "rubric.maximum"]);
    expect(withGroupB({ floor: 4050 })).toEqual([
      problem("rubric.floor", { tab: TAB, row: 11, header: "floor" }, "40,5", { maximum: "40" }),
    ]);
    expect(codes(withGroupB({ floor: -1 }))).toEqual(["rubric.floor"]);
    expect([withGroupB({ floor: 0 }), withGroupB({ floor: 4000 })]).toEqual([[], []]);
  });
});

describe("levels", () => {
  const level = (from: number, to: number, text = "x") => ({ from, to, text });
  const levelsOf = (...levels: Criterion["levels"]) =>
    withA({ levels }).map(({ code, found }) => [code, found]);

  it("[R6] wants levels, each the right way round, inside the criterion, on its step and described", () => {
    expect(withA({ levels: [] })).toEqual([
      problem("rubric.levelsMissing", atA("levels"), "", { code: "A.1" }),
    ]);
    const facts = { code: "A.1", maximum: "60", step: "0,5" };
    expect(withA({ levels: [level(6000, 0)] })).toEqual([
      problem("rubric.levelBackwards", atA("levels"), "60–0", facts),
    ]);
    expect(levelsOf(level(-50, 6000), level(0, 6050))).toEqual([
      ["rubric.levelOutside", "-0,5–60"],
      ["rubric.levelOutside", "0–60,5"],
    ]);
    expect(levelsOf(level(3025, 6000), level(0, 3020))).toEqual([
      ["rubric.levelOffStep", "30,25–60"],
      ["rubric.levelOffStep", "0–30,2"],
    ]);
    expect(levelsOf(level(0, 6000, " "))).toEqual([["rubric.levelTextBlank", "0–60"]]);
  });

  it("[R7] names every score that no level holds", () => {
    expect(levelsOf(level(1000, 2000), level(3000, 5950))).toEqual([
      ["rubric.levelGap", "60"],
      ["rubric.levelGap", "20,5–29,5"],
      ["rubric.levelGap", "0–9,5"],
    ]);
    expect(withA({ levels: [level(0, 5950)] })).toEqual([
      problem("rubric.levelGap", atA("levels"), "60", { code: "A.1" }),
    ]);
  });

  it("[R7] names every score that two levels hold", () => {
    expect(levelsOf(level(3000, 6000), level(0, 3000))).toEqual([["rubric.levelOverlap", "30"]]);
    expect(levelsOf(level(0, 6000), level(1000, 2000))).toEqual([["rubric.levelOverlap", "10–20"]]);
    expect(levelsOf(level(0, 6000), level(0, 6000))).toEqual([["rubric.levelOverlap", "0–60"]]);
  });

  it("[R7] takes levels in any order", () => {
    expect(levelsOf(level(0, 0), level(3000, 6000), level(50, 2950))).toEqual([]);
  });

  it("[R7] agrees with counting, score by score, how many levels hold it", () => {
    const ends = [0, 1, 2, 3, 4].map((n) => n * 1500);
    const pairs = ends.flatMap((from) => ends.filter((to) => to >= from).map((to) => level(from, to)));
    for (const one of pairs) {
      for (const other of pairs) {
        const held = ends.map((score) => [one, other].filter((l) => l.from <= score && score <= l.to).length);
        const problems = withA({ step: 1500, levels: [one, other] }).map(({ code }) => code);
        expect([one, other, problems.length === 0]).toEqual([one, other, held.every((times) => times === 1)]);
        expect(problems.includes("rubric.levelGap")).toBe(held.includes(0));
        expect(problems.includes("rubric.levelOverlap")).toBe(held.includes(2));
      }
    }
  });
});
