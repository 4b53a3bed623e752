import type { ProblemText } from "./problemText.ts";

/** The sentences about registrations and reports, and about tabs and rows that only the steward looks at. */
export const ENTRY_TEXTS = {
  "period.endsBeforeStart": {
    says: "ngày kết thúc “{found}” trước ngày bắt đầu {from}",
    action: "Hãy sửa Từ ngày hoặc Đến ngày",
  },
  "registration.startsOutsideYear": {
    says: "ngày bắt đầu “{found}” không thuộc năm {year}",
    action: "Hãy sửa ngày bắt đầu; mô hình làm từ năm trước thì chọn Tiếp tục ở cột Mới/Tiếp tục",
  },
  "registration.endsBeforeYear": {
    says: "ngày kết thúc “{found}” trước năm {year}",
    action: "Hãy sửa ngày kết thúc",
  },
  "registration.fiveYearsOfCollective": {
    says: "hoàn thành xuất sắc 05 năm liền chỉ xét cho cá nhân đảng viên",
    action: "Hãy chọn Không, hoặc chọn Cá nhân ở cột Đối tượng",
  },
  "registration.reviewWithoutWords": {
    says: "kết quả rà soát là {review} mà chưa ghi nội dung",
    action: "Đơn vị hãy hỏi Ban Tổ chức; Ban Tổ chức hãy ghi điều cần bổ sung hoặc lý do",
  },
  "dissemination.toCome": {
    says: "ngày “{found}” còn chưa tới",
    action: "Hãy ghi ngày đã quán triệt, sau khi đã làm",
  },
  "report.tooShort": {
    says: "từ {from} đến {to} chưa đủ {months} tháng mà điều kiện về thời gian đang chọn Đạt",
    action: "Hãy kiểm tra lại Từ ngày, Đến ngày, hoặc chọn Không",
  },
  "report.selfPointsOutside": {
    says: "điểm tự chấm “{found}” không nằm từ 0 đến 100",
    action: "Hãy sửa lại điểm tự chấm",
  },
  "report.withoutRegistration": {
    says: "tab Đăng ký không có mô hình “{found}”",
    action: "Hãy kiểm tra lại mã; nếu chưa đăng ký, hãy liên hệ Ban Tổ chức",
  },
  "report.ofWithdrawn": {
    says: "mô hình “{found}” đã rút",
    action: "Hãy kiểm tra lại mã; nếu vẫn muốn tham gia, hãy liên hệ Ban Tổ chức",
  },
  "row.scattered": {
    says: "các dòng của cùng một đơn vị hoặc một thành viên không đứng liền nhau",
    action: "Hãy sắp xếp tab theo mã đơn vị, mã thành viên rồi chờ vài phút",
  },
  "row.addressRefused": {
    says: "Google không nhận địa chỉ “{found}”, có lẽ vì không có tài khoản Google; phần của người này trong tab đang đóng",
    action:
      "Hãy sửa lại ở nơi ghi địa chỉ này (tab Đơn vị, Tổ thẩm định hoặc Cấu hình); nếu địa chỉ đúng, hãy nhờ người dùng mở tài khoản Google với địa chỉ ấy",
  },
  "row.lostModel": {
    says: "tab Đăng ký không còn mô hình “{found}”",
    action:
      "Nếu dòng đăng ký bị xóa nhầm, hãy lấy lại (hoàn tác, hoặc lịch sử phiên bản của bảng tính); nếu mã gõ sai thì sửa lại. Các mô hình khác vẫn được xếp hạng",
  },
  "row.unknownAppraiser": {
    says: "tab Tổ thẩm định không có mã “{found}”",
    action:
      "Hãy sửa mã theo tab Tổ thẩm định; thành viên thôi tham gia thì vẫn giữ dòng ở đó và ghi Được chấm = Không",
  },
  "row.inactiveUnit": {
    says: "đơn vị “{found}” không còn hoạt động",
    action: "Hãy đăng ký ở đơn vị mới; các mô hình đã đăng ký trước đó vẫn được giữ",
  },
  "tab.newerVersion": {
    says: "bảng tính do một phiên bản mới hơn tạo ra; chương trình này chỉ biết đến phiên bản {newest}",
    action: "Hãy dùng bản Sổ Sáng Tạo mới nhất; bảng tính không bị thay đổi gì",
  },
  "criteria.severalSets": {
    says: "tab có hơn một bộ tiêu chí: “{first}” và “{found}”",
    action: "Hãy chuyển bộ còn lại sang một tab khác, hoặc ghi cùng một tên bộ",
  },
  "row.idMissing": {
    says: "dòng này chưa có mã",
    action: "Hãy chép lại mã từ bản trước, hoặc chuyển nội dung sang một dòng đã có sẵn mã",
  },
  "unit.extensionEarly": {
    says: "ngày gia hạn “{found}” không sau hạn chung {deadline}; gia hạn không rút ngắn hạn",
    action: "Hãy sửa lại ngày, hoặc xóa ô này nếu không gia hạn",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
