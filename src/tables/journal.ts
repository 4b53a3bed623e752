import { bySteward, defineTable } from "./table.ts";
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
    id: bySteward("Mã ghi", code(120), { help: "Mã của lần ghi. Không sửa." }),
    at: bySteward("Thời gian", instant(), { required: true, help: "Lúc việc xảy ra." }),
    person: bySteward("Người", text(180), {
      help: "Người thực hiện; để trống khi hệ thống không biết chắc.",
    }),
    tab: bySteward("Tab", text(120), { required: true, help: "Tab có thay đổi." }),
    code: bySteward("Mã", code(130), { help: "Mã của dòng có thay đổi." }),
    column: bySteward("Cột", text(150), { help: "Cột có thay đổi." }),
    before: bySteward("Trước", longText(220), { help: "Nội dung trước khi đổi." }),
    after: bySteward("Sau", longText(220), { help: "Nội dung sau khi đổi." }),
    reason: bySteward("Lý do", longText(220), { help: "Lý do, nếu người thực hiện có ghi." }),
  },
});
