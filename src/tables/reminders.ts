import { REMINDER_STATES, type ReminderState } from "../domain/reminders/outbox.ts";
import { REMINDER_KINDS } from "../domain/reminders/reminder.ts";
import { checkbox, oneOf } from "./choiceKinds.ts";
import { colouredBy } from "./colours.ts";
import { byOrganiser, bySteward, defineTable } from "./table.ts";
import { code, computed, longText } from "./textKinds.ts";
import { day, instant } from "./timeKinds.ts";

export const reminders = defineTable({
  key: "reminders",
  title: "Thư nhắc",
  purpose:
    "Thư nhắc hạn: thư nào sắp gửi, đã gửi, không gửi và vì sao. Hệ thống ghi; Ban Tổ chức chỉ đánh dấu Không gửi.",
  id: "id",
  frozenColumns: 1,
  optional: true,
  columns: {
    id: bySteward("Mã thư", code(170), { help: "Mỗi mã gửi nhiều nhất một lần. Không sửa." }),
    day: bySteward("Ngày gửi", day(100), { help: "Thư đi từ 8 giờ ngày này." }),
    kind: bySteward("Loại thư", oneOf(REMINDER_KINDS, 100), { help: "Lời thư ở tab Mẫu thư." }),
    name: bySteward("Nơi nhận", computed(220), { help: "Đơn vị, thành viên Tổ thẩm định hoặc Ban Tổ chức." }),
    skip: byOrganiser("Không gửi", checkbox(90), { help: "Đánh dấu trước ngày gửi thì thư này không gửi." }),
    state: bySteward("Trạng thái", oneOf(REMINDER_STATES, 130), {
      help: "Hệ thống ghi. Chưa rõ đã gửi: thư có thể đã đi, hệ thống không gửi lại.",
      colours: colouredBy<ReminderState>({
        "Chờ gửi": "quiet",
        "Đang gửi": "underway",
        "Đã gửi": "done",
        "Chưa rõ đã gửi": "refused",
        "Không gửi được": "refused",
        "Cần gọi điện": "attention",
      }),
    }),
    note: bySteward("Ghi chú", longText(260), { help: "Vì sao không gửi, chưa gửi được." }),
    at: bySteward("Lúc gửi", instant(), { help: "Lúc bắt đầu gửi." }),
    emails: bySteward("Gửi tới", computed(220), { help: "Địa chỉ lấy ở tab Đơn vị, Tổ thẩm định." }),
    phone: bySteward("Điện thoại", code(120), { help: "Số để gọi khi không có địa chỉ thư." }),
    lastDay: bySteward("Hạn", day(100), { help: "Ngày cuối còn đúng hạn, đã tính gia hạn." }),
    lacks: bySteward("Còn thiếu", longText(320), {
      help: "Lúc ghi dòng này còn thiếu gì; thư ghi theo lúc gửi.",
    }),
    code: bySteward("Mã nơi nhận", code(110), { help: "Mã đơn vị hoặc mã thành viên. Không sửa." }),
  },
});
