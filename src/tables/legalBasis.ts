import { oneOf } from "./choiceKinds.ts";
import { column, defineTable } from "./table.ts";
import { code, link, longText } from "./textKinds.ts";
import { day } from "./timeKinds.ts";

export const LEGAL_FORCES = ["Còn hiệu lực", "Hết hiệu lực"] as const;

export const legalBasis = defineTable({
  key: "legalBasis",
  title: "Căn cứ",
  purpose: "Các văn bản làm căn cứ của đợt đăng ký, thẩm định trong năm.",
  id: "document",
  frozenColumns: 1,
  optional: true,
  columns: {
    document: column("Số", code(150), {
      by: "organiser",
      required: true,
      help: "Số, ký hiệu văn bản, ví dụ 848-CV/HU.",
    }),
    issued: column("Ngày", day(), {
      by: "organiser",
      required: true,
      help: "Ngày ban hành, ví dụ 08/02/2023.",
    }),
    summary: column("Trích yếu", longText(420), {
      by: "organiser",
      required: true,
      help: "Nội dung ngắn gọn của văn bản.",
    }),
    force: column("Hiệu lực", oneOf(LEGAL_FORCES, 120), {
      by: "organiser",
      help: "Chọn Còn hiệu lực hoặc Hết hiệu lực; để trống khi chưa rõ.",
    }),
    link: column("Liên kết", link(220), { by: "organiser", help: "Đường dẫn tới bản văn bản, nếu có." }),
  },
});
