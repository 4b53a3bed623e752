import { expect, it } from "vitest";
import { createWorkbook } from "../../workbook/create.ts";
import { fixture } from "./support.ts";

function filled() {
  const { workbook, at, put } = fixture();
  put(0, 0, [["Đã nộp", 12, "=B1*2"]]);
  workbook.setNotes(at(0, 0), [["Ghi chú"]]);
  workbook.setStyle(at(0, 1), { fontWeight: "bold" });
  return workbook;
}

it("a workbook is kept as text as it is kept as a value, and taken up from it as it was", () => {
  const workbook = filled();
  const kept = JSON.parse(workbook.savedText());
  expect(kept).toEqual(workbook.saved());
  const { name, locale, sheets } = workbook.snapshot() as Record<string, unknown>;
  const again = createWorkbook({ name: "", saved: kept }).snapshot();
  expect(again).toMatchObject({ name, locale, sheets });
});

it("the frame of a workbook has its sheets and looks of lines, and neither cells nor notes", () => {
  const workbook = filled();
  const frame = createWorkbook({ name: "", saved: workbook.frame() });
  const [sheet = ""] = frame.sheetIds();
  expect(frame.sheet(sheet)).toEqual(workbook.sheet(sheet));
  expect([frame.lastRow(sheet), frame.lastColumn(sheet)]).toEqual([-1, -1]);
  expect(frame.notes({ sheet, row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[""]]);
  expect(workbook.notes({ sheet, row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["Ghi chú"]]);
});
