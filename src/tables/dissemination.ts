import { column, defineTable } from "./table.ts";
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
    id: column("Mã quán triệt", code(130), {
      by: "steward",
      help: "Mã do hệ thống cấp sẵn cho từng đơn vị và văn bản. Không sửa.",
    }),
    unit: column("Mã đơn vị", reference(90), {
      by: "steward",
      required: true,
      help: "Mã của đơn vị, theo tab Đơn vị. Không sửa.",
    }),
    document: column("Văn bản", code(150), {
      by: "steward",
      required: true,
      help: "Số văn bản, theo tab Căn cứ. Không sửa.",
    }),
    day: column("Ngày quán triệt", day(110), {
      by: "unit",
      required: true,
      help: "Ngày đã quán triệt, ví dụ 20/02/2023.",
    }),
    form: column("Hình thức", text(200), {
      by: "unit",
      help: "Ví dụ: sinh hoạt chi bộ, hội nghị cơ quan, gửi văn bản.",
    }),
    note: column("Ghi chú", text(220), { by: "unit", help: "Số người dự, nơi tổ chức, điều cần nói thêm." }),
  },
});
