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
  "unit.noAddress": {
    expected: "địa chỉ thư; {units} chưa có nên ai sửa được bảng tính đều nhập được vào dòng của đơn vị",
    action: "Hãy ghi địa chỉ của người nhập liệu, hoặc bỏ qua nếu cố ý để mở",
  },
  "roster.lineTwice": {
    expected: "mỗi dòng một lần; dòng này trùng hẳn với một dòng ở trên nên chỉ lấy một",
    action: "Không phải làm gì nếu đúng là dán trùng",
  },
  "roster.twoInOne": {
    plain: true,
    expected:
      "ghi chung chức vụ và đơn vị: cả ô được lấy làm Chức vụ, còn Mã đơn vị tìm theo tên đơn vị có trong ô{missing}",
    action:
      "Hãy xem lại Mã đơn vị ở bảng bên dưới; đơn vị thiếu thì mô hình của đơn vị mình không được né tránh",
  },
  "roster.cellMissing": {
    expected: "nội dung ở ô này",
    action: "Hãy điền vào danh sách rồi dán lại",
  },
  "roster.empty": { expected: "ít nhất một đơn vị", action: "Hãy dán danh sách đơn vị rồi xem lại" },
  "appraiser.unknown": {
    expected: "địa chỉ của một thành viên Tổ thẩm định",
    action: "Hãy mở bảng tính bằng tài khoản đã ghi ở tab Tổ thẩm định, hoặc báo Ban Tổ chức",
  },
  "appraiser.addressTwice": {
    expected: "địa chỉ riêng cho mỗi thành viên; {other} đã có địa chỉ này",
    action: "Hãy ghi địa chỉ của chính thành viên này",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
