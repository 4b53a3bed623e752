import { bySteward, byUnit, defineTable } from "./table.ts";
import { code, reference, text } from "./textKinds.ts";
import { day } from "./timeKinds.ts";

export const dissemination = defineTable({
  key: "dissemination",
  title: "Quán triệt",
  purpose: "Mỗi dòng là việc một đơn vị quán triệt, phổ biến một văn bản trong tab Căn cứ.",
  id: "id",
  frozenColumns: 1,
  optional: true,
  columns: {
    id: bySteward("Mã quán triệt", code(130), {
      help: "Mã do hệ thống cấp sẵn cho từng đơn vị và văn bản. Không sửa.",
    }),
    unit: bySteward("Mã đơn vị", reference(90), {
      required: true,
      help: "Mã của đơn vị, theo tab Đơn vị. Không sửa.",
    }),
    document: bySteward("Văn bản", code(150), {
      required: true,
      help: "Số văn bản, theo tab Căn cứ. Không sửa.",
    }),
    day: byUnit("Ngày quán triệt", day(110), {
      required: true,
      help: "Ngày đã quán triệt, ví dụ 20/02/2023.",
    }),
    form: byUnit("Hình thức", text(200), {
      help: "Ví dụ: sinh hoạt chi bộ, hội nghị cơ quan, gửi văn bản.",
    }),
    note: byUnit("Ghi chú", text(220), { help: "Số người dự, nơi tổ chức, điều cần nói thêm." }),
  },
});
