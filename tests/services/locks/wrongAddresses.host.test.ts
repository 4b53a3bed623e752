import { describe, expect, it } from "vitest";
import { AN, BINH, CUC, openCampaignDesk, openScoringDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";

const [A, B] = TEAM;
const BALLOT = "P1-MH-2023-001-A";
const NOVELTY = "I.1 Mức độ mới so với cách làm trước…";

describe("[H11] an address that cannot be read", () => {
  it("leaves an appraiser's ballots to the organiser alone, and is told; put right, they are the appraiser's again", () => {
    const desk = openScoringDesk();
    const types = (user: string) =>
      desk.host.as(user).type(desk.file, "Chấm điểm", desk.place("Chấm điểm", BALLOT, NOVELTY), "").refused;
    expect([types(A), types(B) === null, types(AN) === null]).toEqual([null, false, false]);
    for (const address of [`${A} (cơ quan)`, ""]) {
      desk.type(OWNER, "Tổ thẩm định", "A", "Email", address);
      const said = String(desk.tick());
      expect([A, B, AN].filter((user) => types(user) === null)).toEqual([]);
      expect(types(OWNER)).toBeNull();
      expect(said.includes("Tab Tổ thẩm định, dòng 2, cột Email: “a@lacduong.example (cơ quan)”")).toBe(
        address !== "",
      );
    }
    desk.type(OWNER, "Tổ thẩm định", "A", "Email", A);
    desk.tick();
    expect([A, B, AN].filter((user) => types(user) === null)).toEqual([A]);
  });

  it("leaves a unit's rows to the organiser; without any address they are open, as in a sheet shared by link", () => {
    const desk = openScoringDesk();
    const unit = String(desk.cell("Đăng ký", "MH-2023-001", "Mã đơn vị"));
    // After the deadline the organiser gives the unit more time, so that its rows are open.
    desk.type(OWNER, "Đơn vị", unit, "Gia hạn báo cáo", "30/11/2023");
    const types = (user: string) =>
      desk.host.as(user).type(desk.file, "Báo cáo", desk.place("Báo cáo", "MH-2023-001", "Kiến nghị"), "")
        .refused;
    desk.tick();
    expect([types(AN), types(BINH) === null]).toEqual([null, false]);
    desk.type(OWNER, "Đơn vị", unit, "Email", "khong-phai-thu");
    expect(desk.tick()).toContain("cột Email: “khong-phai-thu”");
    expect([types(AN) === null, types(BINH) === null]).toEqual([false, false]);
    desk.type(OWNER, "Đơn vị", unit, "Email", "");
    desk.tick();
    expect([types(AN), types(BINH)]).toEqual([null, null]);
    // Once the unit is not in its tab any more, its rows are the organiser's alone, while its deadline is everybody's: still open here.
    desk.type(OWNER, "Cấu hình", "reportDeadline", "Giá trị", "28/11/2023");
    desk.tick();
    expect(types(BINH)).toBeNull();
    desk.host.as(OWNER).deleteRows(desk.file, "Đơn vị", Number(desk.place("Đơn vị", unit, "Mã").slice(1)));
    desk.tick();
    expect([types(AN) === null, types(BINH) === null, types(OWNER)]).toEqual([false, false, null]);
  });
});

describe("[H14] an address without a Google account", () => {
  it("opens nothing, is told in each round, and stands in nobody's way", () => {
    const desk = openScoringDesk();
    const stranger = "van-thu@cong-vu.example";
    desk.file.forgetAccount(stranger);
    desk.type(OWNER, "Đơn vị", "AN", "Gia hạn báo cáo", "30/11/2023");
    desk.type(OWNER, "Đơn vị", "BINH", "Gia hạn báo cáo", "30/11/2023");
    desk.type(OWNER, "Đơn vị", "AN", "Email", `${stranger}, can-bo@lacduong.example`);
    desk.type(OWNER, "Đơn vị", "BINH", "Email", "van-thu-binh@lacduong.example");
    desk.type(OWNER, "Cấu hình", "leaderEmails", "Giá trị", stranger);
    for (const email of ["can-bo@lacduong.example", "van-thu-binh@lacduong.example"])
      desk.file.share(email, "editor");
    const told = () => String(desk.tick()).split("\n");
    const lineOf = (tab: string) =>
      expect.stringMatching(`^Tab ${tab}: Google không nhận địa chỉ “${stranger}”`);
    expect(told()).toEqual(["Đăng ký", "Báo cáo", "Quán triệt", "Xếp hạng"].map(lineOf));
    expect(told()).toHaveLength(4);
    const types = (user: string, model: string) =>
      desk.host.as(user).type(desk.file, "Báo cáo", desk.place("Báo cáo", model, "Kiến nghị"), "").refused;
    const binh = String(
      desk.rows("Báo cáo").find(({ cells }) => cells["Mã đơn vị"] === "BINH")?.cells["Mã mô hình"],
    );
    expect(types("can-bo@lacduong.example", "MH-2023-001")).toBeNull();
    expect(types("van-thu-binh@lacduong.example", binh)).toBeNull();
    expect(types(AN, "MH-2023-001")).not.toBeNull();
    desk.type(OWNER, "Đơn vị", "AN", "Email", AN);
    desk.type(OWNER, "Cấu hình", "leaderEmails", "Giá trị", "");
    expect(told()).toEqual([""]);
    expect(types(AN, "MH-2023-001")).toBeNull();
  });
});

describe("[N3] wrong cells of Đơn vị and Tổ thẩm định", () => {
  it("are told by every round of the clock and stop nothing", () => {
    const desk = openScoringDesk();
    const unit = String(desk.cell("Đăng ký", "MH-2023-001", "Mã đơn vị"));
    expect(desk.tick()).toBe("");
    desk.type(OWNER, "Đơn vị", unit, "Gia hạn báo cáo", "30/2/2023");
    expect(desk.tick()).toMatch(/^Tab Đơn vị, dòng \d+, cột Gia hạn báo cáo: “30\/2\/2023”/);
  });

  it("in several units at once, first or last in the cell: each of the others may type, all are told, and it ends", () => {
    for (const cellOf of [
      (own: string, bad: string) => `${own}, ${bad}`,
      (own: string, bad: string) => `${bad}, ${own}`,
    ]) {
      const desk = openCampaignDesk();
      const units = [
        ["AN", AN, "MH-2023-001"],
        ["BINH", BINH, "MH-2023-003"],
        ["CUC", CUC, "MH-2023-005"],
      ] as const;
      const strangers = units.map(([code]) => `van-thu-${code.toLowerCase()}@cong-vu.example`);
      for (const stranger of strangers) desk.file.forgetAccount(stranger);
      const cells = units.map(([, own], index) => [cellOf(own, strangers[index] ?? "")]);
      desk.host.as(OWNER).paste(desk.file, "Đơn vị", desk.place("Đơn vị", "AN", "Email"), cells);
      const said = String(desk.tick());
      expect(strangers.filter((stranger) => !said.includes(stranger))).toEqual([]);
      const refused = units.map(([, own, model]) =>
        desk.type(own, "Đăng ký", model, "Tên mô hình", "Một cửa"),
      );
      expect(refused).toEqual([null, null, null]);
      desk.tick();
      desk.spent();
      desk.tick();
      const [{ counts } = { counts: { calls: {} } }] = desk.spent();
      expect(Object.keys(counts.calls)).not.toContain("Sheets.Spreadsheets.batchUpdate");
    }
  });
});
