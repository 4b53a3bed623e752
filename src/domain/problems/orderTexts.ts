import type { ProblemText } from "./problemText.ts";

/** The sentences about orders: in a file of their own because only the steward carries them out, and the add-in is built without them. */
export const ORDER_TEXTS = {
  "command.unknownTarget": {
    expected: "mã có trong bảng",
    action: "Hãy ra lệnh mới với đúng mã",
  },
  "command.reasonNeeded": {
    expected: "lý do",
    action: "Hãy ra lệnh mới có lý do",
  },
  "command.valueNeeded": {
    expected: "{value}",
    action: "Hãy ra lệnh mới, điền cột Giá trị",
  },
  "entry.notLate": {
    expected: "mô hình có đăng ký hoặc báo cáo hoàn thành sau hạn",
    action: "Hãy xem cột Đúng hạn của mô hình",
  },
  "command.unknown": {
    expected: "một lệnh trong danh sách",
    action: "Hãy chọn lệnh ở một dòng mới",
  },
  "command.failed": {
    expected: "lệnh chạy hết",
    action: "Hãy ra lệnh lại; nếu vẫn vậy thì báo người quản trị",
  },
  "ballot.nothingLate": {
    expected: "phiếu mà cột Nộp muộn ghi Chưa xác định",
    action: "Hãy xem lại mã phiếu",
  },
  "ballot.lateIncomplete": {
    expected: "phiếu đã đủ điểm và nhận xét (xem cột Còn thiếu)",
    action: "Hãy lùi hạn chấm ở tab Cấu hình để thành viên bổ sung, hoặc ghi lệnh Không chấp nhận muộn",
  },
  "ballot.lateReopening": {
    expected: "phiếu mà cột Quyết định ghi Nộp hoặc Né tránh",
    action: "Muốn thành viên sửa lại thì lùi hạn chấm ở tab Cấu hình, rồi dùng lệnh Mở lại phiếu",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
