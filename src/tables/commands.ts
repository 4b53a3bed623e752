import { checkbox, oneOf } from "./choiceKinds.ts";
import { colouredBy } from "./colours.ts";
import { byOrganiser, bySteward, defineTable } from "./table.ts";
import { code, longText, text } from "./textKinds.ts";
import { instant } from "./timeKinds.ts";

export const COMMANDS = [
  "Áp dụng thiết lập",
  "Thêm dòng đăng ký",
  "Gia hạn",
  "Rút mô hình",
  "Tạm dừng",
  "Tiếp tục",
  "Phân công chấm điểm",
  "Mở lại phiếu",
  "Chấp nhận muộn",
  "Không chấp nhận muộn",
  "Chấm lại vòng 2",
  "Lập bảng xếp hạng",
  "Chốt đợt",
  "Kiểm tra bản chốt",
  "Mở đợt năm sau",
  "Khôi phục các tab",
] as const;
export type Command = (typeof COMMANDS)[number];
export const COMMAND_STATES = ["Chờ", "Đang làm", "Xong", "Từ chối"] as const;
const FINISHED: readonly string[] = [COMMAND_STATES[2], COMMAND_STATES[3]];

/** An order that was done or refused is never run again; its tick stays as a person left it (SPEC O1). */
export function isFinished({
  state,
  doneAt,
}: {
  readonly state: string;
  readonly doneAt: number | null;
}): boolean {
  return FINISHED.includes(state) || doneAt !== null;
}

export const commands = defineTable({
  key: "commands",
  title: "Lệnh",
  purpose: "Việc mà Ban Tổ chức giao cho hệ thống: chọn lệnh rồi đánh dấu Thực hiện.",
  id: "id",
  knownBy: ["command", "target", "value", "reason", "requestedBy"],
  frozenColumns: 1,
  editStarts: "round",
  columns: {
    id: bySteward("Mã lệnh", code(120), { help: "Mã do hệ thống cấp. Không sửa." }),
    command: byOrganiser("Lệnh", oneOf(COMMANDS, 180), {
      required: true,
      help: "Chọn việc cần hệ thống làm.",
    }),
    target: byOrganiser("Đối tượng của lệnh", text(160), {
      help: "Mã đơn vị, mã mô hình hoặc mã phiếu, tùy theo lệnh; nhiều mô hình thì cách nhau bằng dấu phẩy.",
    }),
    value: byOrganiser("Giá trị", code(170), {
      help: "Ngày hạn mới khi gia hạn, số dòng khi thêm dòng; năm khi mở đợt năm sau; Bỏ rút khi bỏ lệnh rút mô hình; đăng ký hoặc báo cáo khi cả hai đều muộn.",
    }),
    reason: byOrganiser("Lý do", text(220), {
      help: "Lý do; cần có khi gia hạn, rút, tạm dừng mô hình, mở lại phiếu, quyết định nội dung nộp muộn, chấm lại mô hình chưa chênh quá mức, chốt đợt khi chưa kết luận xong hoặc chốt lại.",
    }),
    execute: byOrganiser("Thực hiện", checkbox(90), {
      help: "Đánh dấu khi đã điền xong; hệ thống làm trong vài phút, mỗi dòng một lần. Muốn làm lại thì ghi một dòng mới.",
    }),
    requestedBy: byOrganiser("Người yêu cầu", text(180), {
      help: "Người giao lệnh; menu ghi sẵn, ai gõ lệnh ngay tại đây thì tự ghi nếu cần.",
    }),
    requestedAt: bySteward("Lúc yêu cầu", instant(), { help: "Lúc hệ thống thấy lệnh." }),
    state: bySteward("Trạng thái", oneOf(COMMAND_STATES, 100), {
      help: "Hệ thống ghi tiến độ.",
      colours: colouredBy<(typeof COMMAND_STATES)[number]>({
        Chờ: "quiet",
        "Đang làm": "underway",
        Xong: "done",
        "Từ chối": "refused",
      }),
    }),
    result: bySteward("Kết quả", longText(320), {
      help: "Hệ thống ghi đã làm gì, hoặc vì sao chưa làm được.",
    }),
    doneAt: bySteward("Xong lúc", instant(), { help: "Lúc làm xong." }),
  },
});
