import { expect, it } from "vitest";
import { layRules } from "../../src/sheets/rules.ts";
import { oneOf } from "../../src/tables/choiceKinds.ts";
import { column, defineTable } from "../../src/tables/table.ts";
import { text } from "../../src/tables/textKinds.ts";
import { memoryTab } from "../services/support/memoryTab.ts";
import { sheetOf } from "../services/support/tableTab.ts";

const table = defineTable({
  key: "list",
  title: "Danh sách",
  purpose: "",
  id: "id",
  frozenColumns: 0,
  isHeading: (id) => id.startsWith("#"),
  columns: {
    id: column("Mã", text(), { by: "steward", help: "" }),
    word: column("Kết luận", oneOf(["Có", "Không"]), { by: "leader", help: "" }),
    note: column("Ghi chú", text(), { by: "leader", help: "" }),
  },
});

/** The rules that are laid where a tab has these ids. */
function laid(...ids: readonly string[]) {
  const tab = memoryTab([["Mã", "Kết luận", "Ghi chú"], ...ids.map((id) => [id, "", ""])]);
  layRules(sheetOf(table, tab));
  return tab.calls.filter((call) => call.startsWith("layRule"));
}

it("[RV10] a list lies over its column, and then none in each line over entries", () => {
  expect(laid("#a", "b", "#c", "d")).toEqual([
    "layRule R2C2:R5C2 oneOf",
    "layRule R2C2:R2C2 none",
    "layRule R4C2:R4C2 none",
  ]);
});

it("[RV10] nothing is laid anew where no line stands over others", () => {
  expect(laid("a", "b")).toEqual([]);
});
