import { openStore, Room } from "sheets-script-host";
import { describe, expect, it } from "vitest";
import { newFolder, TestPage } from "../../../host/tests/server/smallCampaign.ts";
import { campaignApplication } from "../../../rehearsal/campaign/application.ts";
import { readBundles } from "../../../rehearsal/season/bundles.ts";
import { LEADER, ORGANISER, registering, UNITS } from "../../browser/support/journeyCampaign.ts";
import { letters } from "../../services/support/desk.ts";

const bundles = readBundles("dist");
const application = campaignApplication(bundles);
const { host, file, tick } = registering(bundles);
const STRANGER = "la@example.vn";

/** `Đăng ký!4:5`: tab, row and column where somebody begins, counted from 1. */
const home = (room: Room, email: string) => {
  const cell = new TestPage(room, email).last("welcome").home;
  return cell && `${file.workbook.sheet(cell.sheet).name}!${cell.row + 1}:${cell.column + 1}`;
};

describe("[J14] where a person begins", () => {
  it("is the own first cell that is open now and wants something for a unit, Tổng quan when none is, and the top for others", () => {
    const { installation, store } = openStore(newFolder(), { ...application, begin: () => ({ host, file }) });
    const room = new Room(installation, application, store);
    expect(UNITS.map((email) => home(room, email))).toEqual([2, 3, 4, 5].map((row) => `Đăng ký!${row}:5`));
    // Once the only model of the first unit says all that is wanted of it, its page opens at the first cell of its rows.
    const [filled] = UNITS;
    const line = [
      "Tập thể",
      "Tập thể A",
      "Bí thư",
      "",
      "Tên",
      "",
      "",
      "",
      "Vì sao",
      "Đạt gì",
      "Làm gì",
      "Mới gì",
    ];
    host.as(filled).paste(file, "Đăng ký", "E2", [line]);
    const half = home(room, filled);
    host.as(filled).paste(file, "Đăng ký", "S2", [["1/4/2023", "", "Sổ tay"]]);
    // S is Từ ngày, the next that is wanted; with it and Sản phẩm nothing is.
    expect([half, home(room, filled)]).toEqual(["Đăng ký!2:19", "Đăng ký!2:5"]);
    host.skipTo("2023-03-30T08:00:00+07:00");
    tick();
    expect(host.as(UNITS[2]).type(file, "Đăng ký", "E4", "Tập thể").refused).not.toBeNull();
    const closed = UNITS.map((email) => home(room, email));
    // Reports may come in from 1/10 on; H is Đã thực hiện, the only column that they must fill there.
    host.skipTo("2023-10-02T08:00:00+07:00");
    tick();
    expect([closed, UNITS.map((email) => home(room, email))]).toEqual([
      UNITS.map(() => "Tổng quan!1:1"),
      [2, 3, 4, 5].map((row) => `Báo cáo!${row}:8`),
    ]);
    file.share(STRANGER, "editor");
    expect([home(room, ORGANISER), home(room, LEADER), home(room, STRANGER)]).toEqual([
      "Tổng quan!1:1",
      // Nothing is ranked.
      "Tổng quan!1:1",
      "Tổng quan!1:1",
    ]);
    const [ranking = ""] = file.workbook
      .sheetIds()
      .filter((id) => file.workbook.sheet(id).name === "Xếp hạng");
    const columns = file.workbook.lastColumn(ranking) + 1;
    const [headers = []] = file.workbook.display({ sheet: ranking, row: 0, column: 0, rows: 1, columns });
    const code = `${letters(headers.indexOf("Mã") + 1)}2`;
    expect(host.as(ORGANISER).type(file, "Xếp hạng", code, "MH-2023-001").refused).toBeNull();
    expect(home(room, LEADER)).toBe("Xếp hạng!1:1");
    store.close();
    host.dispose();
  });
});
