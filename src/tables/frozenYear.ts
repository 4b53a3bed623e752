import { bySteward, defineTable } from "./table.ts";
import { code, computed } from "./textKinds.ts";
import { instant } from "./timeKinds.ts";

/** The line that stands for all others. */
export const WHOLE_YEAR = "Cả đợt";

export const frozenYear = defineTable({
  key: "frozenYear",
  title: "Bản chốt",
  purpose:
    "Mã kiểm tra của những gì đã quyết định kết quả của năm, ghi khi Ban Tổ chức chốt đợt. Chỉ hệ thống ghi.",
  id: "id",
  frozenColumns: 1,
  optional: true,
  columns: {
    id: bySteward("Mã dòng chốt", code(320), { help: "Tab và mã của dòng được chốt. Không sửa." }),
    tab: bySteward("Tab", computed(120), { help: "Tab của dòng được chốt." }),
    code: bySteward("Mã", computed(230), {
      help: "Mã của dòng trong tab đó; ở dòng Cả đợt là địa chỉ của bảng tính đã chốt.",
    }),
    sum: bySteward("Mã kiểm tra", code(380), {
      help: "Đổi khi nội dung quyết định kết quả ở dòng đó đổi; dòng Cả đợt gồm tất cả.",
    }),
    at: bySteward("Chốt lúc", instant(), { help: "Lúc chốt đợt." }),
  },
});
