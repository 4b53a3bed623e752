import { column, defineTable } from "./table.ts";
import { code, longText, text } from "./textKinds.ts";
import { instant } from "./timeKinds.ts";

export const journal = defineTable({
  key: "journal",
  title: "Nhật ký",
  purpose: "Những việc đã làm trong bảng tính: ai, lúc nào, đổi gì và vì sao. Chỉ hệ thống ghi.",
  id: "id",
  frozenColumns: 1,
  columns: {
    // Beside the columns of docs/domain.md#tabs-and-columns: every tab has a column of ids.
    id: column("Mã ghi", code(120), { by: "steward", help: "Mã của lần ghi. Không sửa." }),
    at: column("Thời gian", instant(), { by: "steward", required: true, help: "Lúc việc xảy ra." }),
    person: column("Người", text(180), {
      by: "steward",
      help: "Người thực hiện; để trống khi hệ thống không biết chắc.",
    }),
    tab: column("Tab", text(120), { by: "steward", required: true, help: "Tab có thay đổi." }),
    code: column("Mã", code(130), { by: "steward", help: "Mã của dòng có thay đổi." }),
    column: column("Cột", text(150), { by: "steward", help: "Cột có thay đổi." }),
    before: column("Trước", longText(220), { by: "steward", help: "Nội dung trước khi đổi." }),
    after: column("Sau", longText(220), { by: "steward", help: "Nội dung sau khi đổi." }),
    reason: column("Lý do", longText(220), { by: "steward", help: "Lý do, nếu người thực hiện có ghi." }),
  },
});
