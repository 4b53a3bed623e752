import type { ProblemText } from "./problemText.ts";

/** The sentences about the stage of scoring, which desk and sidebar say: the steward is built without them (SPEC A14). */
export const STAGE_TEXTS = {
  "ballot.stageClosed": {
    expected: "thời gian chấm điểm còn mở",
    action: "Thời gian chấm điểm đã hết; hãy liên hệ Ban Tổ chức nếu cần chấm thêm",
  },
  "ballot.stageNotOpen": {
    expected: "thời gian chấm điểm đã bắt đầu",
    action: "Chưa đến thời gian chấm điểm; hãy quay lại khi được thông báo",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
