import type { Points } from "./points.ts";
import type { Criterion, CriterionGroup, Rubric } from "./rubric.ts";

const STEP: Points = 50;

/** Exact: every figure of the reference rubric is a multiple of 0.5. */
export const hundredths = (points: number): Points => points * 100;

function group(code: string, name: string, maximum: number, floor: number | null): CriterionGroup {
  return { code, name, maximum: hundredths(maximum), floor: floor === null ? null : hundredths(floor) };
}

type CriterionRow = readonly [code: string, name: string, maximum: number];

/** The group of a criterion is what stands before the dot of its code. */
function criterion([code, name, maximum]: CriterionRow, index: number): Criterion {
  return {
    code,
    group: code.slice(0, code.indexOf(".")),
    name,
    maximum: hundredths(maximum),
    step: STEP,
    levels: [],
    evidence: "",
    comment: "extremes",
    order: index + 1,
  };
}

const CRITERIA: readonly CriterionRow[] = [
  ["I.1", "Mức độ mới so với cách làm trước đây", 15],
  ["I.2", "Tính sáng tạo trong cách tổ chức thực hiện", 10],
  ["II.1", "Sát chức năng, chức trách; giải quyết việc khó, điểm nghẽn", 8],
  ["II.2", "Mục tiêu, chỉ tiêu, sản phẩm, lộ trình, phân công rõ", 6],
  ["II.3", "Đúng tiến độ; đăng ký, báo cáo đúng hạn", 6],
  ["III.1", "Mức đạt mục tiêu, chỉ tiêu đã đăng ký (số liệu trước – sau)", 15],
  ["III.2", "Hiệu quả kinh tế – xã hội, cải cách hành chính, chuyển đổi số", 10],
  ["III.3", "Hiệu quả xây dựng Đảng, hệ thống chính trị; đồng thuận của Nhân dân", 10],
  ["IV.1", "Phạm vi áp dụng, khả năng nhân rộng", 10],
  ["IV.2", "Tính bền vững", 5],
  ["V.1", "Hồ sơ, minh chứng", 5],
];

/**
 * The reference rubric as far as columns follow it, so that a script can tell what tabs look like without carrying its levels and
 * what it says of itself (referenceRubric.ts). Nothing is scored by it.
 */
export const REFERENCE_OUTLINE: Rubric = {
  name: "",
  version: "",
  groups: [
    group("I", "Tính mới, tính sáng tạo", 25, 12.5),
    group("II", "Sự cần thiết và tổ chức thực hiện", 20, null),
    group("III", "Hiệu quả", 35, 17.5),
    group("IV", "Khả năng nhân rộng, duy trì", 15, null),
    group("V", "Hồ sơ, minh chứng", 5, null),
  ],
  criteria: CRITERIA.map(criterion),
  basis: "",
};
