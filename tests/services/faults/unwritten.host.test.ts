import { describe, expect, it } from "vitest";
import {
  AN,
  complete,
  type Desk,
  letters,
  openCampaignDesk,
  openScoringDesk,
  TEAM,
} from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

const [A] = TEAM;
const ENTRIES = "Đăng ký";
const MODEL = "MH-2023-001";
const BALLOTS = "Chấm điểm";
const MINE = `P1-${MODEL}-A`;

/** Runs as the owner, with a script of his own; `sheet` is that tab. */
function onTab(desk: Desk, tab: string, code: string): void {
  const files = {
    "Code.js": `function act() { const sheet = SpreadsheetApp.getActive().getSheetByName("${tab}"); ${code} }`,
  };
  desk.host.run(desk.host.addProject({ name: "của riêng", files, boundTo: desk.file.id }), "act", {
    user: OWNER,
  });
}

/** A rule on a column of the steward's that holds for no text of his. @returns takes it away again */
function refuse(desk: Desk, tab: string, header: string): () => void {
  const column = letters((desk.values(tab)[0] ?? []).indexOf(header) + 1);
  const range = `sheet.getRange("${column}2:${column}60")`;
  onTab(
    desk,
    tab,
    `${range}.setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(-9, -7).setAllowInvalid(false).build());`,
  );
  return () => onTab(desk, tab, `${range}.clearDataValidations();`);
}

function rounds(desk: Desk, ...moments: readonly string[]): void {
  for (const moment of moments) {
    desk.host.skipTo(`${moment}:00+07:00`);
    desk.tick();
  }
}

/** Of a cell in a column of instants, in UTC. */
const minute = (cell: unknown) => (cell as Date).toISOString().slice(0, 16);
const told = (desk: Desk, text: RegExp) =>
  desk.rows("Nhật ký").filter(({ cells }) => text.test(String(cells["Lý do"]))).length;

describe("[ST14] a tab that cannot be written from before its closing instant until after it", () => {
  it("what a unit completed in time is in time, and nobody is said to be unheard", () => {
    const desk = openCampaignDesk();
    const allow = refuse(desk, ENTRIES, "Còn thiếu");
    desk.host.skipTo("2023-03-28T23:30:00+07:00");
    const place = desk.place(ENTRIES, MODEL, "Đối tượng");
    expect(desk.host.as(AN).paste(desk.file, ENTRIES, place, [complete("Kịp")]).refused).toBeNull();
    rounds(desk, "2023-03-28T23:35", "2023-03-28T23:50", "2023-03-29T00:05", "2023-03-29T00:20");
    expect(desk.cell(ENTRIES, MODEL, "Còn thiếu")).toBe("");
    allow();
    rounds(desk, "2023-03-29T00:30");
    // The event told of 23:30 on the last day.
    expect(
      ["Còn thiếu", "Đúng hạn", "Sửa sau hạn"].map((header) => desk.cell(ENTRIES, MODEL, header)),
    ).toEqual(["Đủ", "Đúng hạn", ""]);
    expect(told(desk, /Google không báo cho hệ thống/)).toBe(0);
  });

  it("what an appraiser sent in time counts from that moment", () => {
    const desk = openScoringDesk();
    desk.tick();
    const allow = refuse(desk, BALLOTS, "Trạng thái");
    desk.host.skipTo("2023-11-30T23:30:00+07:00");
    expect(desk.rpc(A, submitted(desk, MINE, scores(80)))).toMatchObject({ ballot: { state: "submitted" } });
    rounds(desk, "2023-11-30T23:35", "2023-11-30T23:50", "2023-12-01T00:05", "2023-12-01T00:20");
    allow();
    // By night, too, the first round that can write it does so.
    rounds(desk, "2023-12-01T00:30");
    expect(["Trạng thái", "Nộp muộn", "Tổng"].map((header) => desk.cell(BALLOTS, MINE, header))).toEqual([
      "Đã nộp",
      "",
      80,
    ]);
    expect(minute(desk.cell(BALLOTS, MINE, "Nộp lúc"))).toBe("2023-11-30T16:30");
  });
});

