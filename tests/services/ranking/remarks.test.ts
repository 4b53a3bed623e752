import { describe, expect, it } from "vitest";
import type { Rating } from "../../../src/domain/ranking/rating.ts";
import type { Candidate, Standing } from "../../../src/domain/ranking/standing.ts";
import { REFERENCE_RUBRIC } from "../../../src/domain/rubric/referenceRubric.ts";
import { type Judged, remarkOf } from "../../../src/services/ranking/remarks.ts";
import { defaultSettings } from "../../../src/tables/settingsList.ts";
import { STANDING as FIRST } from "../../domain/fixtures.ts";

/** Spread limit 20, pass mark 80, quorum 2/3, chain III, I, IV. */
const CAMPAIGN = { settings: defaultSettings(), rubric: REFERENCE_RUBRIC };

const STANDING: Standing = {
  ...FIRST,
  group: "Tập thể – UBND",
  ballots: 9,
  of: 9,
  groupMeans: { I: 2000, III: 2900 },
  highest: 9000,
  lowest: 8000,
  spread: 1000,
  withinCap: true,
};
const CANDIDATE: Candidate = {
  model: "MH-1",
  group: "Tập thể – UBND",
  subject: "",
  state: "active",
  unmetPrerequisites: [],
  round: 1,
  assigned: 9,
  ballots: [],
};
const JUDGED: Judged = {
  standing: STANDING,
  candidate: CANDIDATE,
  next: null,
  tiedWith: [],
  places: 1,
  recognised: false,
  level: null,
  rating: null,
  reason: "",
};
const RATING: Rating = {
  counts: { excellent: 1, good: 5, total: 6 },
  places: 1,
  beyond: new Set(),
  divided: new Set(),
};
const next = (parts: Partial<Standing>): Standing => ({ ...STANDING, model: "MH-2", rank: 2, ...parts });
const remark = (standing: Partial<Standing>, more: Partial<Omit<Judged, "standing">> = {}) =>
  remarkOf({ ...JUDGED, ...more, standing: { ...STANDING, ...standing } }, CAMPAIGN);

describe("[RV3] what to know of a ranked model", () => {
  it("is nothing where all is as usual", () => {
    expect(remark({}, { next: next({ mean: 8450 }) })).toBe("");
  });

  it("[RV4] is how little it leads by, below half a point", () => {
    expect(remark({}, { next: next({ mean: 8451 }) })).toBe("Hơn hạng 2 chỉ 0,49 điểm.");
  });

  it("[RV4] is the group that decides between equal points, with both means", () => {
    expect(remark({}, { next: next({ rank: 5, groupMeans: { I: 2000, III: 2850 } }) })).toBe(
      "Bằng điểm hạng 5, hơn ở nhóm III Hiệu quả: 29,00 so với 28,50.",
    );
  });

  it("is whom it shares its rank with", () => {
    expect(remark({ tied: true }, { tiedWith: ["MH-2", "MH-7"] })).toBe(
      "Đồng hạng với MH-2, MH-7: bằng nhau cả các nhóm tiêu chí phụ; Ban Thường vụ quyết định.",
    );
  });

  it("is a floor, the pass mark, a spread, a second round and ballots that are out", () => {
    const low = { mean: 6406, belowFloor: ["I"], groupMeans: { I: 1139 }, withinCap: null, eligible: false };
    expect(remark(low)).toBe(
      "Điểm liệt: nhóm I Tính mới, tính sáng tạo 11,39, dưới 12,50. Dưới mức để trình (80).",
    );
    expect(remark({ needsAnotherRound: true, spread: 3900 })).toBe(
      "Cần chấm lại: các phiếu chênh 39 điểm, quá 20.",
    );
    expect(remark({ ballots: 8 }, { candidate: { ...CANDIDATE, round: 2 } })).toBe(
      "Kết quả của vòng 2. Mới có 8 trên 9 phiếu.",
    );
  });

  it("[RV7] is that it lies outside of the cap, and asks for words where BTV recognises it without any", () => {
    const outside = { withinCap: false };
    const sentences = [
      remark(outside),
      remark(outside, { recognised: true }),
      remark(outside, { recognised: true, reason: "Mô hình đầu tiên của huyện" }),
      remark({}, { recognised: true }),
      // That there is no place at all stands above the group.
      remark(outside, { places: 0 }),
    ];
    expect(sentences).toEqual([
      "Ngoài tỷ lệ trần.",
      "Hãy ghi lý do ở cột Nội dung kết luận: công nhận ngoài tỷ lệ trần.",
      "Ngoài tỷ lệ trần.",
      "",
      "",
    ]);
  });
});

