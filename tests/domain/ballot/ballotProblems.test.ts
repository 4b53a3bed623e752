import { describe, expect, it } from "vitest";
import type { BallotPoints } from "../../../src/domain/ballot/ballot.ts";
import {
  asksForComment,
  ballotProblems,
  beyondScale,
  rubricVersionProblems,
} from "../../../src/domain/ballot/ballotProblems.ts";
import { problem, sentence } from "../../../src/domain/problems/problem.ts";
import type { Criterion } from "../../../src/domain/rubric/rubric.ts";

const criterion = (code: string, more: Partial<Criterion> = {}): Criterion => ({
  code,
  group: "A",
  name: `Tên ${code}`,
  maximum: 1000,
  step: 50,
  levels: [],
  evidence: "",
  comment: "never",
  order: 1,
  ...more,
});

const ROW = { tab: "Chấm điểm", row: 7 };
const at = (header: string) => ({ ...ROW, header });
const facts = (code: string) => ({ name: `Tên ${code}`, maximum: "10", step: "0,5" });

const problemsOf = (criteria: readonly Criterion[], points: BallotPoints, comment = "") =>
  ballotProblems({ points, comment }, { criteria }, ROW);

describe("ballotProblems", () => {
  it("[K4] takes 0 as a score and a blank as none", () => {
    const two = [criterion("A.1"), criterion("A.2"), criterion("A.3")];
    expect(problemsOf(two, { "A.1": 0, "A.2": null })).toEqual([
      problem("score.missing", at("A.2"), "", facts("A.2")),
      problem("score.missing", at("A.3"), "", facts("A.3")),
    ]);
  });

  it("[K5] refuses what is below 0 or above the maximum", () => {
    const three = [criterion("A.1"), criterion("A.2"), criterion("A.3")];
    expect(problemsOf(three, { "A.1": -50, "A.2": 1000, "A.3": 1050 })).toEqual([
      problem("score.belowZero", at("A.1"), "-0,5", facts("A.1")),
      problem("score.aboveMaximum", at("A.3"), "10,5", facts("A.3")),
    ]);
  });

  it("[K6] refuses a score between two steps", () => {
    expect(problemsOf([criterion("A.1")], { "A.1": 825 })).toEqual([
      problem("score.offStep", at("A.1"), "8,25", facts("A.1")),
    ]);
    expect(problemsOf([criterion("A.1", { step: 25 })], { "A.1": 825 })).toEqual([]);
  });

  it("[K7] wants one comment for all the scores that ask for it, and says which", () => {
    const three = ["A.1", "A.2", "A.3"].map((code) => criterion(code, { comment: "extremes" }));
    const scores = { "A.1": 900, "A.2": 500, "A.3": 450 };
    expect(problemsOf(three, scores, " \n")).toEqual([
      problem("ballot.commentMissing", at("Nhận xét"), "", { criteria: "A.1, A.3" }),
    ]);
    expect(problemsOf(three, scores, "Có số liệu kiểm chứng.")).toEqual([]);
  });

  it("[K8] refuses points for a criterion that the rubric does not have, not its blank cell", () => {
    expect(problemsOf([criterion("A.1")], { "A.1": 500, "Z.1": 300, "Z.2": null })).toEqual([
      problem("score.unknownCriterion", at("Z.1"), "3"),
    ]);
  });

  it("[K12] tells everything at once, in sentences", () => {
    const two = [criterion("A.1", { comment: "always" }), criterion("A.2")];
    expect(problemsOf(two, { "A.1": 1050, "Z.1": 300 }).map(sentence)).toEqual([
      "Tab Chấm điểm, dòng 7, cột A.1: “10,5” cao hơn mức tối đa 10 của tiêu chí “Tên A.1”. Hãy nhập từ 0 đến 10.",
      "Tab Chấm điểm, dòng 7, cột A.2: tiêu chí “Tên A.2” chưa có điểm, từ 0 đến 10. Hãy chấm tiêu chí này; không được điểm nào thì ghi 0.",
      "Tab Chấm điểm, dòng 7, cột Z.1: có điểm “3” mà bộ tiêu chí đang dùng không có tiêu chí này. Hãy chuyển điểm sang đúng tiêu chí hoặc xóa ô này.",
      "Tab Chấm điểm, dòng 7, cột Nhận xét: điểm của tiêu chí A.1 phải kèm nhận xét. Hãy ghi ngắn gọn vì sao cho điểm đó.",
    ]);
  });
});

describe("[M4] beyondScale", () => {
  const beyond = (text: string, field = "point.A.1") =>
    beyondScale(field, text, { criteria: [criterion("A.1")] }, ROW);

  it("names points below 0 and above the maximum; steps, blanks and words are told elsewhere", () => {
    expect(beyond("10,5")).toEqual(problem("score.aboveMaximum", at("A.1"), "10,5", facts("A.1")));
    expect(beyond("-0,5")).toEqual(problem("score.belowZero", at("A.1"), "-0,5", facts("A.1")));
    expect(["10", "0", "0,3", "", "chín"].map((text) => beyond(text))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
    expect([beyond("99", "comment"), beyond("99", "point.B.1")]).toEqual([null, null]);
  });
});

describe("asksForComment", () => {
  it("[K7] asks from 90 % on and below 50 % of the maximum", () => {
    // Of 15 points: 90 % is 13,5 and 50 % is 7,5.
    const fifteen = criterion("A.1", { maximum: 1500, comment: "extremes" });
    expect([1349, 1350, 1500, 750, 749, 0].map((points) => asksForComment(fifteen, points))).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it("[K7] asks always or never where the criterion says so, and never for a blank", () => {
    const asks = (comment: Criterion["comment"], points: number | null) =>
      asksForComment(criterion("A.1", { comment }), points);
    expect([asks("always", 700), asks("never", 1000), asks("always", null), asks("extremes", null)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe("rubricVersionProblems", () => {
  it("[K11] reports a ballot scored by another rubric, not one that has no points yet", () => {
    const of = (rubricVersion: string) => rubricVersionProblems({ rubricVersion }, "BTC-2", ROW);
    expect([of("BTC-2"), of("")]).toEqual([[], []]);
    expect(of("BTC-1")).toEqual([problem("ballot.rubricChanged", ROW, "")]);
  });
});
