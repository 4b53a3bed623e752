import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/domain/problems/problem.ts";
import type { Registration } from "../../../src/domain/registration/registration.ts";
import { registrationProblems } from "../../../src/domain/registration/registrationProblems.ts";
import { REGISTRATION_TYPED } from "../../../src/tables/records/registration.ts";
import { BLANK_REGISTRATION, REGISTRATION } from "../fixtures.ts";

const placeOf = (field: string) => ({ tab: "Đăng ký", row: 7, header: field });
const problemsOf = (changes: Partial<Registration>) =>
  registrationProblems({ ...REGISTRATION, ...changes }, { typed: REGISTRATION_TYPED, year: 2023 }, placeOf);
const found = (
  code: Problem["code"],
  field: string,
  shown: string,
  facts: Record<string, string>,
): Problem => ({
  code,
  place: placeOf(field),
  found: shown,
  facts,
});

describe("registrationProblems", () => {
  it("[G6] [G7] [G8] finds nothing in a good one nor in a blank one", () => {
    expect(problemsOf({})).toEqual([]);
    expect(
      registrationProblems(BLANK_REGISTRATION, { typed: REGISTRATION_TYPED, year: 2023 }, placeOf),
    ).toEqual([]);
  });

  it("[G6] reports an end before the start; one day is a period, an open end none", () => {
    expect(problemsOf({ from: "2023-05-02", to: "2023-05-01" })).toEqual([
      found("period.endsBeforeStart", "to", "01/05/2023", { from: "02/05/2023" }),
    ]);
    expect(problemsOf({ from: "2023-05-02", to: "2023-05-02" })).toEqual([]);
    expect(problemsOf({ from: "2023-05-02", to: null })).toEqual([]);
    expect(problemsOf({ from: null, to: "2023-05-02" })).toEqual([]);
  });

  it("[G7] lets a new model start on the first and on the last day of the year", () => {
    expect(problemsOf({ from: "2023-01-01" })).toEqual([]);
    expect(problemsOf({ from: "2023-12-31", to: "2024-06-30" })).toEqual([]);
  });

  it("[G7] reports a new model that starts in another year", () => {
    expect(problemsOf({ from: "2022-12-31" })).toEqual([
      found("registration.startsOutsideYear", "from", "31/12/2022", { year: "2023" }),
    ]);
    expect(problemsOf({ from: "2024-01-01", to: null, novelty: "" })).toEqual([
      found("registration.startsOutsideYear", "from", "01/01/2024", { year: "2023" }),
    ]);
  });

  it("[G7] lets a continued model have started earlier, not later", () => {
    expect(problemsOf({ from: "2021-03-01", novelty: "Tiếp tục" })).toEqual([]);
    expect(problemsOf({ from: "2024-01-01", to: null, novelty: "Tiếp tục" })).toEqual([
      found("registration.startsOutsideYear", "from", "01/01/2024", { year: "2023" }),
    ]);
  });

  it("[G7] reports a model that had ended before the year: a row carried over from last year", () => {
    expect(problemsOf({ from: "2022-03-01", to: "2022-12-31", novelty: "Tiếp tục" })).toEqual([
      found("registration.endsBeforeYear", "to", "31/12/2022", { year: "2023" }),
    ]);
  });

  it("[G7] lets a continued model end on the first day of the year", () => {
    expect(problemsOf({ from: "2022-03-01", to: "2023-01-01", novelty: "Tiếp tục" })).toEqual([]);
  });

  it("[G8] keeps Hoàn thành xuất sắc nhiệm vụ 05 năm liền to persons", () => {
    expect(problemsOf({ subject: "Tập thể", fiveYears: true })).toEqual([
      found("registration.fiveYearsOfCollective", "fiveYears", "Có", {}),
    ]);
    expect(problemsOf({ subject: "Tập thể", fiveYears: false })).toEqual([]);
    expect(problemsOf({ subject: "", fiveYears: true })).toEqual([]);
  });

  it("[G14] a review that asks or rejects wants its words", () => {
    const without = (review: Registration["review"]) =>
      found("registration.reviewWithoutWords", "toComplete", "", { review });
    expect([
      problemsOf({ review: "Cần bổ sung" }),
      problemsOf({ review: "Không đạt" }),
      problemsOf({ review: "Không đạt", toComplete: "Trùng với năm trước" }),
      problemsOf({ review: "Đạt" }),
      problemsOf({ toComplete: "Ghi rõ số liệu" }),
    ]).toEqual([[without("Cần bổ sung")], [without("Không đạt")], [], [], []]);
  });

  it("[G10] reports text in a legacy encoding, cell by cell", () => {
    const title = "C¶i c¸ch hµnh chÝnh";
    const content = "Coâng taùc xaây döïng Ñaûng";
    expect(problemsOf({ title, content })).toEqual([
      found("text.legacyEncoding", "title", title, { encoding: "TCVN3" }),
      found("text.legacyEncoding", "content", content, { encoding: "VNI" }),
    ]);
  });
});
