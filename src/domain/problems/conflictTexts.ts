import type { ProblemText } from "./problemText.ts";

/** The sentences about what keeps a member from a model, and who scores which. */
export const CONFLICT_TEXTS = {
  "conflict.ask": {
    says: "chưa rõ {person} có phải là “{name}”, {role} của mô hình {model}, hay không; trong khi chờ, thành viên vẫn được chấm mô hình này",
    action:
      "Hãy ghi vào ô này “{model}: né tránh” nếu là một người, hoặc “{model}: không phải – lý do” nếu là hai người",
  },
  "conflict.probable": {
    says: "{person} và “{name}”, {role} của mô hình {model}, có lẽ là một người, nên thành viên đang phải né tránh mô hình này",
    action:
      "Nếu đúng là một người, hãy ghi vào ô này “{model}: né tránh”. Nếu là hai người, hãy ghi “{model}: không phải – lý do”; phiếu đã ghi Né tránh thì xóa dòng phiếu ấy trong tab Chấm điểm rồi phân công lại",
  },
  "conflict.answer": {
    says: "chưa hiểu câu trả lời “{found}”",
    action: "Hãy ghi “{model}: né tránh”, hoặc “{model}: không phải – lý do”; không phải thì phải có lý do",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
