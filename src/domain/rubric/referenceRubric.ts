import type { Points } from "./points.ts";
import type { Criterion, CriterionGroup, Level, Rubric } from "./rubric.ts";

/** From, to (both in points, not hundredths) and the description of a level. */
type LevelRow = readonly [from: number, to: number, text: string];

const STEP: Points = 50;

/** Exact: every figure below is a multiple of 0.5. */
const hundredths = (points: number): Points => points * 100;

function levels(...rows: readonly LevelRow[]): readonly Level[] {
  return rows.map(([from, to, text]) => ({ from: hundredths(from), to: hundredths(to), text }));
}

function group(code: string, name: string, maximum: number, floor: number | null): CriterionGroup {
  return { code, name, maximum: hundredths(maximum), floor: floor === null ? null : hundredths(floor) };
}

type CriterionRow = readonly [code: string, name: string, maximum: number, levels: readonly Level[]];

/** The group of a criterion is what stands before the dot of its code. */
function criterion([code, name, maximum, described]: CriterionRow, index: number): Criterion {
  return {
    code,
    group: code.slice(0, code.indexOf(".")),
    name,
    maximum: hundredths(maximum),
    step: STEP,
    levels: described,
    evidence: "",
    comment: "extremes",
    order: index + 1,
  };
}

const CLEAR_EFFECT = levels(
  [9, 10, "Rõ, lượng hóa được, có sức lan tỏa"],
  [7, 8.5, "Khá"],
  [5, 6.5, "Có hiệu quả"],
  [0.5, 4.5, "Ít"],
  [0, 0, "Không có"],
);

const CRITERIA: readonly CriterionRow[] = [
  [
    "I.1",
    "Mức độ mới so với cách làm trước đây",
    15,
    levels(
      [14, 15, "Lần đầu, khác căn bản, chưa nơi nào trong huyện làm"],
      [11, 13.5, "Cải tiến khá"],
      [8, 10.5, "Cải tiến trung bình"],
      [0.5, 7.5, "Cải tiến ít"],
      [0, 0, "Không mới hoặc sao chép"],
    ),
  ],
  [
    "I.2",
    "Tính sáng tạo trong cách tổ chức thực hiện",
    10,
    levels(
      [9, 10, "Cách làm riêng, tự chủ nguồn lực"],
      [7, 8.5, "Vận dụng sáng tạo"],
      [5, 6.5, "Có điều chỉnh"],
      [0.5, 4.5, "Theo lối cũ là chính"],
      [0, 0, "Không có"],
    ),
  ],
  [
    "II.1",
    "Sát chức năng, chức trách; giải quyết việc khó, điểm nghẽn",
    8,
    levels(
      [7, 8, "Việc khó, trọng tâm"],
      [5, 6.5, "Cần thiết"],
      [3, 4.5, "Cần thiết một phần"],
      [0, 2.5, "Chung chung"],
    ),
  ],
  [
    "II.2",
    "Mục tiêu, chỉ tiêu, sản phẩm, lộ trình, phân công rõ",
    6,
    levels([6, 6, "Đủ, đo được"], [4, 5.5, "Khá đủ"], [2, 3.5, "Thiếu số liệu"], [0, 1.5, "Không rõ"]),
  ],
  [
    "II.3",
    "Đúng tiến độ; đăng ký, báo cáo đúng hạn",
    6,
    levels(
      [6, 6, "Đúng cả hai hạn và tiến độ"],
      [4, 5.5, "Chậm không quá 5 ngày hoặc một mốc"],
      [0.5, 3.5, "Chậm nhiều"],
      [0, 0, "Không thực hiện"],
    ),
  ],
  [
    "III.1",
    "Mức đạt mục tiêu, chỉ tiêu đã đăng ký (số liệu trước – sau)",
    15,
    levels(
      [14, 15, "Vượt, kiểm chứng được"],
      [11, 13.5, "Đạt 100%"],
      [8, 10.5, "Đạt từ 70% đến dưới 100%"],
      [0.5, 7.5, "Dưới 70% hoặc chỉ định tính"],
      [0, 0, "Không có kết quả"],
    ),
  ],
  ["III.2", "Hiệu quả kinh tế – xã hội, cải cách hành chính, chuyển đổi số", 10, CLEAR_EFFECT],
  ["III.3", "Hiệu quả xây dựng Đảng, hệ thống chính trị; đồng thuận của Nhân dân", 10, CLEAR_EFFECT],
  [
    "IV.1",
    "Phạm vi áp dụng, khả năng nhân rộng",
    10,
    levels(
      [9, 10, "Nơi khác đã áp dụng (có văn bản)"],
      [7, 8.5, "Toàn đơn vị, nhân rộng toàn huyện được"],
      [5, 6.5, "Nhân rộng được có điều kiện"],
      [0.5, 4.5, "Một bộ phận"],
      [0, 0, "Không có"],
    ),
  ],
  [
    "IV.2",
    "Tính bền vững",
    5,
    levels(
      [5, 5, "Thành nền nếp, quy chế"],
      [3, 4.5, "Duy trì được"],
      [0.5, 2.5, "Phụ thuộc cá nhân, kinh phí"],
      [0, 0, "Không có"],
    ),
  ],
  [
    "V.1",
    "Hồ sơ, minh chứng",
    5,
    levels(
      [5, 5, "Đủ, đúng mẫu, xác thực"],
      [3, 4.5, "Thiếu ít"],
      [0.5, 2.5, "Thiếu nhiều"],
      [0, 0, "Không có"],
    ),
  ],
];

/**
 * The rubric that ships (docs/domain.md#rubric), to be replaced: the official Hướng dẫn 09-HD/BTCTU was not available.
 * Group V has one criterion, which the guideline table does not number; it is V.1 here so that no two codes are equal.
 */
export const REFERENCE_RUBRIC: Rubric = {
  name: "Bộ tiêu chí tham khảo – thay bằng Hướng dẫn 09-HD/BTCTU",
  version: "Tham khảo 1",
  groups: [
    group("I", "Tính mới, tính sáng tạo", 25, 12.5),
    group("II", "Sự cần thiết và tổ chức thực hiện", 20, null),
    group("III", "Hiệu quả", 35, 17.5),
    group("IV", "Khả năng nhân rộng, duy trì", 15, null),
    group("V", "Hồ sơ, minh chứng", 5, null),
  ],
  criteria: CRITERIA.map(criterion),
  basis: "Tham khảo; chưa phải Hướng dẫn số 09-HD/BTCTU ngày 14/12/2022 của Ban Tổ chức Tỉnh ủy",
};
