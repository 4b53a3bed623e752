import type { ProblemText } from "./problemText.ts";

/** The sentences about scoring: in a file of their own because the sidebar shows these too, and its page carries no others. */
export const SCORE_TEXTS = {
  "cell.notPoints": {
    expected: "một số điểm, ví dụ 8 hoặc 8,5",
    action: "Hãy gõ lại điểm; chưa chấm thì để trống",
  },
  "cell.pointsTooPrecise": {
    expected: "số điểm có nhiều nhất hai chữ số sau dấu phẩy, ví dụ 8,25",
    action: "Hãy làm tròn rồi gõ lại",
  },
  "score.missing": {
    expected: "điểm của tiêu chí “{name}”, từ 0 đến {maximum}",
    action: "Hãy chấm tiêu chí này; nếu không có điểm thì ghi 0",
  },
  "score.belowZero": {
    expected: "điểm từ 0 đến {maximum} cho tiêu chí “{name}”",
    action: "Hãy sửa lại điểm",
  },
  "score.aboveMaximum": {
    expected: "điểm không quá {maximum} cho tiêu chí “{name}”",
    action: "Hãy sửa lại điểm",
  },
  "score.offStep": {
    expected: "điểm theo bước {step} cho tiêu chí “{name}”",
    action: "Hãy làm tròn theo bước điểm của tiêu chí",
  },
  "score.unknownCriterion": {
    expected: "điểm của một tiêu chí có trong bộ tiêu chí đang dùng",
    action: "Hãy chuyển điểm sang đúng tiêu chí hoặc xóa ô này",
  },
  "ballot.commentMissing": {
    expected: "lời nhận xét, vì điểm của tiêu chí {criteria} đòi hỏi phải có",
    action: "Hãy ghi ngắn gọn lý do cho điểm",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
