import { BALLOT_TEXTS } from "./ballotTexts.ts";
import { CONFLICT_TEXTS } from "./conflictTexts.ts";
import { DESK_TEXTS } from "./deskTexts.ts";
import { ENTRY_TEXTS } from "./entryTexts.ts";
import { KEEPING_TEXTS } from "./keepingTexts.ts";
import { LIST_TEXTS } from "./listTexts.ts";
import { ORDER_TEXTS } from "./orderTexts.ts";
import type { ProblemText } from "./problemText.ts";
import { ROSTER_TEXTS } from "./rosterTexts.ts";
import { RUBRIC_TEXTS } from "./rubricTexts.ts";
import { SCORE_TEXTS } from "./scoreTexts.ts";
import { SETUP_TEXTS } from "./setupTexts.ts";
import { STAGE_TEXTS } from "./stageTexts.ts";

/**
 * The Vietnamese sentences of all problems. Those about rubrics, orders, ballots and scores stand in files of their own, for not every bundle
 * carries them, those about lists of people as one subject; there are none anywhere else.
 */
export const PROBLEM_TEXTS = {
  ...SCORE_TEXTS,
  ...BALLOT_TEXTS,
  ...DESK_TEXTS,
  ...STAGE_TEXTS,
  ...RUBRIC_TEXTS,
  ...ORDER_TEXTS,
  ...KEEPING_TEXTS,
  ...LIST_TEXTS,
  ...ROSTER_TEXTS,
  ...SETUP_TEXTS,
  ...STAGE_TEXTS,
  ...CONFLICT_TEXTS,
  ...ENTRY_TEXTS,
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

  // rows
  "row.idTwice": {
    expected: "mỗi mã chỉ có ở một dòng, mã này có ở các dòng {rows}",
    action: "Hãy giữ một dòng, xóa mã ở các dòng còn lại rồi làm lại",
  },
  "row.unknownUnit": {
    expected: "mã của một đơn vị có trong tab Đơn vị",
    action: "Hãy sửa mã, hoặc thêm đơn vị này vào tab Đơn vị",
  },
  "row.unknownModel": {
    expected: "mã của một mô hình có trong tab Đăng ký",
    action: "Hãy sửa mã theo tab Đăng ký, hoặc đăng ký mô hình này trước",
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

  // texts
  "text.legacyEncoding": {
    expected: "chữ theo bảng mã Unicode; ô này có vẻ được dán từ văn bản gõ bằng phông {encoding}",
    action: "Hãy chuyển mã sang Unicode rồi dán lại, hoặc gõ lại; nếu chữ vẫn đọc được thì bỏ qua",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;

export type ProblemCode = keyof typeof PROBLEM_TEXTS;

/** The steward is built with another one, which reads them from a page beside its code when the first is said (google/steward/problemText.ts). */
export const problemText = (code: ProblemCode): ProblemText => PROBLEM_TEXTS[code];
