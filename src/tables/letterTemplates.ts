import { REMINDER_KINDS } from "../domain/reminders/reminder.ts";
import { oneOf } from "./choiceKinds.ts";
import { byOrganiser, bySteward, defineTable } from "./table.ts";
import { longText, text } from "./textKinds.ts";

export const letterTemplates = defineTable({
  key: "letterTemplates",
  title: "Mẫu thư",
  purpose: "Lời của thư nhắc, mỗi loại một dòng; Ban Tổ chức sửa được.",
  id: "kind",
  frozenColumns: 1,
  optional: true,
  columns: {
    kind: bySteward("Loại thư", oneOf(REMINDER_KINDS, 110), {
      required: true,
      help: "Đăng ký, Quán triệt, Báo cáo gửi đơn vị; Chấm điểm gửi Tổ thẩm định; Tổng hợp gửi Ban Tổ chức. Không sửa.",
    }),
    subject: byOrganiser("Tiêu đề thư", text(320), {
      required: true,
      help: "Một dòng. Chỗ trong ngoặc nhọn được điền khi gửi: {tên}, {việc}, {hạn}, {thời gian}, {cơ quan}, {năm}, {điện thoại}, {đường dẫn}.",
    }),
    body: byOrganiser("Nội dung thư", longText(480), {
      required: true,
      help: "Chỗ điền {tên}: nơi nhận. {việc}: còn thiếu gì. {hạn}: ngày cuối còn đúng hạn. {thời gian}: còn mấy ngày hoặc đã quá mấy ngày. {điện thoại}: số của Ban Tổ chức ở tab Cấu hình; chưa ghi số thì là “trả lời thư này”. {đường dẫn}: bảng tính này.",
    }),
  },
});
