/** What the server is given of the application that is installed on its spreadsheet, as pages hear of it. */
import { afterEach, describe, expect, it } from "vitest";
import type { Application } from "../../server/application.ts";
import { Room } from "../../server/live/room.ts";
import { openStore } from "../../server/store/store.ts";
import type { Area } from "../../workbook/contract.ts";
import { APPLICATION, BEGIN, newFolder, OWNER, READER, SHEET, TestPage, UNIT } from "./smallCampaign.ts";

const HOUR = 3_600_000;

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

function served(given: Partial<Application>) {
  const application = { ...APPLICATION, ...given };
  const { installation, store } = openStore(newFolder(), application);
  ends.push(() => {
    store.close();
    installation.host.dispose();
  });
  return { ...installation, room: new Room(installation, application, store) };
}

describe("[Y8] a page's welcome", () => {
  it("names the roles, the words for waiting orders, and whose the spreadsheet is", () => {
    const { room } = served({});
    const [owner, guest] = [OWNER, UNIT].map((user) => new TestPage(room, user).last("welcome"));
    expect([owner?.roles, owner?.doOrders, owner?.owns, guest?.owns]).toEqual([
      [
        { key: "owner", caption: "Chủ sổ" },
        { key: "guest", caption: "Khách" },
      ],
      "Làm # lệnh",
      true,
      false,
    ]);
  });

  it("lists the owner, then the roster as far as the file is shared with it, then the others", () => {
    const roster = () => [
      { email: READER, name: "Người xem", role: "reader" },
      { email: "ai@do.example", name: "Người lạ", role: "reader" },
    ];
    const { room } = served({ roster });
    expect(new TestPage(room, READER).last("welcome").people).toEqual([
      { email: OWNER, name: "Chủ sổ", role: "owner" },
      { email: READER, name: "Người xem", role: "reader" },
      { email: UNIT, name: UNIT, role: "guest" },
    ]);
  });

  it("opens where the application says: at the top of a tab, at the first own row, or nowhere", () => {
    const homes: Application["homes"] = ({ role }) =>
      role === "owner"
        ? [{ tab: "Không có", at: "ownRows" }]
        : [{ tab: "Trang tính1", at: role === "guest" ? "ownRows" : "top" }];
    const { room, host, file } = served({ homes });
    const homeOf = (user: string) => new TestPage(room, user).last("welcome").home;
    // Row 10 is the owner's alone; once all above it is hers as well, a guest's rows begin below.
    const script = host.addProject({ name: "khóa", boundTo: file.id, files: { "Code.js": LOCK } });
    host.run(script, "lock", { user: OWNER });
    expect([homeOf(OWNER), homeOf(UNIT)]).toEqual([
      null,
      { sheet: SHEET, row: 10, column: 0, rows: 1, columns: 1 },
    ]);
  });
});

describe("[Y10] of several homes", () => {
  const HOMES: Application["homes"] = () => [
    { tab: "Không có", at: "top" },
    { tab: "Trang tính1", at: "openRows" },
    { tab: "Tab hai", at: "top" },
  ];

  it("it is the first that there is: open cells before the next tab, the next tab when all is closed", () => {
    const { room, host, file } = served({ homes: HOMES });
    const script = host.addProject({ name: "khóa", boundTo: file.id, files: { "Code.js": LOCK } });
    host.run(script, "addSecond", { user: OWNER });
    const homeOf = () => new TestPage(room, UNIT).last("welcome").home;
    const open = homeOf();
    // Rows 1–9 join row 10, then 11–20: nothing is left.
    host.run(script, "lock", { user: OWNER });
    const below = homeOf();
    host.run(script, "lockRest", { user: OWNER });
    const second = file.workbook.sheetIds()[1] ?? "";
    const cell = { column: 0, rows: 1, columns: 1 };
    expect([open, below, homeOf()]).toEqual([
      { sheet: SHEET, row: 0, ...cell },
      { sheet: SHEET, row: 10, ...cell },
      { sheet: second, row: 0, ...cell },
    ]);
  });
});

