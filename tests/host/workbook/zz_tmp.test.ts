import { expect, test } from "vitest";
import { createWorkbook } from "../../../host/workbook/create.ts";
test("x", () => {
  const w = createWorkbook({ name: "n" });
  const s = w.sheetIds()[0] ?? "";
  const area = (sheet: string) => ({ sheet, row: 0, column: 0, rows: 1, columns: 2 });
  w.write(area(s), [[{ kind: "value", value: 5 }, { kind: "formula", formula: "=A1*2" }]]);
  w.setStyle(area(s), { background: "#ff0000" }); w.setNotes(area(s), [["n", "n"]]);w.setColumnWidths(s,0,1,222);w.setSheet(s,{frozenRows:1});
  expect(w.formulas(area(s))).toEqual([["", "=A1*2"]]);
  const c = w.copySheet(s, "c");
  expect(w.formulas(area(c))).toEqual([["", "=A1*2"]]);
  expect(w.display(area(c))).toEqual([["5", "10"]]);
});
