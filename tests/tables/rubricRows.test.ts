import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REFERENCE_RUBRIC } from "../../src/domain/rubric/referenceRubric.ts";
import { lintRubric } from "../../src/domain/rubric/rubricLint.ts";
import { criteria } from "../../src/tables/criteria.ts";
import { emptyRecord } from "../../src/tables/emptyRecord.ts";
import { type CriteriaRow, rubricFromRows } from "../../src/tables/rubricFromRows.ts";
import { type CriteriaRecord, commentRuleOf, rowsFromRubric } from "../../src/tables/rubricRows.ts";
import { decodeRow, encodeCell } from "../../src/tables/table.ts";

const blank = emptyRecord(criteria);
const numbered = (records: readonly CriteriaRecord[]) =>
  records.map((record, index) => ({
    number: index + 2,
    record,
    problems: [],
    unread: new Set<keyof typeof criteria.columns>(),
  }));
const group = { ...blank, set: "Bộ", version: "1", group: "I", groupName: "Mới", maximum: 10_000 };
const one = { ...group, code: "I.1", name: "Mức độ mới", level1From: 0, level1To: 10_000, level1Text: "Có" };
const rubricOf = (rows: readonly CriteriaRow[]) => {
  const read = rubricFromRows(rows);
  return read.ok ? read.value.rubric : null;
};
const placeOf = (row: number, header: string) => ({ tab: "Tiêu chí", row, header });
const missing = (row: number, header: string) => ({
  code: "cell.blank",
  place: placeOf(row, header),
  found: "",
  facts: { header },
});

describe("[S16] the reference rubric", () => {
  const rows = rowsFromRubric(REFERENCE_RUBRIC);

  it("is written as a row per group before the rows of its criteria", () => {
    // docs/domain.md#rubric: five groups with 2, 3, 3, 2 and 1 criteria.
    expect(rows.map(({ group: of, code }) => (code === "" ? of : code))).toEqual([
      ...["I", "I.1", "I.2", "II", "II.1", "II.2", "II.3"],
      ...["III", "III.1", "III.2", "III.3", "IV", "IV.1", "IV.2", "V", "V.1"],
    ]);
    expect(rows[0]).toEqual({
      ...blank,
      set: REFERENCE_RUBRIC.name,
      version: REFERENCE_RUBRIC.version,
      basis: REFERENCE_RUBRIC.basis,
      group: "I",
      groupName: "Tính mới, tính sáng tạo",
      maximum: 2500,
      floor: 1250,
      order: 1,
    });
  });

  it("reads back as itself, through the cells and in any order of rows", () => {
    const cells = rows.map((record) =>
      Object.fromEntries(criteria.order.map((key) => [key, encodeCell(criteria, key, record[key])])),
    );
    const decoded = cells.map((line, index) => ({
      number: index + 2,
      ...decodeRow(criteria, line, index + 2),
    }));
    const shuffled = fc.shuffledSubarray(decoded, { minLength: decoded.length });
    fc.assert(
      fc.property(shuffled, (lines) => {
        expect(rubricOf(lines)).toEqual(REFERENCE_RUBRIC);
      }),
    );
  });
});

describe("[S16] what is left blank", () => {
  const rubric = rubricOf(numbered([group, { ...one, level1To: null }, { ...one, code: "I.2" }]));
  it("is half a point of step, a level of one score, a comment at the extremes, the order of the rows", () => {
    const criterion = { group: "I", name: "Mức độ mới", maximum: 10_000, step: 50, evidence: "" };
    expect(rubric).toEqual({
      name: "Bộ",
      version: "1",
      basis: "",
      groups: [{ code: "I", name: "Mới", maximum: 10_000, floor: null }],
      criteria: [
        {
          ...criterion,
          code: "I.1",
          levels: [{ from: 0, to: 0, text: "Có" }],
          comment: "extremes",
          order: 1,
        },
        {
          ...criterion,
          code: "I.2",
          levels: [{ from: 0, to: 10_000, text: "Có" }],
          comment: "extremes",
          order: 2,
        },
      ],
    });
  });
  it("stands in the tab's order of equal places", () => {
    const ordered = rubricOf(
      numbered([
        group,
        { ...one, order: 2 },
        { ...one, code: "I.2", order: 2 },
        { ...one, code: "I.0", order: 1 },
      ]),
    );
    expect(ordered?.criteria.map(({ code }) => code)).toEqual(["I.0", "I.1", "I.2"]);
  });
  it("a comment may be asked for always or never", () => {
    expect([commentRuleOf("Luôn luôn"), commentRuleOf("Không"), commentRuleOf("")]).toEqual([
      "always",
      "never",
      "extremes",
    ]);
  });
});

