/** A campaign in mid-appraisal whose Chấm điểm still has its state behind the appraiser's block. */
import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, TEAM } from "../support/desk.ts";
import { adopt } from "../support/former.ts";
import { OWNER } from "../support/hosted.ts";
import { ballotId, openRankedDesk, reopen, submit } from "../support/ranked.ts";

const TAB = "Chấm điểm";
const OWN = "gấp đôi";
const [A, B] = TEAM;

/** What version 4 declared in front, and its state behind the block; with a column of people's own at the end, a formula on Tổng. */
const FORMER = `
function former() {
  const sheet = SpreadsheetApp.getActive().getSheetByName("Chấm điểm");
  const headers = () => sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0];
  const whole = (header) => sheet.getRange(1, headers().indexOf(header) + 1, sheet.getMaxRows(), 1);
  const behind = (header, after) => sheet.moveColumns(whole(header), headers().indexOf(after) + 2);
  behind("Mã thành viên", "Tên mô hình");
  behind("Trạng thái", "Dấu nội dung (bảng chấm ghi)");
  behind("Còn thiếu", "Trạng thái");
  const last = sheet.getLastColumn();
  sheet.insertColumnAfter(last);
  sheet.getRange(1, last + 1).setValue("${OWN}");
  const total = sheet.getRange(2, headers().indexOf("Tổng") + 1).getA1Notation();
  sheet.getRange(2, last + 1).setFormula("=" + total + "*2");
}`;

let desk: Desk;
let headers: readonly unknown[];
let records: ReturnType<Desk["rows"]>;
let former: readonly unknown[];
beforeAll(() => {
  desk = openRankedDesk();
  headers = desk.values(TAB)[0] ?? [];
  records = desk.rows(TAB);
  const project = desk.host.addProject({ name: "4", files: { "Code.js": FORMER }, boundTo: desk.file.id });
  desk.host.run(project, "former", { user: OWNER });
  former = desk.values(TAB)[0] ?? [];
  desk.host.setScriptProperty(desk.steward, "schemaVersion", "4");
});

describe("[S31] a campaign of version 4 in mid-appraisal", () => {
  it("gets its columns where new tabs have them, with all that they hold and what refers to them", () => {
    const place = (line: readonly unknown[], header: string) => line.indexOf(header);
    expect(place(former, "Trạng thái")).toBeGreaterThan(place(former, "Quyết định"));
    expect(desk.install()).toBe("Đã sẵn sàng.");
    expect(desk.values(TAB)[0]).toEqual([...headers, OWN]);
    const now = desk.rows(TAB).map(({ row, cells: { [OWN]: _, ...cells } }) => ({ row, cells }));
    expect(now).toEqual(records);
    expect(desk.cell(TAB, ballotId(1, "A"), OWN)).toBe(160);
  });

  it("goes on: rounds find nothing to do, the sidebar and the grid write, and each only what is their own", () => {
    expect(desk.tick()).toBe("");
    reopen(desk, A, ballotId(1, "A"));
    submit(desk, A, ballotId(1, "A"), 70);
    const criterion = String(headers[headers.indexOf("Còn thiếu") + 1]);
    expect(desk.type(A, TAB, ballotId(2, "A"), criterion, "1")).toBeNull();
    expect(desk.type(B, TAB, ballotId(2, "A"), criterion, "1")).not.toBeNull();
    expect(desk.type(A, TAB, ballotId(2, "A"), "Trạng thái", "Nháp")).not.toBeNull();
    desk.tick();
    expect(desk.cell(TAB, ballotId(1, "A"), "Tổng")).toBe(70);
    expect(desk.cell(TAB, ballotId(1, "A"), OWN)).toBe(140);
    expect(desk.cell(TAB, ballotId(2, "A"), "Trạng thái")).toBe("Mở lại");
  });

  it("is not taken again by install, nor when its owner adopts it anew", () => {
    const before = desk.values(TAB);
    desk.install();
    expect(adopt(desk)).not.toContain("phiên bản");
    desk.install();
    expect(desk.values(TAB)).toEqual(before);
  });
});
