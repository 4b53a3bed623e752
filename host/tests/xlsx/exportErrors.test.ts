/** What a broken formula leaves in the file. */
import ExcelJS from "exceljs";
import { expect, it } from "vitest";
import { exportXlsx } from "../../xlsx/export.ts";
import { fixture } from "../workbook/support.ts";

it("[E18] has no formula that cannot be read, and no error that Excel does not know", async () => {
  const sheet = fixture();
  sheet.put(0, 0, [["=SUM((1;2))", "=1+", "=NA()"]]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await exportXlsx(sheet.workbook, [])).buffer as ArrayBuffer);
  const cells = ["A1", "B1", "C1"].map((place) => book.worksheets[0]?.getCell(place).value);
  expect(cells).toEqual(["#ERROR!", "#ERROR!", { formula: "NA()", result: { error: "#N/A" } }]);
});
