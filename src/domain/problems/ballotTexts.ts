import type { ProblemText } from "./problemText.ts";

/** The sentences about a ballot that the steward says as well; the sidebar's own stand in `deskTexts.ts`, `stageTexts.ts` and `scoreTexts.ts`. */
export const BALLOT_TEXTS = {
  "ballot.rubricChanged": {
    says: "bộ tiêu chí đã được sửa sau khi chấm phiếu này",
    action: "Hãy liên hệ Ban Tổ chức; điểm đã chấm vẫn được giữ",
  },
  "ballot.notSubmitted": {
    says: "phiếu “{found}” chưa nộp",
    blank: "phiếu chưa nộp",
    action: "Phiếu vẫn sửa được, không phải mở lại",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
