/** Version 8 keeps Quán triệt by unit: a row each, instead of one for every unit and document, of which none was ever made. */
import { withRenamed } from "./rename.ts";
import { type Migration, placeOf, type TabContent } from "./step.ts";

const ROW_CODE = "Mã quán triệt";

export const disseminationByUnit: Migration = {
  version: 8,
  table: "dissemination",
  says: "Tab Quán triệt: mỗi đơn vị một dòng, có thêm cột Số người, Còn thiếu.",
  brings: { dissemination: ["Tên đơn vị", "Còn thiếu", "Số người", "Văn bản đã quán triệt"] },
  needs: [],
  apply: byUnit,
};

/** A column of row codes in which nobody typed holds the names of units from now on. */
function byUnit(tab: TabContent): TabContent {
  const codes = placeOf(tab, ROW_CODE);
  const unused = codes >= 0 && tab.rows.every((row) => row[codes] === "");
  const names = [
    ["Văn bản", "Văn bản đã quán triệt"],
    ...(unused ? [[ROW_CODE, "Tên đơn vị"] as const] : []),
  ] as const;
  return withRenamed(tab, new Map(names));
}