describe("[S17] no rubric", () => {
  it("without rows", () => {
    expect(rubricFromRows([])).toEqual({
      ok: false,
      problems: [{ code: "rubric.empty", place: { tab: "Tiêu chí" }, found: "", facts: {} }],
    });
  });

  it("with blanks in what decides points, each of them named", () => {
    const rows = numbered([
      { ...group, group: "", groupName: "", maximum: null },
      { ...one, name: "", maximum: null, level1From: null, level2To: 300, level3Text: "Khá" },
    ]);
    expect(rubricFromRows(rows)).toEqual({
      ok: false,
      problems: [
        missing(2, "Mã nhóm"),
        missing(2, "Tên nhóm"),
        missing(2, "Điểm tối đa"),
        missing(3, "Tên"),
        missing(3, "Điểm tối đa"),
        missing(3, "Mức 1 từ"),
        missing(3, "Mức 2 từ"),
        missing(3, "Mức 3 từ"),
      ],
    });
  });

  it("with a wrong cell, which is not named again as missing", () => {
    const wrong = {
      code: "cell.notPoints" as const,
      place: placeOf(2, "Điểm tối đa"),
      found: "trăm",
      facts: {},
    };
    const rows = [
      {
        number: 2,
        record: { ...group, maximum: null },
        problems: [wrong],
        unread: new Set(["maximum"] as const),
      },
    ];
    expect(rubricFromRows(rows)).toEqual({ ok: false, problems: [wrong] });
  });

  it("with two sets in one tab; a blank Bộ belongs to either", () => {
    const rows = numbered([
      group,
      { ...one, set: "" },
      { ...one, code: "I.2", set: "bo" },
      { ...one, set: "Bộ 2024" },
    ]);
    expect(rubricFromRows(rows)).toEqual({
      ok: false,
      problems: [
        { code: "criteria.severalSets", place: placeOf(5, "Bộ"), found: "Bộ 2024", facts: { first: "Bộ" } },
      ],
    });
    const nameless = rubricOf(
      numbered([
        { ...group, set: "" },
        { ...one, set: "" },
      ]),
    );
    expect(nameless?.name).toBe("");
  });
});

describe("[S17] findings of the rubric's linter stand at their cells", () => {
  const read = rubricFromRows(numbered([group, { ...one, maximum: 9000, level1To: 9000 }]));
  const placeIn = read.ok ? read.value.placeOf : () => ({ tab: "?" });
  it("by way of the places that come with the rubric", () => {
    const found = read.ok ? lintRubric(read.value.rubric, placeIn) : [];
    // The only criterion has 90 of the group's 100.
    expect(found.map(({ code, place }) => ({ code, place }))).toEqual([
      { code: "rubric.groupTotal", place: placeOf(2, "Điểm tối đa") },
    ]);
  });
  it("a group's code and name are in other columns than a criterion's", () => {
    const part = { index: 0, code: "I" };
    expect([
      placeIn({ part: "rubric" }),
      placeIn({ part: "group", ...part, field: "code" }),
      placeIn({ part: "group", ...part, field: "name" }),
      placeIn({ part: "criterion", ...part, field: "code" }),
      placeIn({ part: "criterion", ...part, field: "levels" }),
      placeIn({ part: "criterion", ...part, index: 7, field: "step" }),
    ]).toEqual([
      { tab: "Tiêu chí" },
      placeOf(2, "Mã nhóm"),
      placeOf(2, "Tên nhóm"),
      placeOf(3, "Mã"),
      placeOf(3, "Mức 1 từ"),
      { tab: "Tiêu chí", header: "Bước" },
    ]);
  });
});
