import type { ProblemText } from "./problemText.ts";

/** The sentences about a ballot that the steward says as well; the sidebar's own stand in `deskTexts.ts`, `stageTexts.ts` and `scoreTexts.ts`. */
export const BALLOT_TEXTS = {
  "ballot.rubricChanged": {
    expected: "phiếu chấm theo bộ tiêu chí đang dùng; bộ tiêu chí đã được sửa sau khi chấm phiếu này",
    action: "Hãy liên hệ Ban Tổ chức; điểm đã chấm vẫn được giữ",
  },
  "ballot.notSubmitted": {
    expected: "phiếu đã nộp",
    action: "Phiếu chưa nộp nên vẫn sửa được, không cần mở lại",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
