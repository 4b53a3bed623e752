import { APPRAISER_ROLES } from "../domain/people/appraiser.ts";
import { oneOf, yesNo } from "./choiceKinds.ts";
import { integer } from "./kinds.ts";
import { byOrganiser, bySteward, defineTable } from "./table.ts";
import { code, computed, email, longText, reference, text } from "./textKinds.ts";

const LARGEST_TEAM = 999;

export const appraisers = defineTable({
  key: "appraisers",
  title: "Tổ thẩm định",
  purpose: "Thành viên Tổ thẩm định, vai trò, những mô hình xin không chấm và tiến độ chấm.",
  id: "code",
  frozenColumns: 2,
  editStarts: "round",
  columns: {
    number: byOrganiser("STT", integer(1, LARGEST_TEAM, 50), { help: "Số thứ tự, nếu cần in." }),
    code: byOrganiser("Mã", code(80), {
      required: true,
      help: "Mã ngắn không trùng, ví dụ TV01. Đã dùng thì không đổi.",
    }),
    name: byOrganiser("Họ tên", text(180), { required: true, help: "Họ tên thành viên." }),
    position: byOrganiser("Chức vụ", text(200), { help: "Chức vụ, nơi công tác." }),
    unit: byOrganiser("Mã đơn vị", reference(90), {
      help: "Mã đơn vị công tác, theo tab Đơn vị; dùng để né tránh mô hình của đơn vị mình.",
    }),
    role: byOrganiser("Vai trò", oneOf(APPRAISER_ROLES, 110), {
      help: "Tổ trưởng, Tổ phó, Thư ký hoặc Thành viên; để trống là Thành viên.",
    }),
    email: byOrganiser("Email", email(), {
      required: true,
      help: "Địa chỉ Google mà thành viên dùng để mở bảng tính này.",
    }),
    active: byOrganiser("Được chấm", yesNo(), {
      help: "Có hoặc để trống: được phân công chấm. Không: chỉ theo dõi.",
    }),
    recusals: byOrganiser("Hồ sơ né tránh", longText(260), {
      help: "Mỗi dòng một mô hình: mã, dấu hai chấm, lý do. Ví dụ MH-2023-001: cùng thực hiện.",
    }),
    answers: byOrganiser("Trả lời về né tránh", longText(260), {
      help: "Khi hệ thống hỏi vì tên gần giống tác giả hoặc người đứng đầu. Mỗi dòng một mô hình: mã, dấu hai chấm, né tránh hoặc không phải, lý do. Ví dụ MH-2023-004: không phải – khác người, cùng họ tên.",
    }),
    assigned: bySteward("Phải chấm", computed(80), { help: "Hệ thống ghi số phiếu được giao." }),
    scored: bySteward("Đã chấm", computed(80), { help: "Hệ thống ghi số phiếu đã nộp." }),
    remaining: bySteward("Còn lại", computed(80), { help: "Hệ thống ghi số phiếu chưa nộp." }),
  },
});
