/** BTV rates in Xếp hạng; three models of one ranking group, of 80, 75 and 70 points, the first of them eligible. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Desk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { model, openRankedDesk } from "../support/ranked.ts";

const TAB = "Xếp hạng";

let desk: Desk;
beforeAll(() => {
  desk = openRankedDesk();
});

const rate = (number: number, level: string) =>
  expect(desk.type(OWNER, TAB, model(number), "Xếp loại", level)).toBeNull();
const remark = (number: number) => String(desk.cell(TAB, model(number), "Điều cần biết"));
/** The sentences above the groups of these models. */
const lines = () =>
  desk
    .rows(TAB)
    .map(({ cells }) => String(cells["Hạng"]))
    .filter((text) => text.includes("đủ điều kiện"));
const journal = () =>
  desk
    .rows("Nhật ký")
    .filter(({ cells }) => cells["Tab"] === TAB)
    .map(({ cells }) => [cells["Mã"], cells["Cột"], cells["Sau"], cells["Lý do"]]);

describe("[L6] [L7] [L8] a rating of BTV", () => {
  it("is none where it is no level, and nothing is asked before there is one", () => {
    rate(1, "Xuất sắc");
    desk.tick();
    expect(lines().filter((line) => line.includes("Đã xếp loại"))).toEqual([]);
  });

  it("beyond the cap is asked for its words, and the line above says the numbers", () => {
    rate(1, "Hoàn thành xuất sắc");
    rate(2, "Hoàn thành tốt");
    desk.tick();
    expect(lines().join("\n")).toContain(
      "Đã xếp loại 2: 1 xuất sắc, 1 tốt. Tỷ lệ trần 20 %: 0 suất xuất sắc, đã chọn vượt 1.",
    );
    expect([remark(1), remark(2)]).toEqual([
      expect.stringContaining("Hãy ghi lý do ở cột Nội dung kết luận: xếp loại xuất sắc ngoài tỷ lệ trần."),
      expect.not.stringContaining("Hãy"),
    ]);
    expect(journal()).toEqual([]);
  });

  it("[QT7] the line above names the document that the organiser says the cap rests on, and that it is not in force", () => {
    const caps = () => lines().filter((line) => line.includes("Tỷ lệ trần"));
    expect(caps().filter((line) => line.includes("theo"))).toEqual([]);
    desk.type(OWNER, "Căn cứ", "81-KH/HU", "Quy định về", "Xếp loại");
    desk.tick();
    expect(caps().every((line) => line.includes("Tỷ lệ trần 20 % theo 81-KH/HU"))).toBe(true);
    desk.type(OWNER, "Căn cứ", "81-KH/HU", "Hiệu lực", "Hết hiệu lực");
    desk.tick();
    expect(caps().every((line) => line.includes("theo 81-KH/HU (hết hiệu lực)"))).toBe(true);
    expect(caps().length).toBeGreaterThan(0);
  });

  it("with its words is written down once, and again only with other words", () => {
    const words = (text: string) =>
      expect(desk.type(OWNER, TAB, model(1), "Nội dung kết luận", text)).toBeNull();
    const line = (text: string) => [
      ...[model(1), "Xếp loại", "Hoàn thành xuất sắc"],
      `Ban Thường vụ xếp loại xuất sắc ngoài tỷ lệ trần: ${text}`,
    ];
    words("Dẫn đầu toàn huyện");
    desk.tick();
    desk.tick();
    expect(journal()).toEqual([line("Dẫn đầu toàn huyện")]);
    expect(desk.order("Lập bảng xếp hạng")).toMatchObject({ state: "Xong" });
    expect(journal()).toHaveLength(1);
    words("Dẫn đầu cả tỉnh");
    desk.tick();
    expect(journal()).toEqual([line("Dẫn đầu toàn huyện"), line("Dẫn đầu cả tỉnh")]);
    expect(remark(1)).toContain("Ban Thường vụ xếp loại xuất sắc ngoài tỷ lệ trần.");
  });

  it("stays with its model when the ranking turns, and is nobody's but BTV's", () => {
    desk.tick();
    expect(desk.cell(TAB, model(2), "Xếp loại")).toBe("Hoàn thành tốt");
    expect(desk.type("an@lacduong.example", TAB, model(2), "Hạng", "1")).not.toBeNull();
  });
});

describe("[L6] a tab of before", () => {
  it("gets the column folded among the details, and an own one of that name stays people's", () => {
    const former = openRankedDesk();
    const code = `function former() {
      const sheet = SpreadsheetApp.getActive().getSheetByName("${TAB}");
      const headers = () => sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
      sheet.deleteColumn(headers().indexOf("Xếp loại") + 1);
      const own = sheet.getLastColumn() + 1;
      sheet.insertColumnAfter(own - 1);
      sheet.getRange(1, own).setValue("Xếp loại");
      sheet.getRange(2, own).setValue("của tôi");
    }
    function depth() {
      const sheet = SpreadsheetApp.getActive().getSheetByName("${TAB}");
      const headers = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
      return ["Số, ngày", "Mã", "Xếp loại", "Tên"].map((each) => sheet.getColumnGroupDepth(headers.indexOf(each) + 1)).join();
    }`;
    const project = former.host.addProject({
      name: "5",
      files: { "Code.js": code },
      boundTo: former.file.id,
    });
    former.host.run(project, "former", { user: OWNER });
    former.host.setScriptProperty(former.steward, "schemaVersion", "5");
    expect(former.install()).toBe("Đã sẵn sàng.");
    expect(former.values(TAB)[0]?.slice(-1)).toEqual(["Xếp loại (cũ)"]);
    expect(former.rows(TAB)[0]?.cells["Xếp loại (cũ)"]).toBe("của tôi");
    expect(former.host.run(project, "depth", { user: OWNER })).toBe("0,1,1,1");
    expect(former.tick()).toBe("");
  });
});

describe("[RV5] what is typed in the line of a group", () => {
  it("stays there, and is told in the line until it is taken away", () => {
    const key = desk
      .rows(TAB)
      .map(({ cells }) => String(cells["Mã"]))
      .find((code) => code.startsWith("Nhóm: "));
    const told = () => lines().filter((line) => line.includes("ghi ở dòng này không tính"));
    const choose = (text: string) => {
      expect(desk.type(OWNER, TAB, key ?? "", "Kết luận", text)).toBeNull();
      desk.tick();
    };
    expect(told()).toEqual([]);
    choose("Công nhận");
    expect(told()).toEqual([
      expect.stringMatching(/: Kết luận ghi ở dòng mô hình, ghi ở dòng này không tính\. 1 trên 6 đủ/),
    ]);
    expect(desk.cell(TAB, key ?? "", "Kết luận")).toBe("Công nhận");
    choose("");
    expect(told()).toEqual([]);
  });
});
