import { BALLOT_TEXTS } from "./ballotTexts.ts";
import { DESK_TEXTS } from "./deskTexts.ts";
import { KEEPING_TEXTS } from "./keepingTexts.ts";
import { ORDER_TEXTS } from "./orderTexts.ts";
import type { ProblemText } from "./problemText.ts";
import { ROSTER_TEXTS } from "./rosterTexts.ts";
import { RUBRIC_TEXTS } from "./rubricTexts.ts";
import { SCORE_TEXTS } from "./scoreTexts.ts";

/**
 * The Vietnamese sentences of all problems. Those about rubrics, orders, ballots and scores stand in files of their own, for not every bundle
 * carries them, those about lists of people as one subject; there are none anywhere else.
 */
export const PROBLEM_TEXTS = {
  ...SCORE_TEXTS,
  ...BALLOT_TEXTS,
  ...DESK_TEXTS,
  ...RUBRIC_TEXTS,
  ...ORDER_TEXTS,
  ...KEEPING_TEXTS,
  ...ROSTER_TEXTS,
  // tabs and columns
  "tab.missing": {
    expected: "có tab này trong bảng tính",
    action: "Hãy nhờ người quản trị cài đặt lại (chạy install); tab được tạo lại, các tab khác không bị đổi",
  },
  "tab.headerMissing": {
    expected: "dòng tiêu đề của tab",
    action:
      "Hãy hoàn tác việc xóa dòng, hoặc nhờ người quản trị cài đặt lại (chạy install) để thêm lại dòng tiêu đề",
  },
  "tab.columnMissing": {
    expected: "có cột “{header}”",
    action:
      "Hãy sửa tiêu đề cột về đúng tên này, hoặc nhờ người quản trị cài đặt lại (chạy install) để thêm lại cột",
  },
  "tab.columnTwice": {
    expected: "chỉ một cột có tiêu đề này, đang có {times} cột",
    action: "Hãy đổi tiêu đề hoặc xóa cột thừa, giữ lại cột đang có nội dung",
  },
  "tab.newerVersion": {
    expected: "bảng tính của phiên bản {newest} trở về trước; bảng này do một phiên bản mới hơn tạo ra",
    action: "Hãy dùng bản Sổ Sáng Tạo mới nhất; bảng tính không bị thay đổi gì",
  },
  "criteria.severalSets": {
    expected: "một bộ tiêu chí duy nhất trong tab; dòng đầu là “{first}”",
    action: "Hãy chuyển bộ còn lại sang một tab khác, hoặc ghi cùng một tên bộ",
  },

  // rows
  "row.idMissing": {
    expected: "mã của dòng",
    action: "Hãy chép lại mã từ bản trước, hoặc chuyển nội dung sang một dòng đã có sẵn mã",
  },
  "row.idTwice": {
    expected: "mỗi mã chỉ có ở một dòng, mã này có ở các dòng {rows}",
    action: "Hãy giữ một dòng, xóa mã ở các dòng còn lại rồi làm lại",
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
  "row.unknownUnit": {
    expected: "mã của một đơn vị có trong tab Đơn vị",
    action: "Hãy sửa mã, hoặc thêm đơn vị này vào tab Đơn vị",
  },
  "row.unknownModel": {
    expected: "mã của một mô hình có trong tab Đăng ký",
    action: "Hãy sửa mã theo tab Đăng ký, hoặc đăng ký mô hình này trước",
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

  // cells
  "cell.blank": { expected: "nội dung ở ô này", action: "Hãy điền ô này" },
  "cell.notADay": {
    expected: "một ngày có thật, ví dụ 28/3/2023",
    action: "Hãy sửa lại ô này",
  },
  "cell.notAnInstant": {
    expected: "ngày và giờ, ví dụ 28/03/2023 14:30",
    action: "Hãy sửa lại ô này, hoặc xóa trống để hệ thống ghi lại",
  },
  "cell.pointsAsDate": {
    expected: "một số điểm, có lẽ ý là {suggestion}; bảng tính đã hiểu số vừa gõ thành ngày tháng",
    action: "Hãy gõ lại điểm với dấu phẩy, ví dụ {suggestion}",
  },
  "cell.formulaError": {
    expected: "chữ; ô này đang là một công thức bị lỗi, vì nội dung bắt đầu bằng dấu = hoặc dấu +",
    action: "Hãy gõ lại với một dấu nháy đơn ở trước, ví dụ '=Tăng thu",
  },
  "cell.notInteger": {
    expected: "một số nguyên từ {from} đến {to}",
    action: "Hãy sửa lại ô này",
  },
  "cell.notANumber": {
    expected: "một con số, ví dụ 12 hoặc 1.234,5",
    action: "Hãy chỉ ghi số; đơn vị tính ghi ở cột bên cạnh",
  },
  "cell.notAShare": {
    expected: "một tỷ lệ viết như 2/3",
    action: "Hãy sửa lại ô này",
  },
  "cell.notInList": {
    expected: "một trong các giá trị: {values}",
    action: "Hãy chọn lại trong danh sách của ô",
  },
  "cell.notAnEmail": {
    expected: "địa chỉ thư, ví dụ ten@gmail.com; nhiều địa chỉ cách nhau bằng dấu phẩy",
    action: "Hãy sửa lại địa chỉ",
  },

  // settings and the season
  "setting.missing": {
    expected: "có dòng thiết lập “{label}”",
    action: "Hãy nhờ người quản trị cài đặt lại (chạy install) để thêm lại dòng này",
  },
  "setting.blank": { expected: "giá trị cho “{label}”", action: "Hãy điền ô này" },
  "setting.twice": {
    expected: "“{label}” chỉ có một dòng, đang có ở các dòng {rows}",
    action: "Hãy giữ một dòng đúng và xóa các dòng còn lại",
  },
  "campaign.notApplied": {
    expected: "thiết lập của đợt đã được áp dụng",
    action: "Hãy nhờ Ban Tổ chức chọn Sổ Sáng Tạo › Ban Tổ chức › Áp dụng thiết lập rồi chờ vài phút",
  },

  // stages
  "stage.opensAfterDeadline": {
    expected: "ngày mở trước ngày hạn {deadline}",
    action: "Hãy sửa ngày mở hoặc ngày hạn",
  },
  "stage.deadlineOrder": {
    expected:
      "một ngày sau hạn của bước liền trước ({earlier}); các hạn theo thứ tự đăng ký, báo cáo, chấm điểm",
    action: "Hãy sửa lại các ngày hạn",
  },

  // registrations and reports
  "text.legacyEncoding": {
    expected: "chữ theo bảng mã Unicode; ô này có vẻ được dán từ văn bản gõ bằng phông {encoding}",
    action: "Hãy chuyển mã sang Unicode rồi dán lại, hoặc gõ lại; nếu chữ vẫn đọc được thì bỏ qua",
  },
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

  // setting up
  "setup.unknownSetting": {
    expected: "mã của một thiết lập có trong tab này",
    action: "Hãy tải lại trang thiết lập rồi làm lại",
  },
  "setup.unknownProfile": { expected: "một trong các mẫu có sẵn", action: "Hãy chọn lại mẫu" },
} as const satisfies Readonly<Record<string, ProblemText>>;

export type ProblemCode = keyof typeof PROBLEM_TEXTS;
