import type { ProblemText } from "./problemText.ts";

/** The sentences about keeping the spreadsheet in order, which only the steward says. */
export const KEEPING_TEXTS = {
  "tab.stranger": {
    says: "tab đang mang tên này không phải tab mà hệ thống đã tạo nên không được đọc",
    action:
      "Hãy đổi tên tab lạ. Nếu đây là tab cũ của sổ này hoặc của bản sao, người sở hữu mở trình soạn thảo tập lệnh và chạy adopt",
  },
  "tab.versionUnclear": {
    says: "các cột không khớp với phiên bản {version}; thiếu hoặc trùng: {columns}",
    action:
      "Hãy sửa tiêu đề về đúng tên (tên cũ xem ở Tệp › Lịch sử phiên bản); cột riêng trùng tên cột hệ thống thì đổi tên khác; rồi chạy adopt lại; bảng tính chưa bị thay đổi gì",
  },
  "tab.versionUntold": {
    says: "thiếu tab {tabs} nên không biết bảng tính thuộc phiên bản nào",
    action:
      "Hãy lấy lại tab đó (hoàn tác, hoặc Tệp › Lịch sử phiên bản), rồi chạy adopt lại; bảng tính chưa bị thay đổi gì",
  },
  "overview.noUnits": {
    says: "chưa có đơn vị nào",
    action: "Ban Tổ chức mở Sổ Sáng Tạo › Ban Tổ chức › Thiết lập… để dán danh sách đơn vị và Tổ thẩm định",
  },
  "mail.notAllowed": {
    says: "Google chưa cho hệ thống gửi thư",
    action:
      "Thư chờ, hệ thống thử lại mỗi lượt; nếu vẫn vậy thì người sở hữu mở trình soạn thảo tập lệnh, chạy lại install và đánh dấu đồng ý quyền gửi thư",
  },
  "mail.twice": {
    says: "“{found}” đã có ở dòng {row} nên dòng này không được dùng",
    action: "Hãy sửa lời ở dòng {row}, rồi xóa dòng này",
  },
  "mail.noWords": {
    says: "thư loại {kind} chưa có lời nên chưa gửi",
    action: "Hãy ghi Tiêu đề thư và Nội dung thư cho loại này",
  },
  "mail.noLine": {
    says: "chưa có dòng cho thư loại {kind} nên thư loại này chưa gửi",
    action: "Người sở hữu chạy lại install trong tập lệnh của hệ thống: dòng ấy được thêm vào cuối tab",
  },
  "mail.unknownGap": {
    says: "không có chỗ điền nào tên là “{found}” nên thư giữ nguyên chữ đó",
    action: "Hãy sửa lại theo danh sách ở ghi chú của tiêu đề cột",
  },
  "edits.unheard": {
    says: "đã hai lượt có dòng được điền xong mà Google không báo cho hệ thống",
    action:
      "Hãy mở tệp tập lệnh của hệ thống, bấm Chia sẻ và cho mọi người nhập liệu quyền Người xem; hệ thống vẫn rà soát 5 phút một lần",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
