import type { ProblemText } from "./problemText.ts";

/** The sentences about units, and the team, in lists and in their tabs. */
export const ROSTER_TEXTS = {
  "unit.nameTwice": {
    expected: "tên khác với “{other}” {where}; hai tên này đọc như một đơn vị",
    action:
      "Nếu là một đơn vị, hãy giữ một dòng; nếu là hai, hãy ghi tên cho rõ hoặc ghi Mã riêng ở cả hai dòng",
  },
  "unit.addressShared": {
    expected: "địa chỉ riêng cho mỗi đơn vị; “{other}” cũng có địa chỉ này",
    action: "Nếu một người nhập cho cả hai đơn vị thì bỏ qua, nếu không thì hãy sửa lại",
  },
  "appraiser.addressTwice": {
    expected: "địa chỉ riêng cho mỗi thành viên; {other} đã có địa chỉ này",
    action: "Hãy ghi địa chỉ của chính thành viên này",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
