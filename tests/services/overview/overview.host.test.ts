import { beforeAll, describe, expect, it } from "vitest";
import { SHOWN_COLUMNS } from "../../../src/tables/overview.ts";
import { AN, type Desk, openScoringDesk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";

const TAB = "Tổng quan";

interface SpecSeen {
  readonly title: string;
  readonly altText: string;
  readonly hiddenDimensionStrategy: string;
}

let desk: Desk;
beforeAll(() => {
  desk = openScoringDesk();
});

const charts = () => {
  // As the steward draws them (src/google/steward/chartRequests.ts).
  const { charts: saved } = desk.file.snapshot() as unknown as {
    readonly charts: readonly { readonly sheet: string; readonly spec: SpecSeen }[];
  };
  return saved.map(({ sheet, spec }) => ({ sheet, ...spec }));
};

/** As a script of the owner's with the advanced service; `sheetId` is that of the first tab. */
function batchUpdate(requests: string): void {
  const code = `function go(id) {
    var sheetId = SpreadsheetApp.openById(id).getSheets()[0].getSheetId();
    Sheets.Spreadsheets.batchUpdate({ requests: ${requests} }, id);
  }`;
  const manifest = {
    dependencies: { enabledAdvancedServices: [{ userSymbol: "Sheets", serviceId: "sheets", version: "v4" }] },
  };
  const project = desk.host.addProject({
    name: `owner ${requests.length}`,
    files: { "Code.js": code, "appsscript.json": JSON.stringify(manifest) },
  });
  desk.host.run(project, "go", { user: OWNER, args: [desk.file.id] });
}

describe("Tổng quan in a spreadsheet", () => {
  it("[OV1] is the first tab, as wide as a phone, and nobody's to type in but the owner's", () => {
    const { workbook } = desk.file;
    const [first = ""] = workbook.sheetIds();
    expect(workbook.sheet(first).name).toBe(TAB);
    const columns = Array.from({ length: 16 }, (_, column) => column);
    const shown = columns.filter((column) => !workbook.columnHidden(first, column));
    expect(shown).toEqual([0, 1, 2, 3, 4, 5, 15]);
    const widths = shown.slice(0, SHOWN_COLUMNS).map((column) => workbook.columnWidth(first, column));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(330);
    expect(desk.host.as(AN).type(desk.file, TAB, "A1", "x").refused).not.toBeNull();
    expect(desk.host.as(AN).type(desk.file, TAB, "K60", "x").refused).not.toBeNull();
  });

  it("[OV8] writes nothing in a round in which nothing changed", () => {
    desk.tick();
    const before = desk.state();
    desk.host.advanceBy(5 * 60_000);
    desk.spent();
    desk.tick();
    expect(desk.state()).toBe(before);
    const batches = desk
      .spent()
      .map(({ counts }) => Object.keys(counts.calls).filter((call) => /batchUpdate/.test(call)));
    expect(batches).toEqual([[]]);
  });

  it("[OV9] has a chart whose text tells what it shows, and gets it back when it was deleted", () => {
    const told = charts();
    // Nothing is ranked and no ballot is in.
    expect(
      told.map(({ sheet, title, altText, hiddenDimensionStrategy }) => [
        sheet,
        title,
        altText,
        hiddenDimensionStrategy,
      ]),
    ).toEqual([
      [
        TAB,
        "Mô hình, báo cáo theo nhóm",
        "Mô hình, báo cáo theo nhóm. 6 mô hình; không thiếu báo cáo nào phải có",
        "SHOW_ALL",
      ],
    ]);
    batchUpdate("[{ deleteEmbeddedObject: { objectId: 848 } }]");
    expect(charts()).toEqual([]);
    desk.tick();
    expect(charts()).toEqual(told);
  });

  it("[OV9] leaves a chart of the owner's where it lies", () => {
    batchUpdate(`[{ addChart: { chart: {
      spec: { title: "Của tôi", basicChart: { chartType: "COLUMN", headerCount: 1,
        series: [{ series: { sourceRange: { sources: [{ sheetId, startRowIndex: 4, endRowIndex: 8, startColumnIndex: 0, endColumnIndex: 1 }] } }, targetAxis: "LEFT_AXIS" }] } },
      position: { overlayPosition: { anchorCell: { sheetId, rowIndex: 30, columnIndex: 15 } } },
    } } }]`);
    const own = charts().map(({ title }) => title);
    expect(own).toContain("Của tôi");
    desk.tick();
    expect(charts().map(({ title }) => title)).toEqual(own);
  });

  it("[OV10] tells of tabs that are deleted, and is itself again after Khôi phục các tab", () => {
    const lines = () => desk.values(TAB).map((line) => line.slice(0, SHOWN_COLUMNS).join("|"));
    const before = lines();
    const owner = desk.host.as(OWNER);
    expect(owner.deleteSheet(desk.file, "Báo cáo").refused).toBeNull();
    desk.host.skipTo("2023-11-20T08:00:00+07:00");
    desk.tick();
    expect(lines()[1]).toContain("còn 11 ngày");
    expect(lines()[2]).toMatch(
      /^Tab Báo cáo: không có .* Khôi phục các tab… .* Số liệu dừng lúc 08:00 ngày 17\/11\/2023\./,
    );
    expect(lines().slice(3)).toEqual(before.slice(3));
    expect(owner.deleteSheet(desk.file, "Tổ thẩm định").refused).toBeNull();
    expect(desk.order("Khôi phục các tab")).toMatchObject({ state: "Xong" });
    desk.tick();
    // Both tabs are there again, and empty.
    expect(lines()[2]).toContain("Số liệu lúc");
    expect(lines().filter((line) => line.includes("chưa đọc được"))).toEqual([]);
  });
});