describe("[L7] what BTV has rated", () => {
  const beyond = { ...RATING, beyond: new Set(["MH-1"]) };
  const excellent = { level: "excellent", rating: RATING } as const;

  it("asks for words beyond the cap and for who is not eligible, and says it once they stand", () => {
    const reason = "Đơn vị dẫn đầu huyện";
    expect([
      remark({}, excellent),
      remark({}, { ...excellent, rating: beyond }),
      remark({}, { ...excellent, rating: beyond, reason }),
      remark({ eligible: false, withinCap: null }, excellent),
      remark({ eligible: false, withinCap: null }, { ...excellent, reason }),
    ]).toEqual([
      "",
      "Hãy ghi lý do ở cột Nội dung kết luận: xếp loại xuất sắc ngoài tỷ lệ trần.",
      "Ban Thường vụ xếp loại xuất sắc ngoài tỷ lệ trần.",
      "Hãy ghi lý do ở cột Nội dung kết luận: xếp loại xuất sắc khi chưa đủ điều kiện trình.",
      "Ban Thường vụ xếp loại xuất sắc khi chưa đủ điều kiện trình.",
    ]);
  });

  it("takes the place of the forecast, and asks for one level where there are two", () => {
    const two = { level: "good", rating: { ...RATING, divided: new Set(["MH-1"]) } } as const;
    expect([remark({ withinCap: false }, { rating: RATING, recognised: true }), remark({}, two)]).toEqual([
      "",
      "Hãy chọn một mức: tập thể, cá nhân này đang được xếp loại hai mức.",
    ]);
  });

  it("is asked for also where there is no rank", () => {
    const parts = {
      rank: null,
      mean: null,
      unranked: "withdrawn",
      withinCap: null,
      eligible: false,
    } as const;
    expect(remark(parts, excellent)).toBe(
      "Đã rút. Hãy ghi lý do ở cột Nội dung kết luận: xếp loại xuất sắc khi chưa đủ điều kiện trình.",
    );
  });
});

describe("[RV3] why a model has no rank", () => {
  const unranked = (why: Standing["unranked"], parts: Partial<Standing> = {}) =>
    remark({ rank: null, mean: null, spread: null, unranked: why, withinCap: null, ...parts });

  it("is told in words, with its numbers", () => {
    expect([
      unranked("withdrawn"),
      unranked("suspended"),
      unranked("noBallots", { ballots: 0 }),
      // 2/3 of 8 are 5 1/3, so six.
      unranked("quorum", { ballots: 5, of: 8 }),
      unranked("betterModel"),
      unranked(null),
    ]).toEqual([
      "Đã rút.",
      "Tạm dừng: có khiếu nại.",
      "Chưa xếp hạng: chưa có phiếu nào trên 9 phiếu.",
      "Chưa xếp hạng: mới có 5 trên 8 phiếu, cần ít nhất 6.",
      "Đơn vị, cá nhân này đã được xếp hạng bằng mô hình khác có điểm cao hơn.",
      "",
    ]);
  });

  it("names the conditions that are not met", () => {
    const candidate = { ...CANDIDATE, unmetPrerequisites: ["DK2", "DK5"] };
    expect(remark({ rank: null, mean: null, unranked: "prerequisite" }, { candidate })).toBe(
      "Không chấm: chưa đạt điều kiện “có văn bản triển khai”, “mới trong phạm vi đơn vị, không trùng”.",
    );
  });
});
