import { beforeEach, describe, expect, it } from "vitest";
import { AN, type Desk, openScoringDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";

const BALLOT = "P1-MH-2023-001-A";
const MODEL = "MH-2023-001";

let desk: Desk;
beforeEach(() => {
  desk = openScoringDesk();
  // After the reports' deadline this one unit has until the end of the year.
  desk.type(OWNER, "Đơn vị", "AN", "Gia hạn báo cáo", "31/12/2023");
  desk.tick();
});

const mayType = (user: string, tab: string, id: string, header: string) =>
  desk.host.as(user).type(desk.file, tab, desk.place(tab, id, header), "").refused === null;
const unitMayReport = () => mayType(AN, "Báo cáo", MODEL, "Khó khăn");
const appraiserMayScore = () => mayType(TEAM[0], "Chấm điểm", BALLOT, "Nhận xét");

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
      expect([unitMayReport(), appraiserMayScore()]).toEqual([true, true]);
      desk.host.skipTo("2024-01-02T08:00:00+07:00");
      desk.tick();
      expect([unitMayReport(), appraiserMayScore()]).toEqual([false, false]);
    });
  }

  it("and a later deadline opens it again, also for the trigger of edits, while the rubric does not add up", () => {
    desk.type(OWNER, "Tiêu chí", "I.1", "Điểm tối đa", "14");
    desk.host.skipTo("2024-01-02T08:00:00+07:00");
    desk.tick();
    desk.type(OWNER, "Đơn vị", "AN", "Gia hạn báo cáo", "5/1/2024");
    desk.tick();
    expect(unitMayReport()).toBe(true);
    desk.type(AN, "Báo cáo", MODEL, "Kiến nghị", "Nhân rộng");
    expect(desk.cell("Báo cáo", MODEL, "Sửa sau hạn")).toBe("");
  });
});

describe("[H13] an extension earlier than the common deadline", () => {
  it("shortens nothing and is told", () => {
    desk.type(OWNER, "Đơn vị", "BINH", "Gia hạn báo cáo", "1/11/2023");
    expect(desk.tick()).toMatch(
      /^Tab Đơn vị, dòng \d+, cột Gia hạn báo cáo: thấy “0?1\/11\/2023”, cần ngày sau hạn chung 15\/11\/2023/,
    );
  });
});
