import { describe, expect, it } from "vitest";
import { ranks } from "../../../src/services/formulas/ranks.ts";
import type { Cell } from "../../../src/tables/cell.ts";

const column = (...cells: readonly Cell[]) => cells.map((cell) => [cell]);

describe("SST_XEP_HANG", () => {
  it("[F4] ranks 1, 2, 2, 4, highest first, in the order of the lines", () => {
    expect(ranks(column(70, 90, 80, 80), [], [])).toEqual(column(4, 1, 2, 2));
    expect(ranks(column(70), [], [])).toEqual(column(1));
  });

  it("[F4] ranks inside each group; uỷ and ủy are one group", () => {
    const groups = column("Uỷ ban", "Đoàn thể", "ỦY BAN ", "Đoàn thể");
    expect(ranks(column(70, 60, 80, 65), groups, [])).toEqual(column(2, 2, 1, 1));
  });

  it("[F2] takes one cell as the group of every line, and refuses a column that is shorter", () => {
    expect(ranks(column(70, 80), column("A"), [])).toEqual(column(2, 1));
    expect(ranks(column(70, 80, 90), column("A", "B"), [])).toEqual([
      ["Cột nhóm có 2 dòng, không phải 3 dòng. Hãy chọn cùng số dòng."],
    ]);
    expect(ranks(column(70, 80, 90), [], column(1, 2))).toEqual([
      ["Cột xét thêm có 2 dòng, không phải 3 dòng. Hãy chọn cùng số dòng."],
    ]);
  });

  it("[F5] ties 0,1 + 0,2 with 0,3 and nothing that differs by a hundredth", () => {
    expect(ranks(column(0.1 + 0.2, 0.3, 0.31), [], [])).toEqual(column(2, 2, 1));
  });

  it("[F5] breaks ties by further columns from left to right; a blank is below every number", () => {
    const further = [
      [30, 1],
      [30, 2],
      [31, 0],
      ["", 9],
    ];
    expect(ranks(column(80, 80, 80, 80), [], further)).toEqual(column(3, 2, 1, 4));
    expect(ranks(column(80, 80), [], column(-1, ""))).toEqual(column(1, 2));
  });

  it("[F6] gives a line without a score no rank, whatever stands beside it", () => {
    expect(ranks(column(80, "", " ", 70), column("A", "A", "A", "A"), column(1, "x", 1, 1))).toEqual(
      column(1, "", "", 2),
    );
  });

  it("[F6] reads scores typed as text, and says what is no score without ranking it", () => {
    expect(ranks(column("80,5", 80.4, "khá", { day: "2023-05-08", minutes: 0 }), [], [])).toEqual(
      column(
        1,
        2,
        "Điểm: “khá” không phải một số điểm, hãy gõ như 8,5",
        "Điểm: “08/05/2023” là ngày, có phải ý là 8,5?",
      ),
    );
    expect(ranks(column(80, 70), [], column("x", 1))).toEqual(
      column("Điểm: “x” không phải một số điểm, hãy gõ như 8,5", 1),
    );
  });

  it("[F6] ranks means with more than two decimals", () => {
    expect(ranks(column(84.333333, 84.34), [], [])).toEqual(column(2, 1));
  });
});
