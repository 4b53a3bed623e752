/** When pages are told of charts. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { localFile } from "../../appsscript/spreadsheet/localFile.ts";
import { newFolder, OWNER, openRoom, SHEET, TestPage, UNIT } from "./smallCampaign.ts";

const CHART = {
  id: 3,
  sheet: SHEET,
  spec: {
    title: "Số liệu",
    subtitle: "Cả năm",
    altText: "Cả năm",
    basicChart: {
      chartType: "COLUMN",
      headerCount: 0,
      series: [
        {
          // C1:C2
          series: { sourceRange: { sources: [{ endRowIndex: 2, startColumnIndex: 2, endColumnIndex: 3 }] } },
          dataLabel: { type: "DATA" },
        },
      ],
    },
  },
  position: {
    overlayPosition: { anchorCell: { rowIndex: 4, columnIndex: 1 }, offsetXPixels: 6, widthPixels: 300 },
  },
};

const folder = newFolder();
let opened: ReturnType<typeof openRoom>;
let owner: TestPage;

beforeEach(() => {
  opened = openRoom(folder);
  owner = new TestPage(opened.room, OWNER);
});
afterEach(() => {
  opened.room.close();
  opened.campaign.host.dispose();
});

describe("pages hear of charts", () => {
  it("[CH9] when there is a new one, when a cell changes what it shows, and not otherwise", () => {
    expect(owner.last("welcome").charts).toEqual([]);
    localFile(opened.campaign.file).charts.put(CHART);
    owner.type(0, 2, "1234");
    const [told, ...more] = owner.last("charts").charts;
    expect(more).toEqual([]);
    expect(told).toEqual({
      ...{ id: 3, sheet: SHEET, row: 4, column: 1, offsetX: 6, offsetY: 0, width: 300 },
      // As usual; and each sentence once.
      ...{ height: 371, words: "Số liệu. Cả năm" },
      svg: expect.stringContaining(">1234</text>"),
    });
    const heard = owner.all("charts").length;
    owner.type(6, 6, "khác");
    expect(owner.all("charts").length).toBe(heard);
    owner.type(0, 2, "77");
    expect(owner.all("charts").length).toBe(heard + 1);
    expect(owner.last("charts").charts[0]?.svg).toMatch(/>77<\/text>/);
  });

  it("[CH9] when its place or the format of a number changes, also after a restart", () => {
    const [kept] = owner.last("welcome").charts;
    expect([kept?.id, kept?.svg]).toEqual([3, expect.stringContaining(">77</text>")]);
    owner.want({ kind: "insertRows", sheet: SHEET, at: 3, count: 2 });
    expect(owner.last("charts").charts[0]).toMatchObject({ row: 6, column: 1, svg: kept?.svg });
    const { workbook } = opened.campaign.file;
    workbook.setStyle(
      { sheet: SHEET, row: 0, column: 2, rows: 1, columns: 1 },
      { numberFormat: '0 "mô hình"' },
    );
    owner.type(8, 8, "");
    expect(owner.last("charts").charts[0]?.svg).toContain(">77 mô hình</text>");
  });

  it("[CH9] all of them alike", () => {
    const unit = new TestPage(opened.room, UNIT);
    expect(unit.last("welcome").charts).toEqual(owner.last("welcome").charts);
    owner.type(0, 2, "5");
    expect(unit.last("charts").charts).toEqual(owner.last("charts").charts);
  });

  it("[CH10] one without any words has a name all the same", () => {
    const spec = { basicChart: CHART.spec.basicChart };
    localFile(opened.campaign.file).charts.put({ ...CHART, spec });
    owner.type(8, 8, "");
    expect(owner.last("charts").charts[0]?.words).toBe("Biểu đồ");
  });
});