describe("[Y10] a home under headers", () => {
  const at = { blankUnder: ["Tên", "Ngày"] };
  const HOMES: Application["homes"] = () => [
    { tab: "Trang tính1", at },
    { tab: "Trang tính1", at: "openRows" },
  ];

  it("is the first cell there that is blank and may be changed; with none of them the next home", () => {
    const { room, host, file } = served({ homes: HOMES });
    const homeOf = (user: string) => new TestPage(room, user).last("welcome").home;
    const cell = (row: number, column: number) => ({ sheet: SHEET, row, column, rows: 1, columns: 1 });
    const type = (place: string, text: string) => host.as(OWNER).type(file, "Trang tính1", place, text);
    const nothing = homeOf(OWNER);
    for (const [place, text] of [
      ["A1", "Số"],
      ["B1", "Ngày"],
      ["D1", "Tên"],
      ["B2", "1/3/2023"],
      ["D2", "Một"],
      ["A3", ""],
      ["B3", "2/3/2023"],
    ] as const)
      expect(type(place, text).refused).toBeNull();
    const owners = homeOf(OWNER);
    // Row 10 is the owner's alone, then all above it: a guest begins below.
    const script = host.addProject({ name: "khóa", boundTo: file.id, files: { "Code.js": LOCK } });
    host.run(script, "lock", { user: OWNER });
    expect([nothing, owners, homeOf(UNIT)]).toEqual([cell(0, 0), cell(2, 3), cell(10, 1)]);
  });
});

describe("[Y11] who may not change a cell", () => {
  const refusal: Application["refusal"] = ({ email, cell: { row, column } }) =>
    column === 9 ? null : `${email} không gõ được hàng ${row + 1}, cột ${column + 1}`;
  const PROTECTED =
    "Bạn đang sửa một ô hoặc một phần được bảo vệ. Hãy liên hệ chủ bảng tính nếu cần sửa phần này.";

  it("hears the application's words of the first such cell, also when asking before", () => {
    const { room } = served({ refusal });
    const page = new TestPage(room, UNIT);
    const why = (area: Area) => {
      page.say({ kind: "why", n: 9, area });
      return page.last("done");
    };
    const wide = { sheet: SHEET, row: 8, column: 2, rows: 3, columns: 2 };
    const words = `${UNIT} không gõ được hàng 10, cột 3`;
    expect([page.type(9, 2, "x"), page.want({ kind: "clear", areas: [wide] }), why(wide)]).toEqual([
      words,
      words,
      { kind: "done", n: 9, refused: null, result: words },
    ]);
  });

  it("hears of the first such cell, row by row, of an area in which several are shut", () => {
    const { room, host, file } = served({ refusal });
    const script = host.addProject({ name: "khóa", boundTo: file.id, files: { "Code.js": LOCK } });
    host.run(script, "lockCell", { user: OWNER });
    const wide = { sheet: SHEET, row: 0, column: 1, rows: 12, columns: 3 };
    // C3 was shut after row 10, and stands above it.
    expect(new TestPage(room, UNIT).want({ kind: "clear", areas: [wide] })).toBe(
      `${UNIT} không gõ được hàng 3, cột 3`,
    );
  });

  it("hears Google's where the application has none, and nothing of a cell that is open", () => {
    const { room } = served({ refusal });
    const [page, reader] = [new TestPage(room, UNIT), new TestPage(room, READER)];
    const asked = (who: TestPage, row: number) => {
      who.say({ kind: "why", n: 1, area: { sheet: SHEET, row, column: 9, rows: 1, columns: 1 } });
      return who.last("done").result;
    };
    expect([page.type(9, 9, "x"), asked(page, 9), asked(page, 8)]).toEqual([PROTECTED, PROTECTED, null]);
    // A reader may change nothing, whosever it is.
    expect(asked(reader, 8)).toBe(
      "Bạn chỉ được xem bảng tính này, không được sửa. Hãy xin chủ bảng tính quyền chỉnh sửa.",
    );
  });
});

const LOCK = `function lock() { shut("A1:J9"); }
function lockRest() { shut("A11:J20"); }
function lockCell() { shut("C3"); }
function addSecond() { SpreadsheetApp.getActive().insertSheet("Tab hai", 1); }
function shut(a1) {
  const protection = SpreadsheetApp.getActive().getSheets()[0].getRange(a1).protect();
  protection.removeEditors(protection.getEditors());
}`;

describe("[Y8] the clock that a page is told", () => {
  it("has the next of the deadlines, and the owner's waiting orders with the next trigger's instant", () => {
    const deadlines = () => [1, 3].map((hours) => ({ at: BEGIN + hours * HOUR, name: `Hạn ${hours}` }));
    const { room, host } = served({ deadlines, waitingOrders: () => 2 });
    const [owner, guest] = [new TestPage(room, OWNER), new TestPage(room, UNIT)];
    expect([owner.last("welcome").clock, guest.last("welcome").clock.orders]).toEqual([
      {
        now: BEGIN,
        runs: false,
        next: { at: BEGIN + HOUR, name: "Hạn 1" },
        orders: { waiting: 2, doneAt: host.nextAlarm() },
      },
      null,
    ]);
    guest.say({ kind: "advance", n: 1, to: BEGIN + HOUR });
    expect(guest.last("clock").clock.next).toEqual({ at: BEGIN + 3 * HOUR, name: "Hạn 3" });
  });
});
