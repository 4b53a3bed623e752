import { describe, expect, it } from "vitest";
import { bandNames } from "../../../src/services/formulas/bandNames.ts";

describe("SST_XEP_MUC", () => {
  it("[F7] names the shipped bands; a threshold belongs to the band above", () => {
    const totals = [[90], [89.99], [80], [65], [50], [49.99], [0]];
    expect(bandNames(totals, [])).toEqual([
      ["Xuất sắc"],
      ["Tốt"],
      ["Tốt"],
      ["Khá"],
      ["Đạt"],
      ["Không đạt"],
      ["Không đạt"],
    ]);
  });

  it("[F7] takes a scale in any order", () => {
    // A ≥ 85, B 65–84: a scheme in use elsewhere (docs/domain.md#rubric).
    const scale = [
      ["B", 65],
      ["C", 0],
      ["A", 85],
    ];
    expect(bandNames([[85], [84.99], [64]], scale)).toEqual([["A"], ["B"], ["C"]]);
  });

  it("[F7] names no band below the lowest one", () => {
    expect(bandNames([[40]], [["Đạt", 50]])).toEqual([[""]]);
  });

  it("[F8] judges a total as it is shown", () => {
    expect(
      bandNames(
        [[89.995], [89.994], [1.005]],
        [
          ["Trên", 90],
          ["Giữa", 1.01],
          ["Dưới", 0],
        ],
      ),
    ).toEqual([["Trên"], ["Giữa"], ["Giữa"]]);
  });

  it("[F1][F6] is blank for a blank, reads text, and says what is no number", () => {
    expect(bandNames([[""], ["80,5"], ["khá"]], [])).toEqual([
      [""],
      ["Tốt"],
      ["Điểm: “khá” không phải một số điểm, hãy gõ như 8,5"],
    ]);
  });

  it("[F9] passes over the scale's header and refuses a line without a number", () => {
    const header = ["Mức", "Điểm từ"];
    expect(bandNames([[90]], [header, ["A", "85"], ["B", 0]])).toEqual([["A"]]);
    expect(bandNames([[90], [10]], [header, ["A", "tám lăm"], ["B", 0]])).toEqual([
      ["Thang mức, dòng 2: “tám lăm” không phải một số điểm, hãy gõ như 8,5"],
    ]);
    expect(bandNames([[90]], [header])).toEqual([["Thang mức: cần hai cột, tên mức và điểm từ."]]);
  });
});
