import { describe, expect, it } from "vitest";
import { createHost, exportXlsx, importXlsx } from "../../index.ts";

const OWNER = "chu@example.vn";

describe("a spreadsheet's file, by the host's face", () => {
  it("[E6] goes out and comes into another spreadsheet behind its tabs", async () => {
    const host = createHost({ now: "2023-03-28T08:00:00+07:00", owner: OWNER });
    const [from, to] = ["Một", "Hai"].map((name) => host.createSpreadsheet({ name, rows: 5, columns: 3 }));
    if (!from || !to) throw new Error("No spreadsheets");
    const [tab = ""] = from.workbook.sheetIds().map((id) => from.workbook.sheet(id).name);
    host.as(OWNER).paste(from, tab, "A1", [["Tên", "8,5", "=B1*2"]]);
    const { sheets, rows, lost } = await importXlsx(to, await exportXlsx(from));
    expect([sheets.length, rows, lost, to.workbook.sheetIds().length]).toEqual([1, 1, null, 2]);
    const [sheet = ""] = sheets;
    expect(to.workbook.display({ sheet, row: 0, column: 0, rows: 1, columns: 3 })).toEqual([
      ["Tên", "8,5", "17"],
    ]);
    host.dispose();
  });
});
