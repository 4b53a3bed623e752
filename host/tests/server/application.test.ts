/** What the server is given of the application that is installed on its spreadsheet, as pages hear of it. */
import { afterEach, describe, expect, it } from "vitest";
import type { Application } from "../../server/application.ts";
import { Room } from "../../server/live/room.ts";
import { openStore } from "../../server/store/store.ts";
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
    const home: Application["home"] = ({ role }) =>
      role === "owner"
        ? { tab: "Không có", ownRows: true }
        : { tab: "Trang tính1", ownRows: role === "guest" };
    const { room, host, file } = served({ home });
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

const LOCK = `function lock() {
  const protection = SpreadsheetApp.getActive().getSheets()[0].getRange("A1:J9").protect();
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
