import { beforeEach, describe, expect, it } from "vitest";
import { AN, type Desk } from "../support/desk.ts";
import { appraiserMayScore, MODEL, mayType, openExtendedDesk, unitMayReport } from "../support/extended.ts";
import { OWNER } from "../support/hosted.ts";

let desk: Desk;
beforeEach(() => {
  desk = openExtendedDesk();
});

/** Nothing of these is needed to know that a day is over. */
const BREAKS: Readonly<Record<string, () => void>> = {
  "a rubric that does not add up": () => void desk.type(OWNER, "Tiêu chí", "I.1", "Điểm tối đa", "14"),
  "a setting that is no value of its kind": () =>
    void desk.type(OWNER, "Cấu hình", "quorum", "Giá trị", "đa số"),
  "a missing Tổ thẩm định": () => void desk.host.as(OWNER).deleteSheet(desk.file, "Tổ thẩm định"),
  "a missing column of Chấm điểm": () => column("Chấm điểm", "Đề xuất"),
  "a missing column of Báo cáo": () => column("Báo cáo", "Kiến nghị"),
  "a missing Đơn vị": () => void desk.host.as(OWNER).deleteSheet(desk.file, "Đơn vị"),
};

function column(tab: string, header: string): void {
  desk.host.as(OWNER).deleteColumns(desk.file, tab, (desk.values(tab)[0] ?? []).indexOf(header) + 1);
}

describe("[H12] a stage closes whatever is wrong elsewhere", () => {
  for (const [what, breaks] of Object.entries(BREAKS)) {
    it(what, () => {
      breaks();
      expect(desk.tick()).toMatch(/^Tab (?:Tiêu chí|Cấu hình|Tổ thẩm định|Đơn vị|Chấm điểm|Báo cáo)/);
      expect([unitMayReport(desk), appraiserMayScore(desk)]).toEqual([true, true]);
      desk.host.skipTo("2024-01-02T08:00:00+07:00");
      desk.tick();
      expect([unitMayReport(desk), appraiserMayScore(desk)]).toEqual([false, false]);
    });
  }

  it("and a later deadline opens it again, also for the trigger of edits, while the rubric does not add up", () => {
    desk.type(OWNER, "Tiêu chí", "I.1", "Điểm tối đa", "14");
    desk.host.skipTo("2024-01-02T08:00:00+07:00");
    desk.tick();
    desk.type(OWNER, "Đơn vị", "AN", "Gia hạn báo cáo", "5/1/2024");
    desk.tick();
    expect(unitMayReport(desk)).toBe(true);
    desk.type(AN, "Báo cáo", MODEL, "Kiến nghị", "Nhân rộng");
    expect(desk.cell("Báo cáo", MODEL, "Sửa sau hạn")).toBe("");
  });
});

describe("[H12] what one tab needs goes on while another one is missing", () => {
  const NEWCOMER = "can-bo-moi@lacduong.example";
  const lose = (tab: string) => {
    desk.host.as(OWNER).deleteSheet(desk.file, tab);
    desk.file.share(NEWCOMER, "editor");
    desk.type(OWNER, "Đơn vị", "AN", "Email", NEWCOMER);
  };

  it("Đăng ký is looked at and kept for its units without Báo cáo", () => {
    const title = desk.cell("Đăng ký", "MH-2023-003", "Tên mô hình");
    lose("Báo cáo");
    desk.type(OWNER, "Đăng ký", MODEL, "Tên mô hình", String(title));
    expect(desk.tick()).toMatch(/^Tab Báo cáo: không có tab này/m);
    expect(desk.cell("Đăng ký", MODEL, "Nghi trùng")).toBe("MH-2023-003");
    desk.host.skipTo("2023-11-20T08:00:00+07:00");
    desk.type(OWNER, "Đơn vị", "AN", "Gia hạn đăng ký", "31/12/2023");
    desk.tick();
    const mayRegister = (user: string) => mayType(desk, user, "Đăng ký", MODEL, "Nguồn lực");
    expect([mayRegister(AN), mayRegister(NEWCOMER)]).toEqual([false, true]);
  });

  it("Báo cáo is kept for its units without Đăng ký", () => {
    lose("Đăng ký");
    expect(desk.tick()).toMatch(/^Tab Đăng ký: không có tab này/m);
    expect([unitMayReport(desk), mayType(desk, NEWCOMER, "Báo cáo", MODEL, "Khó khăn")]).toEqual([
      false,
      true,
    ]);
  });

  it("nothing is said of Chấm điểm's columns while no rubric is known that they should follow", () => {
    desk.type(OWNER, "Tiêu chí", "I.1", "Tên", "Tính mới");
    desk.install();
    expect(desk.values("Chấm điểm")[0]).toContain("I.1 Tính mới");
    desk.host.as(OWNER).deleteSheet(desk.file, "Hệ thống");
    desk.type(OWNER, "Tiêu chí", "I.1", "Điểm tối đa", "14");
    const told = String(desk.tick());
    expect([/^Tab Hệ thống:/m, /^Tab Tiêu chí,/m, /^Tab Chấm điểm/m].map((tab) => tab.test(told))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("what install and the round after it find is told once", () => {
    desk.type(OWNER, "Tiêu chí", "I.1", "Điểm tối đa", "");
    const lines = String(desk.install()).split("\n");
    expect(lines.filter((line) => line.startsWith("Tab Tiêu chí"))).toHaveLength(1);
  });

  it("and all that is wrong is told at once", () => {
    for (const tab of ["Chấm điểm", "Xếp hạng"]) desk.host.as(OWNER).deleteSheet(desk.file, tab);
    desk.type(OWNER, "Tiêu chí", "I.1", "Điểm tối đa", "14");
    lose("Tổ thẩm định");
    const told = String(desk.tick());
    for (const tab of ["Chấm điểm", "Xếp hạng", "Tiêu chí", "Tổ thẩm định"])
      expect(told).toMatch(new RegExp(`^Tab ${tab}[:,]`, "m"));
  });
});
