import type { ProblemText } from "./problemText.ts";
import { SCORE_TEXTS } from "./scoreTexts.ts";

/** The only place of the Vietnamese sentences about problems, but for those of scoring, which stand in `scoreTexts.ts`. */
export const PROBLEM_TEXTS = {
  ...SCORE_TEXTS,
  // tabs and columns
  "tab.missing": {
    expected: "có tab này trong bảng tính",
    action: "Hãy nhờ người quản trị cài đặt lại (chạy install); tab được tạo lại, các tab khác không bị đổi",
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

  "unit.extensionEarly": {
    expected: "ngày sau hạn chung {deadline}, vì gia hạn không rút ngắn hạn",
    action: "Hãy sửa lại ngày, hoặc xóa ô này nếu không gia hạn",
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

  // scoring through the sidebar
  "roster.unknownHeader": {
    expected: "tên cột có trong tab này",
    action: "Hãy sửa tên cột trong danh sách đã dán, hoặc bỏ cột đó",
  },
  "roster.strayCell": {
    expected: "mỗi ô nằm dưới một tên cột",
    action: "Hãy bỏ ô này, hoặc thêm một dòng tên cột ở đầu danh sách rồi dán lại",
  },
  "roster.cellMissing": {
    expected: "nội dung ở ô này",
    action: "Hãy điền vào danh sách rồi dán lại",
  },
  "roster.empty": { expected: "ít nhất một đơn vị", action: "Hãy dán danh sách đơn vị rồi xem lại" },
  "setup.unknownSetting": {
    expected: "mã của một thiết lập có trong tab này",
    action: "Hãy tải lại trang thiết lập rồi làm lại",
  },
  "setup.unknownProfile": { expected: "một trong các mẫu có sẵn", action: "Hãy chọn lại mẫu" },
  "appraiser.unknown": {
    expected: "địa chỉ của một thành viên Tổ thẩm định",
    action: "Hãy mở bảng tính bằng tài khoản đã ghi ở tab Tổ thẩm định, hoặc báo Ban Tổ chức",
  },
  "appraiser.addressTwice": {
    expected: "địa chỉ riêng cho mỗi thành viên; {other} đã có địa chỉ này",
    action: "Hãy ghi địa chỉ của chính thành viên này",
  },
  "assignment.noModels": {
    expected: "ít nhất một mô hình đã có báo cáo và đủ điều kiện chấm",
    action: "Hãy đợi đơn vị gửi báo cáo, hoặc xem lại ĐK1 đến ĐK6, rồi phân công lại",
  },
  "assignment.noAppraisers": {
    expected: "ít nhất một thành viên được chấm",
    action: "Hãy ghi thành viên vào tab này rồi phân công lại",
  },
  "assignment.everyoneInConflict": {
    expected: "ít nhất một thành viên không phải né tránh",
    action: "Hãy bổ sung thành viên chấm mô hình này",
  },
  "command.unknownTarget": {
    expected: "mã có trong bảng",
    action: "Hãy chép đúng mã rồi đánh dấu Thực hiện lại",
  },
  "command.reasonNeeded": { expected: "lý do", action: "Hãy ghi lý do rồi đánh dấu Thực hiện lại" },
  "command.valueNeeded": {
    expected: "{value}",
    action: "Hãy ghi vào cột Giá trị rồi đánh dấu Thực hiện lại",
  },
  "command.unknown": {
    expected: "một lệnh trong danh sách",
    action: "Hãy chọn lệnh rồi đánh dấu Thực hiện lại",
  },
  "command.failed": {
    expected: "lệnh chạy hết",
    action: "Hãy đánh dấu Thực hiện lại; nếu vẫn vậy thì báo người quản trị",
  },
  "ballot.notFound": {
    expected: "phiếu này còn trong tab",
    action: "Hãy tải lại danh sách phiếu; nếu vẫn không thấy, hãy báo thư ký Tổ thẩm định",
  },
  "ballot.notYours": {
    expected: "địa chỉ thư của {owner}, người được giao phiếu này",
    action: "Hãy đăng nhập đúng tài khoản, hoặc nhờ thư ký sửa địa chỉ ở tab Tổ thẩm định",
  },
  "ballot.reasonNeeded": { expected: "lý do", action: "Hãy ghi lý do rồi làm lại" },
  "ballot.unknownField": {
    expected: "một mục có trong phiếu",
    action: "Hãy tải lại phiếu rồi nhập lại mục này",
  },
  "ballot.rubricChanged": {
    expected: "phiếu chấm theo bộ tiêu chí đang dùng; bộ tiêu chí đã được sửa sau khi chấm phiếu này",
    action: "Hãy liên hệ Ban Tổ chức; điểm đã chấm vẫn được giữ",
  },
  "ballot.alreadySubmitted": {
    expected: "phiếu chưa nộp",
    action: "Phiếu đã khóa; nếu cần sửa, hãy mở lại phiếu (ghi lý do) hoặc nhờ thư ký mở lại",
  },
  "ballot.recused": {
    expected: "phiếu không né tránh",
    action: "Phiếu đã né tránh thì không chấm nữa; nếu ghi nhầm, hãy báo thư ký Tổ thẩm định",
  },
  "ballot.notSubmitted": {
    expected: "phiếu đã nộp",
    action: "Phiếu chưa nộp nên vẫn sửa được, không cần mở lại",
  },

  // rubric, ballots, standing
  "rubric.empty": {
    expected: "ít nhất một tiêu chí",
    action: "Hãy nhập bộ tiêu chí vào tab này",
  },
  "rubric.notScoredBy": {
    expected:
      "bộ tiêu chí mà các phiếu đã được chấm theo; bộ trong tab này khác, và bộ đang dùng không còn được ghi nhớ",
    action:
      "Hãy đưa tab này về như khi bắt đầu chấm (lịch sử phiên bản của bảng tính). Điểm đã chấm và bảng xếp hạng được giữ nguyên",
  },
  "rubric.total": {
    expected: "tổng điểm tối đa của các nhóm bằng {total}",
    action: "Hãy sửa điểm tối đa của các nhóm cho đủ {total}",
  },
  "rubric.groupWithoutCriteria": {
    expected: "nhóm này có ít nhất một tiêu chí",
    action: "Hãy thêm tiêu chí vào nhóm hoặc xóa nhóm",
  },
  "rubric.groupTotal": {
    expected: "điểm tối đa của nhóm {group} bằng tổng các tiêu chí trong nhóm, tổng đang là {sum}",
    action: "Hãy sửa điểm của nhóm hoặc của các tiêu chí trong nhóm",
  },
  "rubric.floor": {
    expected: "điểm liệt từ 0 đến điểm tối đa của nhóm là {maximum}",
    action: "Hãy sửa điểm liệt, hoặc để trống nếu nhóm không có điểm liệt",
  },
  "rubric.unknownGroup": {
    expected: "mã của một nhóm có trong bộ tiêu chí",
    action: "Hãy sửa mã nhóm của tiêu chí này, hoặc thêm nhóm",
  },
  "rubric.codeBlank": { expected: "mã ở ô này", action: "Hãy đặt mã, ví dụ I.1" },
  "rubric.codeTwice": {
    expected: "mỗi mã chỉ dùng một lần",
    action: "Hãy đổi một trong các mã trùng nhau",
  },
  "rubric.maximum": {
    expected: "điểm tối đa lớn hơn 0",
    action: "Hãy sửa điểm tối đa của tiêu chí này",
  },
  "rubric.step": {
    expected: "bước điểm lớn hơn 0 và chia hết điểm tối đa {maximum}, ví dụ 0,5",
    action: "Hãy sửa bước điểm hoặc điểm tối đa",
  },
  "rubric.levelsMissing": {
    expected: "các mức điểm của tiêu chí {code}",
    action: "Hãy nhập ít nhất một mức: từ, đến và mô tả",
  },
  "rubric.levelBackwards": {
    expected: "điểm đầu của mức không lớn hơn điểm cuối (tiêu chí {code})",
    action: "Hãy đổi chỗ hai điểm của mức này",
  },
  "rubric.levelOutside": {
    expected: "mức điểm từ 0 đến {maximum} (tiêu chí {code})",
    action: "Hãy sửa mức này hoặc điểm tối đa của tiêu chí",
  },
  "rubric.levelOffStep": {
    expected: "hai đầu của mức đúng theo bước {step} (tiêu chí {code})",
    action: "Hãy sửa mức này hoặc bước điểm của tiêu chí",
  },
  "rubric.levelTextBlank": {
    expected: "mô tả cho mức này (tiêu chí {code})",
    action: "Hãy ghi mô tả để người chấm hiểu giống nhau",
  },
  "rubric.levelGap": {
    expected: "mỗi điểm thuộc đúng một mức của tiêu chí {code}, các điểm này chưa thuộc mức nào",
    action: "Hãy nới một mức hoặc thêm một mức cho các điểm này",
  },
  "rubric.levelOverlap": {
    expected: "mỗi điểm thuộc đúng một mức của tiêu chí {code}, các điểm này đang thuộc hai mức",
    action: "Hãy sửa điểm đầu hoặc điểm cuối của hai mức",
  },
  "bands.empty": { expected: "ít nhất một mức xếp loại", action: "Hãy nhập tên mức và điểm bắt đầu" },
  "bands.nameBlank": { expected: "tên của mức xếp loại", action: "Hãy điền tên mức" },
  "bands.nameTwice": {
    expected: "mỗi mức xếp loại có tên riêng",
    action: "Hãy đổi tên một trong hai mức",
  },
  "bands.outside": {
    expected: "điểm bắt đầu của mức từ 0 đến {total}",
    action: "Hãy sửa điểm bắt đầu của mức này",
  },
  "bands.order": {
    expected: "điểm bắt đầu nhỏ hơn {above} của mức liền trên",
    action: "Hãy xếp các mức từ cao xuống thấp",
  },
  "bands.bottom": {
    expected: "mức thấp nhất bắt đầu từ 0, để điểm nào cũng có mức",
    action: "Hãy thêm một mức bắt đầu từ 0",
  },
  "rule.quorum": {
    expected: "túc số lớn hơn 0 và không quá 1, ví dụ 2/3",
    action: "Hãy sửa lại ô này",
  },
  "rule.mark": { expected: "số điểm từ 0 đến {total}", action: "Hãy sửa lại ô này" },
  "rule.tieGroup": {
    expected: "mã của một nhóm tiêu chí: {known}",
    action: "Hãy sửa thứ tự ưu tiên khi bằng điểm",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;

export type ProblemCode = keyof typeof PROBLEM_TEXTS;
