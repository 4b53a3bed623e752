import { describe, expect, it } from "vitest";
import { maximaOf } from "../../sidebar/scoring/state/fields.ts";
import { lacksOf, wrongOnes } from "../../sidebar/scoring/state/lacks.ts";
import { othersOf, othersText, pilesOf } from "../../sidebar/scoring/state/ownScale.ts";
import { typed, workOn, workScored } from "../../sidebar/scoring/state/work.ts";
import { RUBRIC, view } from "./support.ts";

const A1 = { code: "A.1", maximum: 600 };
const scored = (ballot: string, points: number | null, state = "draft") =>
  workOn(view({ ballot, state, points: { "A.1": points, "A.2": null, "B.1": null } }), null, {
    now: 0,
    maxima: maximaOf(RUBRIC),
  });

describe("[D33] how the others were scored", () => {
  it("counts the own other ballots as they stand on the screen, without recused ones and points beyond the scale", () => {
    const works = [
      scored("P1", 100),
      scored("P2", 450, "submitted"),
      scored("P3", 300, "recused"),
      scored("P4", 650),
      scored("P5", null),
      typed(scored("P6", 600), "point.A.1", "2,5", 0),
      typed(scored("P7", 600), "point.A.1", "hai", 0),
      scored("P8", 300, "parted"),
    ];
    expect(othersOf(works, "P1", A1)).toEqual([250, 450]);
    expect(othersOf(works, "P2", A1)).toEqual([100, 250]);
    expect(othersOf([], "P1", A1)).toEqual([]);
  });

  it.each([
    [[], "Bạn chưa chấm tiêu chí này ở mô hình nào khác."],
    [[450], "Bạn đã cho 1 mô hình khác 4,5."],
    [[450, 450], "Bạn đã cho 2 mô hình khác cùng 4,5."],
    [[100, 250, 600], "Bạn đã cho 3 mô hình khác từ 1 đến 6, giữa là 2,5."],
    // Half-way between 2,5 and 3.
    [[100, 250, 300, 600], "Bạn đã cho 4 mô hình khác từ 1 đến 6, giữa là 2,75."],
  ])("%j is told as %s", (others, text) => {
    expect(othersText(others)).toBe(text);
  });

  it("piles equal scores up", () => {
    expect(pilesOf([100, 250, 250])).toEqual([
      { points: 100, count: 1 },
      { points: 250, count: 2 },
    ]);
  });
});

describe("[D35] points that cannot stand", () => {
  it("are told apart from those that are missing", () => {
    const fields = { "point.A.1": "99", "point.A.2": "", "point.B.1": "chín", comment: "" };
    expect(wrongOnes(lacksOf(fields, RUBRIC)).map(({ field }) => field)).toEqual(["point.A.1", "point.B.1"]);
    expect(wrongOnes(lacksOf({ ...fields, "point.A.1": "6", "point.B.1": "" }, RUBRIC))).toEqual([]);
  });
});

it("[D30] the list tells how many criteria are scored", () => {
  expect([workScored(scored("P1", null)), workScored(scored("P1", 0))]).toEqual([0, 1]);
});
