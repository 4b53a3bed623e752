import { describe, expect, it } from "vitest";
import { pointField } from "../../../src/domain/ballot/pointField.ts";
import { REFERENCE_RUBRIC } from "../../../src/domain/rubric/referenceRubric.ts";
import { ruleRequest } from "../../../src/google/steward/validations.ts";
import { ballotsTable } from "../../../src/tables/ballots.ts";
import { columnFormats } from "../../../src/tables/sheetFormat.ts";

/** Of the column of a criterion, whose steps are halves unless another one is given. */
function ruleOf(code: string, step = 50) {
  const criteria = REFERENCE_RUBRIC.criteria.map((each) => ({ ...each, step }));
  const formats = columnFormats(ballotsTable({ ...REFERENCE_RUBRIC, criteria }));
  const format = formats.find(({ key }) => key === pointField(code));
  return format === undefined ? null : ruleRequest({}, format).setDataValidation?.rule;
}

describe("[S30] a score that its criterion does not have", () => {
  it("is refused in words that name scale, step and comma", () => {
    expect(ruleOf("I.1")).toEqual({
      condition: { type: "NUMBER_BETWEEN", values: [{ userEnteredValue: "0" }, { userEnteredValue: "15" }] },
      inputMessage:
        "Nhập từ 0 đến 15, bước 0,5. Số lẻ viết bằng dấu phẩy: nhập 8,5, không phải 8.5 (bảng tính hiểu là ngày).",
      strict: true,
      showCustomUi: true,
    });
    // V.1 has five points: the example of a decimal is never more than there is.
    expect(ruleOf("V.1")?.inputMessage).toBe(
      "Nhập từ 0 đến 5, bước 0,5. Số lẻ viết bằng dấu phẩy: nhập 4,5, không phải 4.5 (bảng tính hiểu là ngày).",
    );
    expect(ruleOf("I.1", 100)?.inputMessage).toBe("Nhập từ 0 đến 15, bước 1.");
  });

  it("is told nowhere else: other rules keep Google's own words", () => {
    const others = columnFormats(ballotsTable(REFERENCE_RUBRIC)).filter(
      ({ key }) => !key.startsWith("point."),
    );
    const rules = others.map((format) => ruleRequest({}, format).setDataValidation?.rule);
    expect(rules.filter((rule) => rule !== undefined).length).toBeGreaterThan(0);
    expect(rules.filter((rule) => rule?.inputMessage !== undefined)).toEqual([]);
  });
});
