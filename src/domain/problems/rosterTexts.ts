import type { ProblemText } from "./problemText.ts";

/** The sentences about units, and the team, in lists and in their tabs. */
export const ROSTER_TEXTS = {
  "unit.nameTwice": {
    says: "“{found}” và “{other}” {where} đọc như một đơn vị",
    action:
      "Nếu là một đơn vị, hãy giữ một dòng; nếu là hai, hãy ghi tên cho rõ hoặc ghi Mã riêng ở cả hai dòng",
  },
  "unit.nameTwiceInTab": {
    says: "“{found}” và “{other}” {where} đọc như một đơn vị",
    action:
      "Nếu là hai đơn vị, hãy ghi thêm vào Tên cho khác nhau, như “(xã cũ)”; nếu là một, hãy chọn Đã sáp nhập ở cột Trạng thái của dòng thừa",
  },
  "unit.addressShared": {
    says: "địa chỉ “{found}” cũng là của “{other}”",
    action: "Nếu một người nhập cho cả hai đơn vị thì bỏ qua, nếu không thì hãy sửa lại",
  },
  "appraiser.addressTwice": {
    says: "địa chỉ “{found}” đã là của {other}",
    action: "Hãy ghi địa chỉ của chính thành viên này",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
