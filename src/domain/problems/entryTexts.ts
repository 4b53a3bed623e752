import type { ProblemText } from "./problemText.ts";

/** The sentences about registrations and reports, and about tabs and rows that only the steward looks at. */
export const ENTRY_TEXTS = {
  "period.endsBeforeStart": {
    expected: "ngày kết thúc không trước ngày bắt đầu {from}",
    action: "Hãy sửa Từ ngày hoặc Đến ngày",
  },
  "registration.startsOutsideYear": {
    expected: "ngày bắt đầu trong năm {year}; mô hình đã làm từ năm trước thì chọn Tiếp tục",
    action: "Hãy sửa ngày bắt đầu, hoặc chọn Tiếp tục ở cột Mới/Tiếp tục",
  },
  "registration.endsBeforeYear": {
    expected: "ngày kết thúc không trước năm {year}",
    action: "Hãy sửa ngày kết thúc",
  },
  "registration.fiveYearsOfCollective": {
    expected: "“Không”, vì hoàn thành xuất sắc 05 năm liền chỉ xét cho cá nhân đảng viên",
    action: "Hãy chọn Không, hoặc chọn Cá nhân ở cột Đối tượng",
  },
  "report.tooShort": {
    expected: "thời gian thực hiện từ {months} tháng trở lên khi chọn Đạt; từ {from} đến {to} chưa đủ",
    action: "Hãy kiểm tra lại Từ ngày, Đến ngày, hoặc chọn Không",
  },
  "report.selfPointsOutside": {
    expected: "điểm tự chấm từ 0 đến 100",
    action: "Hãy sửa lại điểm tự chấm",
  },
  "report.withoutRegistration": {
    expected: "mô hình này có trong tab Đăng ký",
    action: "Hãy kiểm tra lại mã; nếu chưa đăng ký, hãy liên hệ Ban Tổ chức",
  },
  "report.ofWithdrawn": {
    expected: "báo cáo của một mô hình chưa rút",
    action: "Hãy kiểm tra lại mã; nếu vẫn muốn tham gia, hãy liên hệ Ban Tổ chức",
  },
  "row.scattered": {
    expected: "các dòng của cùng một đơn vị, một thành viên đứng liền nhau",
    action: "Hãy sắp xếp tab theo mã đơn vị, mã thành viên rồi chờ vài phút",
  },
  "row.addressRefused": {
    expected: "địa chỉ có tài khoản Google để mở phần của mình trong tab này; phần đó đang đóng",
    action:
      "Hãy sửa lại ở nơi ghi địa chỉ này (tab Đơn vị, Tổ thẩm định hoặc Cấu hình); nếu địa chỉ đúng, hãy nhờ người dùng mở tài khoản Google với địa chỉ ấy",
  },
  "row.lostModel": {
    expected: "mã của một mô hình có trong tab Đăng ký",
    action:
      "Nếu dòng đăng ký bị xóa nhầm, hãy lấy lại (hoàn tác, hoặc lịch sử phiên bản của bảng tính); nếu mã gõ sai thì sửa lại. Các mô hình khác vẫn được xếp hạng",
  },
  "row.unknownAppraiser": {
    expected: "mã của một thành viên có trong tab Tổ thẩm định",
    action:
      "Hãy sửa mã theo tab Tổ thẩm định; thành viên thôi tham gia thì vẫn giữ dòng ở đó và ghi Được chấm = Không",
  },
  "row.inactiveUnit": {
    expected: "một đơn vị đang hoạt động",
    action: "Hãy đăng ký ở đơn vị mới; các mô hình đã đăng ký trước đó vẫn được giữ",
  },
  "tab.newerVersion": {
    expected: "bảng tính của phiên bản {newest} trở về trước; bảng này do một phiên bản mới hơn tạo ra",
    action: "Hãy dùng bản Sổ Sáng Tạo mới nhất; bảng tính không bị thay đổi gì",
  },
  "criteria.severalSets": {
    expected: "một bộ tiêu chí duy nhất trong tab; dòng đầu là “{first}”",
    action: "Hãy chuyển bộ còn lại sang một tab khác, hoặc ghi cùng một tên bộ",
  },
  "row.idMissing": {
    expected: "mã của dòng",
    action: "Hãy chép lại mã từ bản trước, hoặc chuyển nội dung sang một dòng đã có sẵn mã",
  },
  "unit.extensionEarly": {
    expected: "ngày sau hạn chung {deadline}, vì gia hạn không rút ngắn hạn",
    action: "Hãy sửa lại ngày, hoặc xóa ô này nếu không gia hạn",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
