import type { ProblemText } from "./problemText.ts";

/** The sentences about the stage of scoring, which desk and sidebar say. */
export const STAGE_TEXTS = {
  "ballot.stageClosed": {
    says: "thời gian chấm điểm đã hết",
    action: "Hãy liên hệ Ban Tổ chức nếu phải chấm thêm",
  },
  "ballot.stageNotOpen": { says: "chưa đến thời gian chấm điểm", action: "Hãy quay lại khi được thông báo" },
} as const satisfies Readonly<Record<string, ProblemText>>;
