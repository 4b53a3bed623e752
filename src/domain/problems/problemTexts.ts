import { BALLOT_TEXTS } from "./ballotTexts.ts";
import { BASE_TEXTS } from "./baseTexts.ts";
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

/** Brings back whatever tab or column of ours was deleted, as long as orders can be given. */
const RESTORE = "Ban Tổ chức mở Sổ Sáng Tạo › Ban Tổ chức › Điều hành… › Khôi phục các tab…";

/** The Vietnamese sentences of all problems, by subject; there are none anywhere else. */
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
  ...CONFLICT_TEXTS,
  ...BASE_TEXTS,
  ...ENTRY_TEXTS,
  // tabs and columns
  "tab.missing": {
    says: "không có tab này trong bảng tính",
    action: `${RESTORE} để dựng lại, các tab khác không bị đổi; thiếu tab Lệnh thì nhờ người quản trị cài đặt lại (chạy install)`,
  },
  "tab.headerMissing": {
    says: "dòng tiêu đề của tab không còn",
    action:
      "Hãy hoàn tác việc xóa dòng, hoặc nhờ người quản trị cài đặt lại (chạy install) để thêm lại dòng tiêu đề",
  },
  "tab.columnMissing": {
    says: "thiếu cột “{header}”",
    action: `Hãy sửa tiêu đề cột về đúng tên này, hoặc ${RESTORE} để thêm lại cột`,
  },
  "tab.columnTwice": {
    says: "{times} cột có cùng tiêu đề này",
    action: "Hãy đổi tiêu đề hoặc xóa cột thừa, giữ lại cột đang có nội dung",
  },

  // rows
  "row.idTwice": {
    says: "mã “{found}” có ở nhiều dòng: {rows}",
    action: "Hãy giữ một dòng, xóa mã ở các dòng còn lại rồi làm lại",
  },
  "row.unknownUnit": {
    says: "tab Đơn vị không có “{found}”",
    action: "Hãy sửa mã, hoặc thêm đơn vị này vào tab Đơn vị",
  },
  "row.unknownModel": {
    says: "tab Đăng ký không có mô hình “{found}”",
    blank: "chưa ghi mã của mô hình",
    action: "Hãy sửa mã theo tab Đăng ký, hoặc đăng ký mô hình này trước",
  },

  // cells
  "cell.blank": { says: "ô này còn trống", action: "Hãy điền ô này" },
  "cell.notADay": { says: "“{found}” không có trong lịch", action: "Hãy ghi lại, ví dụ 28/3/2023" },
  "cell.notAnInstant": {
    says: "“{found}” không phải ngày và giờ như 28/03/2023 14:30",
    action: "Hãy ghi lại, hoặc xóa trống để hệ thống ghi",
  },
  "cell.pointsAsDate": {
    says: "bảng tính đã hiểu số điểm vừa gõ, có lẽ là {suggestion}, thành ngày “{found}”",
    action: "Hãy gõ lại điểm với dấu phẩy, ví dụ {suggestion}",
  },
  "cell.formulaError": {
    says: "ô hiện “{found}”, vì nội dung bắt đầu bằng dấu = hoặc dấu + và bảng tính hiểu là công thức",
    action: "Hãy gõ lại với một dấu nháy đơn ở trước, ví dụ '=Tăng thu",
  },
  "cell.notInteger": {
    says: "“{found}” không phải số nguyên từ {from} đến {to}",
    action: "Hãy ghi lại ô này",
  },
  "cell.notANumber": {
    says: "“{found}” không phải một con số",
    action: "Hãy chỉ ghi số, ví dụ 12 hoặc 1.234,5; đơn vị tính ghi ở cột bên cạnh",
  },
  "cell.notAShare": { says: "“{found}” không phải một tỷ lệ như 2/3", action: "Hãy ghi lại ô này" },
  "cell.notInList": {
    says: "“{found}” không phải một trong: {values}",
    action: "Hãy chọn lại trong danh sách của ô",
  },
  "cell.notATick": {
    says: "ô này chỉ để đánh dấu mà đang có “{found}”",
    action: "Hãy hoàn tác, hoặc xóa nội dung ô này rồi đánh dấu lại nếu cần",
  },
  "cell.notAnEmail": {
    says: "“{found}” không phải địa chỉ thư như ten@gmail.com",
    action: "Hãy ghi lại; nhiều địa chỉ cách nhau bằng dấu phẩy",
  },

  // settings and the season
  "setting.missing": {
    says: "thiếu dòng thiết lập “{label}”",
    action: "Hãy nhờ người quản trị cài đặt lại (chạy install) để thêm lại dòng này",
  },
  "setting.blank": { says: "“{label}” còn trống", action: "Hãy điền ô này" },
  "setting.twice": {
    says: "“{label}” có ở nhiều dòng: {rows}",
    action: "Hãy giữ một dòng đúng và xóa các dòng còn lại",
  },
  "campaign.notApplied": {
    says: "thiết lập của đợt chưa được áp dụng",
    action: "Hãy nhờ Ban Tổ chức chọn Sổ Sáng Tạo › Ban Tổ chức › Áp dụng thiết lập rồi chờ vài phút",
  },

  // stages
  "stage.opensAfterDeadline": {
    says: "ngày mở “{found}” không trước ngày hạn {deadline}",
    action: "Hãy sửa ngày mở hoặc ngày hạn",
  },
  "stage.deadlineOrder": {
    says: "hạn “{found}” không sau hạn của bước liền trước ({earlier}); thứ tự là đăng ký, báo cáo, chấm điểm",
    action: "Hãy sửa lại các ngày hạn",
  },

  // texts
  "text.legacyEncoding": {
    says: "“{found}” có vẻ được dán từ văn bản gõ bằng phông {encoding}, không phải Unicode",
    action:
      "Hãy chuyển bằng menu Sổ Sáng Tạo › Chuyển phông chữ cũ (TCVN3, VNI)…, hoặc gõ lại; nếu chữ vẫn đọc được thì bỏ qua",
  },
} as const satisfies Readonly<Record<string, ProblemText>>;

export type ProblemCode = keyof typeof PROBLEM_TEXTS;

/** The bundles are built with another one, which reads them from a page beside their code when the first is said (google/problemText.ts). */
export const problemText = (code: ProblemCode): ProblemText => PROBLEM_TEXTS[code];
