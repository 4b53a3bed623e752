import { hundredths, REFERENCE_OUTLINE } from "./referenceOutline.ts";
import type { Level, Rubric } from "./rubric.ts";

/** From, to (both in points, not hundredths) and the description of a level. */
type LevelRow = readonly [from: number, to: number, text: string];

const CLEAR_EFFECT: readonly LevelRow[] = [
  [9, 10, "Rõ, lượng hóa được, có sức lan tỏa"],
  [7, 8.5, "Khá"],
  [5, 6.5, "Có hiệu quả"],
  [0.5, 4.5, "Ít"],
  [0, 0, "Không có"],
];

/** By the code of their criterion. */
const LEVELS: Readonly<Record<string, readonly LevelRow[]>> = {
  "I.1": [
    [14, 15, "Lần đầu, khác căn bản, chưa nơi nào ở địa phương làm"],
    [11, 13.5, "Cải tiến khá"],
    [8, 10.5, "Cải tiến trung bình"],
    [0.5, 7.5, "Cải tiến ít"],
    [0, 0, "Không mới hoặc sao chép"],
  ],
  "I.2": [
    [9, 10, "Cách làm riêng, tự chủ nguồn lực"],
    [7, 8.5, "Vận dụng sáng tạo"],
    [5, 6.5, "Có điều chỉnh"],
    [0.5, 4.5, "Theo lối cũ là chính"],
    [0, 0, "Không có"],
  ],
  "II.1": [
    [7, 8, "Việc khó, trọng tâm"],
    [5, 6.5, "Cần thiết"],
    [3, 4.5, "Cần thiết một phần"],
    [0, 2.5, "Chung chung"],
  ],
  "II.2": [
    [6, 6, "Đủ, đo được"],
    [4, 5.5, "Khá đủ"],
    [2, 3.5, "Thiếu số liệu"],
    [0, 1.5, "Không rõ"],
  ],
  "II.3": [
    [6, 6, "Đúng cả hai hạn và tiến độ"],
    [4, 5.5, "Chậm không quá 5 ngày hoặc một mốc"],
    [0.5, 3.5, "Chậm nhiều"],
    [0, 0, "Không thực hiện"],
  ],
  "III.1": [
    [14, 15, "Vượt, kiểm chứng được"],
    [11, 13.5, "Đạt 100%"],
    [8, 10.5, "Đạt từ 70% đến dưới 100%"],
    [0.5, 7.5, "Dưới 70% hoặc chỉ định tính"],
    [0, 0, "Không có kết quả"],
  ],
  "III.2": CLEAR_EFFECT,
  "III.3": CLEAR_EFFECT,
  "IV.1": [
    [9, 10, "Nơi khác đã áp dụng (có văn bản)"],
    [7, 8.5, "Toàn đơn vị, nhân rộng toàn địa phương được"],
    [5, 6.5, "Nhân rộng được có điều kiện"],
    [0.5, 4.5, "Một bộ phận"],
    [0, 0, "Không có"],
  ],
  "IV.2": [
    [5, 5, "Thành nền nếp, quy chế"],
    [3, 4.5, "Duy trì được"],
    [0.5, 2.5, "Phụ thuộc cá nhân, kinh phí"],
    [0, 0, "Không có"],
  ],
  "V.1": [
    [5, 5, "Đủ, đúng mẫu, xác thực"],
    [3, 4.5, "Thiếu ít"],
    [0.5, 2.5, "Thiếu nhiều"],
    [0, 0, "Không có"],
  ],
};

/**
 * The rubric that ships (docs/domain.md#rubric), to be replaced: the official Hướng dẫn 09-HD/BTCTU was not available.
 * Group V has one criterion, which the guideline table does not number; it is V.1 here so that no two codes are equal.
 */
export const REFERENCE_RUBRIC: Rubric = {
  ...REFERENCE_OUTLINE,
  name: "Bộ tiêu chí tham khảo – thay bằng Hướng dẫn 09-HD/BTCTU",
  version: "Tham khảo 1",
  criteria: REFERENCE_OUTLINE.criteria.map((outlined) => ({ ...outlined, levels: levelsOf(outlined.code) })),
  basis: "Tham khảo; chưa phải Hướng dẫn số 09-HD/BTCTU ngày 14/12/2022 của Ban Tổ chức Tỉnh ủy",
};

function levelsOf(code: string): readonly Level[] {
  const own = Object.entries(LEVELS).filter(([each]) => each === code);
  return own
    .flatMap(([, levels]) => levels)
    .map(([from, to, text]) => ({
      from: hundredths(from),
      to: hundredths(to),
      text,
    }));
}
