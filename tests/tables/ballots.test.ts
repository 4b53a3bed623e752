import { describe, expect, it } from "vitest";
import { pointField } from "../../src/domain/ballot/pointField.ts";
import { REFERENCE_RUBRIC } from "../../src/domain/rubric/referenceRubric.ts";
import type { Rubric } from "../../src/domain/rubric/rubric.ts";
import { BALLOT_STATES, ballotsTable, groupColumn, shortened } from "../../src/tables/ballots.ts";
import { protectionPlan } from "../../src/tables/protectionPlan.ts";
import { groupKey, isGroupKey, levelOfText, meanColumn, rankingTable } from "../../src/tables/ranking.ts";
import { columnOf } from "../../src/tables/table.ts";

const rubric: Rubric = {
  name: "Thử",
  version: "1",
  groups: [
    { code: "A", name: "Mới", maximum: 6000, floor: null },
    { code: "B", name: "Hiệu quả", maximum: 4000, floor: 2000 },
  ],
  criteria: [
    { ...criterion("A.1", "A"), name: "Mức độ mới so với cách làm trước đây", maximum: 6000, step: 50 },
    { ...criterion("B.1", "B"), name: "Kết quả", maximum: 4000, step: 100 },
  ],
  basis: "",
};

function criterion(code: string, group: string) {
  return { code, group, levels: [], evidence: "", comment: "extremes" as const, order: 1 };
}

describe("Chấm điểm", () => {
  const table = ballotsTable(rubric);

  it("[S18] has state and Còn thiếu beside the name, a column per criterion in front of the remarks, a sum per group behind the block", () => {
    expect(table.order).toEqual([
      ...["id", "round", "model", "modelTitle", "state", "missing"],
      ...["point.A.1", "point.B.1"],
      ...["comment", "strengths", "limits", "proposal", "decision", "reason", "sentAt", "revision"],
      ...["rubricVersion", "copy", "sentPrint", "appraiser", "group.A", "group.B", "total", "acceptedAt"],
      ...["recusal", "late", "reopenings", "reopenReason", "settled", "chosen", "acceptedPrint", "scoredBy"],
    ]);
    expect([pointField("A.1"), groupColumn("A")]).toEqual(["point.A.1", "group.A"]);
  });

  it("[S18] a criterion's column says its bounds and its step", () => {
    const { header, help, kind, required } = columnOf(table, "point.A.1");
    expect({ header, help, validation: kind.validation, required }).toEqual({
      header: "A.1 Mức độ mới so với cách làm trước…",
      help: "Mức độ mới so với cách làm trước đây. Từ 0 đến 60 điểm, bước 0,5.",
      validation: { rule: "numberBetween", from: 0, to: 60, step: 0.5 },
      required: true,
    });
    expect(columnOf(table, "group.B").help).toBe("Hệ thống cộng điểm nhóm B Hiệu quả.");
  });

  it.each([rubric, REFERENCE_RUBRIC])(
    "[S18] from the first points to what the sidebar writes last is the appraiser's block",
    (each) => {
      const declared = ballotsTable(each);
      const first = declared.order.indexOf(pointField(each.criteria[0]?.code ?? ""));
      expect(protectionPlan(declared)).toEqual({
        unit: [],
        appraiser: [{ first, count: declared.order.indexOf("sentPrint") - first + 1 }],
        organiser: [],
        leader: [],
      });
    },
  );

  it("[S7] states and decisions are the ballot's, in words", () => {
    expect(BALLOT_STATES).toEqual(["Chưa chấm", "Nháp", "Đã nộp", "Mở lại", "Né tránh", "Lệch dòng"]);
    expect(columnOf(table, "decision").kind.validation).toEqual({
      rule: "oneOf",
      values: ["Nộp", "Mở lại", "Né tránh"],
    });
  });
});

describe("Xếp hạng", () => {
  const table = rankingTable(rubric);

  it("[S19] [RV1] has what decides first, then the details, with a mean per group", () => {
    expect(table.order).toEqual([
      ...["rank", "name", "mean", "band", "subject", "remark", "eligible"],
      ...["decision", "conclusion", "document"],
      ...["model", "classification", "title", "place", "tied", "group", "ballots"],
      ...["highest", "lowest", "spread"],
      ...["mean.A", "mean.B", "belowFloor", "needsAnotherRound", "withinCap", "unranked"],
      ...["opinion", "note", "replicate"],
    ]);
    const folded = table.order.filter((key) => columnOf(table, key).folded);
    expect([folded[0], folded.at(-1), folded.length]).toEqual(["model", "replicate", 19]);
    const shown = table.order.filter((key) => !folded.includes(key));
    // Beside the row's number on a laptop of 1,366 pixels, and on lying A4 between narrow margins.
    expect(shown.reduce((sum, key) => sum + columnOf(table, key).kind.width, 0)).toBe(1072);
    // A date of 9 points and its padding: eight digits, two strokes.
    expect(columnOf(table, "document").kind.width).toBeGreaterThanOrEqual(72);
    expect(meanColumn("A")).toBe("mean.A");
    expect(protectionPlan(table)).toEqual({
      unit: [],
      appraiser: [],
      organiser: [],
      // The conclusion, the rating among the details, and behind them what else they may say.
      leader: [
        { first: 7, count: 3 },
        { first: 11, count: 1 },
        { first: 26, count: 3 },
      ],
    });
  });
});

it("[S18] names in headers are cut at a word", () => {
  // The limit is 32 characters; a sign before the cut goes with it.
  expect(
    [
      "Tính bền vững",
      "12345678901234567890123456789012",
      "1234567890123456789012345678901 3",
      "123456789012345678901234567890123",
      "1234567890 1234567890 1234567, 901 x",
    ].map(shortened),
  ).toEqual([
    "Tính bền vững",
    "12345678901234567890123456789012",
    "1234567890123456789012345678901…",
    "12345678901234567890123456789012…",
    "1234567890 1234567890 1234567…",
  ]);
});

it("[L6] a level is read by its words, and other words are none", () => {
  expect(["Hoàn thành xuất sắc", "Không hoàn thành", "Xuất sắc", ""].map(levelOfText)).toEqual([
    ...["excellent", "notDone", null, null],
  ]);
});

it("[RV5] a line above a group bears a key that is no model's code", () => {
  expect([isGroupKey(groupKey("Tập thể")), isGroupKey("MH-2023-001")]).toEqual([true, false]);
});
