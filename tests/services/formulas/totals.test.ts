import { describe, expect, it } from "vitest";
import { totals } from "../../../src/services/formulas/totals.ts";

const MAXIMA = [15, 10, 5];

describe("SST_TONG_DIEM", () => {
  it("[F1] gives one cell a line, for one line and for many", () => {
    expect(totals([[1, 2, 3]], MAXIMA)).toEqual([[6]]);
    expect(
      totals(
        [
          [1, 2, 3],
          [15, 10, 5],
        ],
        MAXIMA,
      ),
    ).toEqual([[6], [30]]);
    expect(totals([], [])).toEqual([]);
  });

  it("[F3] adds exactly what a spreadsheet adds inexactly", () => {
    // 0.1 + 0.2 is 0.30000000000000004 in binary fractions.
    expect(totals([[0.1, 0.2]], [])).toEqual([[0.3]]);
    expect(totals([["8,5", "8.5", 0]], [])).toEqual([[17]]);
  });

  it("[F3] is blank while a criterion is blank, and for an untouched line", () => {
    expect(
      totals(
        [
          [15, "", 5],
          ["", "", ""],
          [15, "  ", 5],
        ],
        MAXIMA,
      ),
    ).toEqual([[""], [""], [""]]);
  });

  it("[F3] counts zeros", () => {
    expect(totals([[0, 0, 0]], MAXIMA)).toEqual([[0]]);
  });

  it("[F3] names every cell that cannot be points, also beside a blank one", () => {
    expect(totals([[{ day: "2023-05-08", minutes: 0 }, "", "khá"]], MAXIMA)).toEqual([
      [
        "ô thứ 1 của dòng: “08/05/2023” là ngày, có phải ý là 8,5?; ô thứ 3 của dòng: “khá” không phải một số điểm, hãy gõ như 8,5",
      ],
    ]);
  });

  it("[F3] names what is out of bounds; the bounds themselves are in", () => {
    expect(totals([[15, 10.5, -1]], MAXIMA)).toEqual([
      ["ô thứ 2 của dòng: “10,5” cao hơn mức tối đa 10; ô thứ 3 của dòng: “-1” nhỏ hơn 0"],
    ]);
    expect(totals([[15, 0, 5]], MAXIMA)).toEqual([[20]]);
  });

  it("[F3] asks no maximum where none is given, or where its cell is blank", () => {
    expect(totals([[99, 1]], [])).toEqual([[100]]);
    expect(totals([[99, 1]], ["", 10])).toEqual([[100]]);
  });

  it("[F2] refuses maxima that are not as many as the points, or cannot be read", () => {
    expect(totals([[1, 2, 3]], [15, 10])).toEqual([
      ["Dòng điểm tối đa có 2 ô, dòng điểm có 3 ô. Hãy chọn cùng số cột."],
    ]);
    expect(totals([[1, 2]], ["mười", 10])).toEqual([
      ["Điểm tối đa: ô thứ 1 của dòng: “mười” không phải một số điểm, hãy gõ như 8,5"],
    ]);
  });
});
