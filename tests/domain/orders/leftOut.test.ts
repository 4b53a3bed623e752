import { describe, expect, it } from "vitest";
import {
  type LeftOut,
  leftOutText,
  type ScoredFacts,
  whyLeftOut,
} from "../../../src/domain/orders/leftOut.ts";
import type { ModelState, Review } from "../../../src/domain/registration/registration.ts";

const SCORED: ScoredFacts = {
  model: { state: "active", asksForExcellence: true, review: "Đạt" },
  here: true,
  reported: true,
  failed: false,
};
const asks = (asksForExcellence: boolean, state: ModelState = "active", review: Review | "" = "") => ({
  model: { asksForExcellence, state, review },
});

describe("whyLeftOut", () => {
  it("[G14] keeps a model that is to be added to for later, unless something else holds it up, and leaves a rejected one out", () => {
    expect([
      whyLeftOut({ ...SCORED, ...asks(true, "active", "Cần bổ sung") }),
      whyLeftOut({ ...SCORED, ...asks(true, "active", "Cần bổ sung"), reported: false }),
      whyLeftOut({ ...SCORED, ...asks(true, "active", "Cần bổ sung"), failed: true }),
      whyLeftOut({ ...SCORED, ...asks(true, "rejected", "Không đạt") }),
    ]).toEqual(["toComplete", "noReport", "prerequisite", "rejected"]);
  });

  it("[O7] leaves out nothing that was reported and fails nothing, also where no report was asked for", () => {
    expect([whyLeftOut(SCORED), whyLeftOut({ ...SCORED, ...asks(false) })]).toEqual([null, null]);
  });

  it("[O7] names one reason, the one that nobody below it can change", () => {
    const nothing = { reported: false, failed: false };
    expect([
      whyLeftOut({ ...SCORED, reported: false }),
      whyLeftOut({ ...SCORED, ...asks(false), reported: false }),
      whyLeftOut({ ...SCORED, failed: true }),
      whyLeftOut({ ...SCORED, ...nothing, here: false }),
      whyLeftOut({ ...SCORED, ...nothing, ...asks(true, "suspended"), here: false }),
      whyLeftOut({ ...SCORED, failed: true, ...asks(true, "withdrawn") }),
    ]).toEqual(["noReport", "notAsked", "prerequisite", "elsewhere", "suspended", "withdrawn"]);
  });
});

describe("leftOutText", () => {
  const many = (count: number, why: LeftOut["why"]) =>
    Array.from({ length: count }, (_, index): LeftOut => ({ model: `M${index + 1}`, why }));

  it("[O7] says one reason in a sentence, and the models where they are at most three", () => {
    expect(leftOutText([])).toBe("");
    expect(leftOutText(many(16, "noReport"))).toBe("16 mô hình chưa giao, vì chưa có báo cáo.");
    expect(leftOutText(many(4, "noReport"))).toBe("4 mô hình chưa giao, vì chưa có báo cáo.");
    expect(leftOutText([...many(3, "withdrawn")].reverse())).toBe(
      "3 mô hình chưa giao, vì đã rút: M1, M2, M3.",
    );
  });

  it("[O7] counts several reasons, what units can still do first", () => {
    expect(leftOutText([...many(18, "notAsked"), ...many(1, "withdrawn"), ...many(2, "noReport")])).toBe(
      "21 mô hình chưa giao: 2 chưa có báo cáo: M1, M2; 1 đã rút: M1; 18 không đề nghị xét hoàn thành xuất sắc nhiệm vụ.",
    );
  });
});
