/** What the local page says of cells that somebody may not change: whose row, who writes the column, since when it is closed, whom to ask. */
import { openStore, Room } from "sheets-script-host";
import { afterAll, describe, expect, it } from "vitest";
import { newFolder, TestPage } from "../../../host/tests/server/smallCampaign.ts";
import { campaignApplication } from "../../../rehearsal/campaign/application.ts";
import { runsOf } from "../../../rehearsal/campaign/tabs.ts";
import { readBundles } from "../../../rehearsal/season/bundles.ts";
import {
  LEADER,
  ORGANISER,
  type Running,
  registering,
  scoring,
  TEAM,
  UNITS,
} from "../../browser/support/journeyCampaign.ts";

const bundles = readBundles("dist");
const [LAT] = UNITS;
const STRANGER = "la@example.vn";
const ends: (() => void)[] = [];
afterAll(() => {
  for (const end of ends) end();
});

/** The campaign on its page; `refused` types into the cell of a row, counted from 1, below a header, as somebody. */
function served(begun: Running) {
  const { host, file } = begun;
  const application = { ...campaignApplication(bundles), begin: () => begun };
  const { installation, store } = openStore(newFolder(), application);
  const room = new Room(installation, application, store);
  ends.push(() => {
    store.close();
    host.dispose();
  });
  const refused = (email: string, tab: string, row: number, header: string): string | null => {
    const sheet = file.workbook.sheetIds().find((id) => file.workbook.sheet(id).name === tab) ?? "";
    const { columns } = file.workbook.sheet(sheet);
    const headers = file.workbook.display({ sheet, row: 0, column: 0, rows: 1, columns })[0] ?? [];
    const column = headers.indexOf(header);
    if (column < 0) throw new Error(`${tab} has no column ${header}`);
    return new TestPage(room, email).want({ kind: "type", sheet, row: row - 1, column, text: "x" });
  };
  return { ...begun, refused };
}

/** Friday 17/11/2023: registration and reports are closed, ballots are open. Each unit has one row, each member four ballots from row 2 on. */
const { file, refused, host, rpc, tick } = served(scoring(bundles));
file.share(STRANGER, "editor");

describe("[J27] a refused cell says", () => {
  it("whose row it is, and which rows are one's own", () => {
    expect(refused(LAT, "Đăng ký", 4, "Tên mô hình")).toBe("Dòng này của Phòng Nội vụ. Dòng của bạn: 2.");
    expect(refused(TEAM[1], "Chấm điểm", 3, "Nhận xét")).toBe(
      "Phiếu này của Thành viên số 1. Dòng của bạn: 6–9.",
    );
  });

  it("which account is in use, where it is nobody's", () => {
    expect(refused(STRANGER, "Báo cáo", 2, "Đã thực hiện")).toBe(
      "Dòng này của Đảng ủy xã Lát. Tài khoản la@example.vn không phải của đơn vị nào.",
    );
  });

  it("who writes the column", () => {
    expect([
      refused(LAT, "Đăng ký", 2, "Còn thiếu"),
      refused(LAT, "Đăng ký", 2, "Tình trạng"),
      refused(LEADER, "Đơn vị", 2, "Gia hạn đăng ký"),
    ]).toEqual([
      "Cột “Còn thiếu”: Hệ thống ghi, không nhập tay.",
      "Cột “Tình trạng”: Ban Tổ chức nhập.",
      "Cột “Gia hạn đăng ký”: Ban Tổ chức nhập.",
    ]);
    expect(refused(LAT, "Đăng ký", 1, "Tên mô hình")).toBe("Dòng này là tiêu đề của bảng, không sửa được.");
  });

  it("since when the stage is closed, the deadline's day counted, and whom to ask", () => {
    // The last days are 28/3 and 15/11.
    const ask = `Muốn sửa, viết cho Ban Tổ chức: ${ORGANISER}.`;
    expect([refused(LAT, "Đăng ký", 2, "Tên mô hình"), refused(LAT, "Báo cáo", 2, "Đã thực hiện")]).toEqual([
      `Đăng ký đã khóa từ 29/03/2023. ${ask}`,
      `Báo cáo đã khóa từ 16/11/2023. ${ask}`,
    ]);
  });

  it("the telephone of the organiser, where Cấu hình has one", () => {
    // The eighth setting stands in row 9.
    const sheet = file.workbook.sheetIds().find((id) => file.workbook.sheet(id).name === "Cấu hình") ?? "";
    const label = file.workbook.display({ sheet, row: 8, column: 1, rows: 1, columns: 1 });
    expect(label).toEqual([["Điện thoại Ban Tổ chức"]]);
    host.as(ORGANISER).type(file, "Cấu hình", "C9", "0263 3839 848");
    tick();
    expect(refused(LAT, "Đăng ký", 2, "Tên mô hình")).toBe(
      "Đăng ký đã khóa từ 29/03/2023. Muốn sửa, gọi Ban Tổ chức: 0263 3839 848.",
    );
  });

  it("from when the own extension is over", () => {
    const extend = { command: "Gia hạn", target: "DU-LAT", value: "báo cáo 20/11/2023", reason: "Bão" };
    rpc(ORGANISER, { kind: "command", ...extend });
    tick();
    expect(refused(LAT, "Báo cáo", 2, "Đã thực hiện")).toBeNull();
    host.skipTo("2023-11-22T08:00:00+07:00");
    tick();
    expect(refused(LAT, "Báo cáo", 2, "Đã thực hiện")).toMatch(/^Báo cáo đã khóa từ 21\/11\/2023\./);
  });
});

describe("[J27] before its time", () => {
  it("a tab says from when it opens, and that it opens with the next round", () => {
    const early = served(registering(bundles));
    const report = () => early.refused(LAT, "Báo cáo", 2, "Đã thực hiện");
    early.host.skipTo("2023-09-30T23:59:00+07:00");
    expect(report()).toBe("Báo cáo mở từ 01/10/2023.");
    // The steward's rounds are five minutes apart, and none has run since.
    early.host.skipTo("2023-10-01T00:01:00+07:00");
    expect(report()).toBe(
      `Dòng này chưa mở. Chờ 5 phút rồi gõ lại; nếu vẫn chưa được, viết cho Ban Tổ chức: ${ORGANISER}.`,
    );
    early.tick();
    expect(report()).toBeNull();
  });
});

describe("runsOf", () => {
  it("[J27] joins what stands side by side", () => {
    expect([runsOf([]), runsOf([2]), runsOf([2, 3, 5, 7, 8, 9])]).toEqual(["", "2", "2–3, 5, 7–9"]);
  });
});
