import { bySteward, defineTable } from "./table.ts";
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
    name: bySteward("Tên", code(160), { help: "Tên của bản sao. Không sửa." }),
    content: bySteward("Nội dung", longText(480), { help: "Nội dung của bản sao. Không sửa." }),
    lastWrite: bySteward("Lượt ghi cuối", code(160), {
      help: "Số của lượt ghi gần nhất, để biết lượt ghi đã tới nơi. Không sửa.",
    }),
  },
});
