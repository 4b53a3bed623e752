import { describe, expect, it } from "vitest";
import { draftText } from "../../sidebar/scoring/state/draftText.ts";
import { askingForComment, countable, lacksOf } from "../../sidebar/scoring/state/lacks.ts";
import { levelOf, pointsAfterKey, scoresOf } from "../../sidebar/scoring/state/scoreKeys.ts";
import { stageNow, stageSentence } from "../../sidebar/scoring/state/stageNow.ts";
import { tallyOf } from "../../sidebar/scoring/state/tally.ts";
import { PROBLEM_TEXTS } from "../../src/domain/problems/problemTexts.ts";
import { BANDS, RUBRIC } from "./support.ts";

const SCALE = {
  maximum: 600,
  step: 50,
  levels: [
    { from: 500, to: 600, text: "Lần đầu" },
    { from: 50, to: 450, text: "Cải tiến" },
    { from: 0, to: 0, text: "Không mới" },
  ],
};

describe("[D9] keys on a criterion of 6 by halves", () => {
  it.each([
    ["ArrowUp", null, 0],
    ["ArrowUp", 0, 50],
    ["ArrowUp", 600, 600],
    ["ArrowUp", 425, 450],
    ["ArrowDown", null, 600],
    ["ArrowDown", 50, 0],
    ["ArrowDown", 0, 0],
    ["ArrowDown", 425, 400],
    ["ArrowDown", 900, 600],
    ["PageUp", null, 0],
    ["PageUp", 0, 50],
    ["PageUp", 300, 500],
    ["PageUp", 550, 600],
    ["PageDown", null, 600],
    ["PageDown", 550, 450],
    ["PageDown", 50, 0],
    ["PageDown", 0, 0],
    ["a", 100, null],
  ])("%s from %s gives %s", (key, points, after) => {
    expect(pointsAfterKey(key, points, SCALE)).toBe(after);
  });

  it("belong to one level, whose scores are all offered", () => {
    expect(levelOf(450, SCALE.levels)?.text).toBe("Cải tiến");
    expect(levelOf(null, SCALE.levels)).toBe(null);
    expect(scoresOf({ from: 500, to: 600, text: "" }, 50)).toEqual([500, 550, 600]);
    expect(scoresOf({ from: 0, to: 0, text: "" }, 50)).toEqual([0]);
  });
});

describe("[D8] the sums", () => {
  it("are a part, never a total, while a criterion has no points", () => {
    const { groups, ...rest } = tallyOf({ "A.1": 400, "A.2": null, "B.1": null }, RUBRIC, BANDS);
    expect(rest).toEqual({ sum: 400, scored: 1, missing: 2, total: null, band: "" });
    expect(groups.map(({ sum, missing, underFloor }) => [sum, missing, underFloor])).toEqual([
      [400, 1, false],
      [0, 1, false],
    ]);
  });

  it("are a total with its band when all is scored, zeros included", () => {
    const { groups, ...rest } = tallyOf({ "A.1": 0, "A.2": 400, "B.1": 7600 }, RUBRIC, BANDS);
    expect(rest).toEqual({ sum: 8000, scored: 3, missing: 0, total: 8000, band: "Tốt" });
    // 0 + 4 is under the floor of 5.
    expect(groups.map(({ underFloor }) => underFloor)).toEqual([true, false]);
  });

  it("leave out points that cannot stand", () => {
    const fields = { "point.A.1": "7", "point.A.2": "4", "point.B.1": "80", comment: "x" };
    expect(countable(fields, lacksOf(fields, RUBRIC))).toEqual({ "A.2": 400, "B.1": 8000 });
  });

  it("warn of a floor as soon as it cannot be reached any more, not before", () => {
    const warned = (first: number) => tallyOf({ "A.1": first }, RUBRIC, BANDS).groups[0]?.underFloor;
    // The other criterion gives at most 4: with 1 the floor of 5 can still be reached, with 0,5 not.
    expect([warned(100), warned(50)]).toEqual([false, true]);
  });
});

describe("[D11] what a ballot lacks", () => {
  it("is found by the domain, for each field, all at once", () => {
    const lacks = lacksOf({ "point.A.1": "7", "point.A.2": "tốt", "point.B.1": "", comment: "" }, RUBRIC);
    expect(lacks).toEqual([
      {
        field: "point.A.1",
        code: "score.aboveMaximum",
        text: "A.1: “7” cao hơn mức tối đa 6 của tiêu chí “Mức độ mới”",
      },
      {
        field: "point.A.2",
        code: "cell.notPoints",
        text: "A.2: “tốt” không phải một số điểm như 8 hoặc 8,5",
      },
      {
        field: "point.B.1",
        code: "score.missing",
        text: "B.1: tiêu chí “Kết quả” chưa có điểm, từ 0 đến 90",
      },
    ]);
  });

  it("asks for a comment at the extremes, which one written comment answers", () => {
    const fields = { "point.A.1": "3", "point.A.2": "4", "point.B.1": "80", comment: "" };
    expect(askingForComment(fields, RUBRIC).map(({ code }) => code)).toEqual(["A.2"]);
    expect(lacksOf(fields, RUBRIC).map(({ field }) => field)).toEqual(["comment"]);
    expect(lacksOf({ ...fields, comment: "Rõ" }, RUBRIC)).toEqual([]);
  });

  it("is said in the words of the server", () => {
    const offStep = lacksOf(
      { "point.A.1": "3,3", "point.A.2": "-1", "point.X.1": "2", comment: "x" },
      RUBRIC,
    );
    const known = new Set<string>(Object.keys(PROBLEM_TEXTS));
    expect(offStep.filter(({ code }) => !known.has(code))).toEqual([]);
    expect(offStep.filter(({ text }) => text.includes("xem lại mục này"))).toEqual([]);
    expect(offStep.map(({ code }) => code)).toEqual([
      "score.offStep",
      "score.belowZero",
      "score.missing",
      "score.unknownCriterion",
    ]);
  });
});

describe("the stage", () => {
  const season = {
    appraiser: { code: "A", name: "A", email: "a@x.vn" },
    stage: "open" as const,
    rubricVersion: "b1",
    rows: 40,
    closesAt: 5_000,
    rubric: RUBRIC,
    bases: [],
    bands: BANDS,
    skew: 1_000,
  };
  it("closes by the server's clock while the page is open", () => {
    expect([stageNow(season, 3_999), stageNow(season, 4_000)]).toEqual(["open", "closed"]);
    expect(stageSentence("closed")).toBe(
      "Thời gian chấm điểm đã hết. Hãy liên hệ Ban Tổ chức nếu phải chấm thêm.",
    );
    expect(stageSentence("open")).toBe("");
  });
});

it("a draft as text names criteria and remarks that hold something", () => {
  expect(draftText("Tổ tự quản", { "point.A.1": "4,5", "point.A.2": "", comment: "Được" }, RUBRIC)).toBe(
    "Tổ tự quản\nA.1 Mức độ mới: 4,5\nNhận xét: Được",
  );
  expect(draftText("Tổ tự quản", { "point.A.1": "4,5", comment: "" }, null)).toBe("Tổ tự quản\nA.1: 4,5");
});
