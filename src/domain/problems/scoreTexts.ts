import type { ProblemText } from "./problemText.ts";

/** The sentences about scoring: in a file of their own because the sidebar shows these too, and its page carries no others. */
export const SCORE_TEXTS = {
  "cell.notPoints": {
    says: "“{found}” không phải một số điểm như 8 hoặc 8,5",
    action: "Hãy gõ lại điểm; chưa chấm thì để trống",
  },
  "cell.pointsTooPrecise": {
    says: "“{found}” có quá hai chữ số sau dấu phẩy",
    action: "Hãy làm tròn rồi gõ lại, ví dụ 8,25",
  },
  "score.missing": {
    says: "tiêu chí “{name}” chưa có điểm, từ 0 đến {maximum}",
    action: "Hãy chấm tiêu chí này; không được điểm nào thì ghi 0",
  },
  "score.belowZero": {
    says: "“{found}” nhỏ hơn 0 ở tiêu chí “{name}”",
    action: "Hãy nhập từ 0 đến {maximum}",
  },
  "score.aboveMaximum": {
    says: "“{found}” cao hơn mức tối đa {maximum} của tiêu chí “{name}”",
    action: "Hãy nhập từ 0 đến {maximum}",
  },
  "score.offStep": {
    says: "“{found}” không theo bước {step} của tiêu chí “{name}”",
    action: "Hãy làm tròn theo bước đó",
  },
  "score.unknownCriterion": {
    says: "có điểm “{found}” mà bộ tiêu chí đang dùng không có tiêu chí này",
    action: "Hãy chuyển điểm sang đúng tiêu chí hoặc xóa ô này",
  },
  "ballot.commentMissing": {
    says: "điểm của tiêu chí {criteria} phải kèm nhận xét",
    action: "Hãy ghi ngắn gọn vì sao cho điểm đó",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
