/** Former workbooks whose headers fit no version, or whose taking over is disturbed. */
import { describe, expect, it } from "vitest";
import {
  adopt,
  cellsOf,
  formerDesk,
  formerTabs,
  IN_FORCE,
  statesIn,
  type Tabs,
  tabsOf,
  writeMark,
} from "../support/former.ts";
import { OWNER } from "../support/hosted.ts";

describe("[S27] headers that fit no version", () => {
  const withHeaders = (change: (header: unknown) => readonly unknown[]): Tabs => {
    const [headers = [], ...ballots] = formerTabs(1)["Chấm điểm"] ?? [];
    return { ...formerTabs(1), "Chấm điểm": [headers.flatMap(change), ...ballots] };
  };
  it.each([
    [
      "an own column bears the name of one of a later version",
      withHeaders((header) => [header === "Gấp đôi" ? "Quyết định" : header]),
      /^Tab Chấm điểm: các cột không khớp với phiên bản 3; thiếu hoặc trùng: tab Đơn vị “Gia hạn đăng ký \(theo lệnh\)”, .*; tab Chấm điểm “Gửi lúc”, /,
    ],
    [
      "a column that a step needs was renamed",
      withHeaders((header) => [header === "Trạng thái" ? "Tình hình" : header]),
      /^Tab Chấm điểm: các cột không khớp với phiên bản 1; thiếu hoặc trùng: tab Chấm điểm “Trạng thái”\. Hãy sửa/,
    ],
  ])("stop adopt with one sentence, and nothing is written: %s", (_, tabs, said) => {
    const desk = formerDesk(tabs);
    const before = desk.state();
    const text = adopt(desk);
    expect(text).toMatch(said);
    expect(text).toMatch(/rồi chạy adopt lại; bảng tính chưa bị thay đổi gì\.$/);
    expect(text).not.toContain("\n");
    expect(desk.state()).toBe(before);
    // Nor is anything remembered: the tabs are strangers still.
    expect(desk.install()).toMatch(/không phải tab mà hệ thống đã tạo/);
  });

  it("are put right by who reads the sentence", () => {
    const desk = formerDesk(withHeaders((header) => [header === "Trạng thái" ? "Tình hình" : header]));
    adopt(desk);
    const place = desk.place("Chấm điểm", "P1-MH-2023-001-A", "Tình hình").replace(/\d+$/, "1");
    expect(desk.host.as(OWNER).type(desk.file, "Chấm điểm", place, "Trạng thái").refused).toBeNull();
    expect(adopt(desk)).toMatch(/Hãy chạy install\.$/);
    expect(desk.install()).toBe("Đã sẵn sàng.");
    expect(statesIn(desk)).toEqual(IN_FORCE);
  });
});

describe("[S27] a spreadsheet of this version that is adopted", () => {
  it("is taken as it stands, whatever the mark says, and Nhật ký says so", () => {
    const desk = formerDesk(tabsOf(1));
    adopt(desk);
    desk.install();
    const before = [statesIn(desk), desk.values("Lệnh")];
    writeMark(desk, "1");
    const text = adopt(desk);
    expect(text).toContain("Dấu phiên bản lưu trong tệp là “1”, còn các cột là của phiên bản 9");
    expect(desk.rows("Nhật ký").at(-1)?.cells["Lý do"]).toBe(text);
    expect(desk.install()).toBe("Đã sẵn sàng.");
    expect([statesIn(desk), desk.values("Lệnh")]).toEqual(before);
  });
});

describe("[S21] a taking over that is killed behind its batch", () => {
  it("is not done again when a round of the clock comes before install: no order is done twice", () => {
    const calls: string[] = [];
    const whole = formerDesk(tabsOf(1));
    adopt(whole);
    whole.host.setFaults({ afterCall: ({ name }) => void calls.push(name) });
    whole.install();
    whole.host.setFaults({});
    const desk = formerDesk(tabsOf(1));
    adopt(desk);
    const call = calls.indexOf("Sheets.Spreadsheets.batchUpdate") + 1;
    desk.host.stopAt({ of: "install", when: "after", call, kill: true });
    expect(() => desk.install()).toThrow("Stopped");
    desk.tick();
    const orders = desk.values("Lệnh");
    const extensions = () => desk.rows("Nhật ký").filter(({ cells }) => cells["Lý do"] === "Mưa lũ").length;
    expect([desk.cell("Lệnh", "LN-0002", "Trạng thái"), extensions()]).toEqual(["Xong", 1]);
    expect(desk.install()).toBe("Đã sẵn sàng.");
    expect(desk.values("Lệnh")).toEqual(orders);
    expect(extensions()).toBe(1);
    expect(statesIn(desk)).toEqual(IN_FORCE);
  });
});

describe("[S21] a taking over that Google refuses because of one tab", () => {
  it("is not done in the others: what that tab lacks is not forgotten, and comes when the tab can be written", () => {
    const others = [
      "Cấu hình",
      "Căn cứ",
      "Quán triệt",
      "Tiêu chí",
      "Danh hiệu thi đua",
      "Nhật ký",
      "Hệ thống",
    ];
    const desk = formerDesk(tabsOf(1, Object.fromEntries(others.map((title) => [title, [[""]]]))));
    adopt(desk);
    const onBallots = (rule: string) => {
      const code = `const sheet = SpreadsheetApp.getActive().getSheetByName("Chấm điểm"); sheet.getRange("A1:AG1").setDataValidation(${rule});`;
      const files = { "Code.js": `function act() { ${code} }` };
      const project = desk.host.addProject({ name: "của riêng", files, boundTo: desk.file.id });
      desk.host.run(project, "act", { user: OWNER });
    };
    const before = cellsOf(desk);
    onBallots("SpreadsheetApp.newDataValidation().requireNumberBetween(7, 9).setAllowInvalid(false).build()");
    expect(() => desk.install()).toThrow(/Invalid/);
    expect(cellsOf(desk)).toEqual(before);
    onBallots("null");
    expect(desk.install()).toBe("Đã sẵn sàng.");
    expect(statesIn(desk)).toEqual(IN_FORCE);
  });
});
