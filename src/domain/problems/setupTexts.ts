import type { ProblemText } from "./problemText.ts";

/** The sentences about setting up, which only the add-in says. */
export const SETUP_TEXTS = {
  "unit.noAddress": {
    says: "{units} chưa có địa chỉ thư nên ai sửa được bảng tính đều nhập được vào dòng của đơn vị",
    action: "Hãy ghi địa chỉ của người nhập liệu, hoặc bỏ qua nếu cố ý để mở",
  },
  "roster.lineTwice": {
    says: "dòng này trùng hẳn với một dòng ở trên nên chỉ lấy một",
    action: "Không phải làm gì nếu đúng là dán trùng",
  },
  "roster.twoInOne": {
    says: "ghi chung chức vụ và đơn vị: cả ô được lấy làm Chức vụ, còn Mã đơn vị tìm theo tên đơn vị có trong ô{missing}",
    action:
      "Hãy xem lại Mã đơn vị ở bảng bên dưới; đơn vị thiếu thì mô hình của đơn vị mình không được né tránh",
  },
  "roster.cellMissing": { says: "ô này còn trống", action: "Hãy điền vào danh sách rồi dán lại" },
  "roster.empty": { says: "chưa có đơn vị nào", action: "Hãy dán danh sách đơn vị rồi xem lại" },
  "roster.codeTaken": {
    says: "mã {code} là của “{other}”",
    action: "Hãy ghi mã khác, hoặc để trống để hệ thống cấp",
  },
  "setup.unknownSetting": {
    says: "không có thiết lập nào mang mã “{found}”",
    action: "Hãy tải lại trang thiết lập rồi làm lại",
  },
  "setup.unknownProfile": { says: "không có mẫu “{found}”", action: "Hãy chọn lại mẫu" },
} as const satisfies Readonly<Record<string, ProblemText>>;
