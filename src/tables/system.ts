import { column, defineTable } from "./table.ts";
import { code, longText } from "./textKinds.ts";

/**
 * What the steward hands to the add-in: settings and rubric as they are in force, so that one read tells the add-in all.
 * Hidden and owner-only; nobody types here.
 */
export const system = defineTable({
  key: "system",
  title: "Hệ thống",
  purpose: "Bản sao thiết lập và bộ tiêu chí đang áp dụng. Hệ thống ghi, không sửa.",
  id: "name",
  frozenColumns: 1,
  columns: {
    name: column("Tên", code(160), { by: "steward", help: "Tên của bản sao. Không sửa." }),
    content: column("Nội dung", longText(480), { by: "steward", help: "Nội dung của bản sao. Không sửa." }),
    lastWrite: column("Lượt ghi cuối", code(160), {
      by: "steward",
      help: "Số của lượt ghi gần nhất, để biết lượt ghi đã tới nơi. Không sửa.",
    }),
  },
});
