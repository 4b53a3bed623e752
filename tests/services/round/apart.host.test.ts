import { beforeEach, describe, expect, it } from "vitest";
import { type Desk, openScoringDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

const [FIRST, SECOND] = ["MH-2023-001", "MH-2023-002"] as const;
const [A, B] = TEAM;

let desk: Desk;
/** As somebody's own script, or the menu, does it to the tab Xếp hạng. */
const onRanking = (code: string) => {
  const files = {
    "Code.js": `function act() { const sheet = SpreadsheetApp.getActive().getSheetByName("Xếp hạng"); ${code} }`,
  };
  const project = desk.host.addProject({ name: "của riêng", files, boundTo: desk.file.id });
  desk.host.run(project, "act", { user: OWNER });
};
const rank = (id: string) => desk.cell("Xếp hạng", id, "Thứ hạng");
const told = (text: RegExp) =>
  desk.rows("Nhật ký").filter(({ cells }) => text.test(String(cells["Lý do"]))).length;
const extension = () => desk.cell("Đơn vị", "BINH", "Gia hạn báo cáo (theo lệnh)");
const extend = () => desk.order("Gia hạn", "BINH", "báo cáo 20/12/2023", "Mưa lũ");
const EXTENDED = new Date("2023-12-20T00:00:00+07:00");

/** Two ballots each; the first model leads, and then its ballots are taken back, so that it loses its place. */
beforeEach(() => {
  desk = openScoringDesk();
  for (const [email, code] of [
    [A, "A"],
    [B, "B"],
  ] as const) {
    desk.rpc(email, submitted(desk, `P1-${FIRST}-${code}`, scores(85)));
    desk.rpc(email, submitted(desk, `P1-${SECOND}-${code}`, scores(80)));
  }
  desk.tick();
  expect([rank(FIRST), rank(SECOND)]).toEqual([1, 2]);
  desk.host.as(OWNER).insertColumns(desk.file, "Xếp hạng", 5);
  // This round sees that columns stand elsewhere than where lists were just laid (I10).
  desk.tick();
});

/** The first model loses its rank; then the appraisal closes. */
function goOn(): void {
  for (const [email, code] of [
    [A, "A"],
    [B, "B"],
  ] as const)
    desk.type(email, "Chấm điểm", `P1-${FIRST}-${code}`, "Quyết định", "Mở lại");
  desk.host.skipTo("2023-12-01T00:01:00+07:00");
  desk.tick();
}

/** What the deadline asks for is done, and the ranking is as before. */
function onlyRankingWaits(): void {
  expect(desk.cell("Chấm điểm", `P1-${FIRST}-A`, "Trạng thái")).toBe("Mở lại");
  expect(desk.type(A, "Chấm điểm", `P1-${SECOND}-A`, "Nhận xét", "Muộn")).toEqual(expect.any(String));
  expect([rank(FIRST), rank(SECOND)]).toEqual([1, 2]);
}

describe("[ST14] what keeps one tab from being written", () => {
  it("merged cells stop the ranking alone: deadlines and orders go on, and it is said once", () => {
    onRanking(`sheet.getRange("E2:E3").merge();`);
    goOn();
    onlyRankingWaits();
    expect(extend()).toMatchObject({ state: "Xong" });
    expect(extension()).toEqual(EXTENDED);
    expect(told(/tab Xếp hạng có ô gộp trong các dòng cần xếp lại/)).toBe(1);
    onRanking(`sheet.getRange("E2:E3").breakApart();`);
    desk.tick();
    expect([rank(FIRST), rank(SECOND)]).toEqual(["", 1]);
  });

  it("somebody's rule on a column of the steward's stops its tab alone; it is named once, and orders wait", () => {
    onRanking(
      `const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(7, 9).setAllowInvalid(false).build();
       sheet.getRange("A2:A9").setDataValidation(rule);`,
    );
    goOn();
    onlyRankingWaits();
    expect(extend()).toMatchObject({ state: "", result: "" });
    expect(extension()).toBe("");
    expect(told(/^Tab Xếp hạng chưa ghi được, các tab khác vẫn được ghi\. /)).toBe(1);
    onRanking(`sheet.getRange("A2:A9").clearDataValidations();`);
    desk.tick();
    expect([rank(FIRST), rank(SECOND)]).toEqual(["", 1]);
    expect(extension()).toEqual(EXTENDED);
    expect(told(/^Mưa lũ$/)).toBe(1);
  });
});
