import type { ProblemText } from "./problemText.ts";

/** The sentences about orders, which only the steward carries out. */
export const ORDER_TEXTS = {
  "command.unknownTarget": {
    says: "không tìm thấy mã “{found}”",
    blank: "chưa ghi mã ở cột Đối tượng của lệnh",
    action: "Hãy ra lệnh mới với đúng mã",
  },
  "command.reasonNeeded": { says: "chưa có lý do", action: "Hãy ra lệnh mới có lý do" },
  "command.valueNeeded": {
    says: "“{found}” không dùng được cho lệnh này",
    blank: "cột Giá trị còn trống",
    action: "Hãy ra lệnh mới, ở cột Giá trị ghi {value}",
  },
  "entry.notLate": {
    says: "mô hình “{found}” không có đăng ký hay báo cáo nào hoàn thành sau hạn",
    action: "Hãy xem cột Đúng hạn của mô hình",
  },
  "command.unknown": { says: "chưa chọn lệnh nào trong danh sách", action: "Hãy chọn lệnh ở một dòng mới" },
  "command.failed": {
    says: "lệnh dừng giữa chừng: “{found}”",
    action: "Hãy ra lệnh lại; nếu vẫn vậy thì báo người quản trị",
  },
  "ballot.nothingLate": {
    says: "cột Nộp muộn của phiếu “{found}” không ghi Chưa xác định",
    action: "Hãy xem lại mã phiếu",
  },
  "ballot.lateIncomplete": {
    says: "phiếu “{found}” chưa đủ điểm và nhận xét (xem cột Còn thiếu)",
    action: "Hãy lùi hạn chấm ở tab Cấu hình để thành viên bổ sung, hoặc ghi lệnh Không chấp nhận muộn",
  },
  "ballot.lateReopening": {
    says: "cột Quyết định của phiếu “{found}” không ghi Nộp hoặc Né tránh",
    action: "Muốn thành viên sửa lại thì lùi hạn chấm ở tab Cấu hình, rồi dùng lệnh Mở lại phiếu",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