describe("[ST14] what Nhật ký says of a tab that cannot be written", () => {
  it("a reopening and a protection that was taken away: nothing in all rounds, each once afterwards", () => {
    const desk = openScoringDesk();
    desk.rpc(A, submitted(desk, MINE, scores(80)));
    desk.tick();
    const allow = refuse(desk, BALLOTS, "Trạng thái");
    onTab(desk, BALLOTS, "sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove();");
    desk.type(A, BALLOTS, MINE, "V.1 Hồ sơ, minh chứng", "3");
    const said = () => [told(desk, /^Sửa phiếu đã nộp$/), told(desk, /^Có 1 vùng bảo vệ của tab Chấm điểm/)];
    rounds(desk, "2023-11-18T08:00", "2023-11-18T08:05", "2023-11-18T08:10");
    expect([told(desk, /^Tab Chấm điểm chưa ghi được/), ...said()]).toEqual([1, 0, 0]);
    allow();
    rounds(desk, "2023-11-18T08:15", "2023-11-18T08:20");
    expect([desk.cell(BALLOTS, MINE, "Trạng thái"), ...said()]).toEqual(["Mở lại", 1, 1]);
    const ids = desk.rows("Nhật ký").map(({ cells }) => cells["Mã ghi"]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("zone and locale are put back all the same, and it is said once", () => {
    const desk = openScoringDesk();
    desk.tick();
    refuse(desk, BALLOTS, "Trạng thái");
    onTab(desk, BALLOTS, 'sheet.getParent().setSpreadsheetTimeZone("America/New_York");');
    desk.rpc(A, submitted(desk, MINE, scores(80)));
    rounds(desk, "2023-11-18T08:00", "2023-11-18T08:05", "2023-11-18T08:10");
    expect(desk.cell(BALLOTS, MINE, "Trạng thái")).toBe("Chưa chấm");
    expect(desk.file.workbook.timeZone()).toBe("Asia/Ho_Chi_Minh");
    expect(
      told(desk, /^Bảng tính bị đổi sang ngôn ngữ vi_VN, múi giờ America\/New_York; hệ thống đã đặt lại/),
    ).toBe(1);
  });

  it("an edit after the deadline: once, when its row can be written, with its own moment", () => {
    const desk = openCampaignDesk();
    rounds(desk, "2023-03-29T00:05");
    const allow = refuse(desk, ENTRIES, "Còn thiếu");
    desk.host.skipTo("2023-03-29T08:00:00+07:00");
    // The owner may type where units no longer may; every edit tries, and so does every round.
    desk.type(OWNER, ENTRIES, MODEL, "Tên mô hình", "Muộn");
    desk.type(OWNER, ENTRIES, MODEL, "Lĩnh vực", "x");
    rounds(desk, "2023-03-29T08:05", "2023-03-29T08:10");
    expect(told(desk, /^Sửa sau hạn$/)).toBe(0);
    allow();
    rounds(desk, "2023-03-29T08:15", "2023-03-29T08:20");
    const late = desk.rows("Nhật ký").filter(({ cells }) => cells["Lý do"] === "Sửa sau hạn");
    expect(late.map(({ cells }) => [cells["Cột"], minute(cells["Thời gian"])])).toEqual([
      ["Tên mô hình", "2023-03-29T01:00"],
      ["Lĩnh vực", "2023-03-29T01:00"],
    ]);
  });
});

describe("[M20] Nhật ký is gone until after the closing instant", () => {
  it("a ballot that was reopened and sent again in time counts from that moment", () => {
    const desk = openScoringDesk();
    desk.rpc(A, submitted(desk, MINE, scores(80)));
    desk.tick();
    onTab(desk, "Nhật ký", "sheet.getParent().deleteSheet(sheet);");
    desk.host.skipTo("2023-11-30T23:30:00+07:00");
    desk.tick();
    const row = Number(desk.place(BALLOTS, MINE, "Mã phiếu").slice(1));
    desk.rpc(A, { kind: "reopenBallot", ballot: MINE, row, reason: "Xem lại" });
    expect(desk.rpc(A, submitted(desk, MINE, scores(90)))).toMatchObject({ ballot: { state: "submitted" } });
    rounds(desk, "2023-11-30T23:35", "2023-11-30T23:50", "2023-12-01T00:05");
    // What cannot be written down has not happened yet.
    expect(minute(desk.cell(BALLOTS, MINE, "Nộp lúc"))).not.toBe("2023-11-30T16:30");
    desk.install();
    rounds(desk, "2023-12-01T00:30");
    expect(["Trạng thái", "Nộp muộn", "Tổng"].map((header) => desk.cell(BALLOTS, MINE, header))).toEqual([
      "Đã nộp",
      "",
      90,
    ]);
    expect(minute(desk.cell(BALLOTS, MINE, "Nộp lúc"))).toBe("2023-11-30T16:30");
    expect(told(desk, /^Xem lại$/)).toBe(1);
  });
});

describe("[ST14] the cell of the steward's number cannot be written", () => {
  it("stops no tab and no deadline, and is told", () => {
    const desk = openScoringDesk();
    const allow = refuse(desk, "Hệ thống", String(desk.values("Hệ thống")[0]?.[2] ?? ""));
    expect(desk.rpc(A, submitted(desk, MINE, scores(80)))).toMatchObject({ lacks: [] });
    desk.tick();
    expect(desk.cell(BALLOTS, MINE, "Nộp lúc")).not.toBe("");
    expect(told(desk, /Tab Hệ thống chưa ghi được/)).toBe(1);
    desk.host.skipTo("2023-12-01T00:05:00+07:00");
    desk.tick();
    expect(desk.type(A, BALLOTS, MINE, "Nhận xét", "x")).not.toBeNull();
    allow();
    desk.tick();
    desk.tick();
    expect(told(desk, /Tab Hệ thống chưa ghi được/)).toBe(1);
  });
});

describe("[ST14] [M13] Nhật ký itself cannot be written for a while", () => {
  it("what happened meanwhile is written down once it can be, once", () => {
    const desk = openScoringDesk();
    expect(desk.rpc(A, submitted(desk, MINE, scores(80)))).toMatchObject({ lacks: [] });
    desk.tick();
    const allow = refuse(desk, "Nhật ký", "Lý do");
    // The 80 points were given without any for the last criterion.
    expect(desk.type(A, BALLOTS, MINE, "V.1 Hồ sơ, minh chứng", "3")).toBeNull();
    for (let round = 0; round < 3; round++) desk.tick();
    expect(desk.cell(BALLOTS, MINE, "Trạng thái")).toBe("Mở lại");
    expect(told(desk, /Sửa phiếu đã nộp/)).toBe(0);
    allow();
    desk.tick();
    desk.tick();
    expect(told(desk, /Sửa phiếu đã nộp/)).toBe(1);
    expect(told(desk, /Tab Nhật ký chưa ghi được/)).toBeLessThanOrEqual(1);
  });
});
