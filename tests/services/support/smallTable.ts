import { integer } from "../../../src/tables/kinds.ts";
import { column, defineTable } from "../../../src/tables/table.ts";
import { code, text } from "../../../src/tables/textKinds.ts";

/** Four columns: enough for runs and gaps. */
export const SMALL = defineTable({
  key: "small",
  title: "Nhỏ",
  purpose: "",
  id: "id",
  frozenColumns: 1,
  columns: {
    id: column("Mã", code(), { by: "steward", help: "" }),
    name: column("Tên", text(), { by: "unit", help: "" }),
    size: column("Cỡ", integer(0, 99), { by: "steward", help: "" }),
    note: column("Ghi", text(), { by: "leader", help: "" }),
  },
});
