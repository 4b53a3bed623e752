import { LEGAL_FORCES } from "../domain/documents/legalForce.ts";
import { RULE_TOPICS } from "../domain/documents/ruleBasis.ts";
import { oneOf } from "./choiceKinds.ts";
import { byOrganiser, defineTable } from "./table.ts";
import { code, link, longText } from "./textKinds.ts";
import { day } from "./timeKinds.ts";

export const legalBasis = defineTable({
  key: "legalBasis",
  title: "Căn cứ",
  purpose: "Các văn bản làm căn cứ của đợt đăng ký, thẩm định trong năm.",
  id: "document",
  frozenColumns: 1,
  optional: true,
  columns: {
    document: byOrganiser("Số", code(150), {
      required: true,
      help: "Số, ký hiệu văn bản, ví dụ 848-CV/HU.",
    }),
    issued: byOrganiser("Ngày", day(), {
      required: true,
      help: "Ngày ban hành, ví dụ 08/02/2023.",
    }),
    summary: byOrganiser("Trích yếu", longText(420), {
      required: true,
      help: "Nội dung ngắn gọn của văn bản.",
    }),
    force: byOrganiser("Hiệu lực", oneOf(LEGAL_FORCES, 120), {
      help: "Chọn Còn hiệu lực hoặc Hết hiệu lực; để trống khi chưa rõ.",
    }),
    link: byOrganiser("Liên kết", link(220), { help: "Đường dẫn tới bản văn bản, nếu có." }),
    governs: byOrganiser("Quy định về", oneOf(RULE_TOPICS, 150), {
      later: true,
      help: "Văn bản quy định việc gì thì được ghi cạnh việc đó: thời hạn ở thẻ của đơn vị, tiêu chí ở trang Chấm điểm, tỷ lệ trần ở tab Xếp hạng.",
    }),
  },
});
