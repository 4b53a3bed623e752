import { describe, expect, it } from "vitest";
import { STEWARD } from "../../../src/main/exposed.ts";
import { AN, type Desk, openScoringDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";
import { declaredWriter, hearWrites } from "../support/writers.ts";

const [A, B] = TEAM;
const TAB = "Chấm điểm";
const NOVELTY = "I.1 Mức độ mới so với cách làm trước…";
const id = (model: number, who = "A") => `P1-MH-2023-00${model}-${who}`;
const LINE = Object.values(scores(80)).map(String);

/** What appraisers, the organiser, a unit and a leader do in the grid beside the sidebar, with what the steward does then. */
function appraisal(desk: Desk): void {
  const type = (user: string, tab: string, row: string, header: string, text: string) =>
    expect([header, desk.type(user, tab, row, header, text)]).toEqual([header, null]);
  const scored = (ballot: string) =>
    desk.host.as(A).paste(desk.file, TAB, desk.place(TAB, ballot, NOVELTY), [LINE]);
  for (const model of [1, 2, 3]) {
    expect(scored(id(model)).refused).toBeNull();
    type(A, TAB, id(model), "Nhận xét", "rõ");
    type(A, TAB, id(model), "Quyết định", "Nộp");
  }
  type(A, TAB, id(1), NOVELTY, "8,5");
  type(A, TAB, id(2), "Quyết định", "Mở lại");
  type(A, TAB, id(4), "Quyết định", "Né tránh");
  type(A, TAB, id(5), "Quyết định", "xong");
  desk.rpc(B, submitted(desk, id(1, "B"), scores(70)));
  desk.tick();
  desk.rpc(B, { kind: "reopenBallot", ballot: id(1, "B"), row: 8, reason: "nhầm" });
  desk.order("Mở lại phiếu", id(3), "", "Chấm nhầm");
  desk.order("Gia hạn", "AN", "báo cáo 20/12/2023", "Mưa lũ");
  type(OWNER, "Đơn vị", "BINH", "Gia hạn báo cáo", "'21/12/2023");
  type(AN, "Báo cáo", "MH-2023-001", "Từ ngày", "'1/4/2023");
  type(AN, "Báo cáo", "MH-2023-001", "Sau", "1.234,5");
  desk.order("Rút mô hình", "MH-2023-006", "", "Đơn vị xin rút");
  desk.order("Thêm dòng đăng ký", "AN", "1");
  desk.order("Lập bảng xếp hạng");
  type(OWNER, TAB, id(1), "Trạng thái", "Đã nộp");
  desk.tick();
  desk.install();
}

describe("[S26] an appraisal in the grid", () => {
  it("leaves every cell to its one writer; what the owner types over the steward's is all there is besides", () => {
    const desk = openScoringDesk();
    const names = new Set(STEWARD.map(({ name }) => name));
    const hearing = hearWrites(desk.host, (name) => names.has(name));
    hearing.attach(desk.file);
    appraisal(desk);
    const roles = new Map([
      [OWNER, "organiser"],
      [AN, "unit"],
      ...TEAM.map((email) => [email, "appraiser"] as const),
    ]);
    const roleOf = (by: string) => (by.startsWith("steward ") ? "steward" : roles.get(by));
    const foreign = hearing.written
      .filter((cell) => declaredWriter(cell) !== roleOf(cell.by))
      .map(({ by, tab, header }) => `${tab} / ${header}: ${by}`);
    expect(foreign).toEqual([`Chấm điểm / Trạng thái: ${OWNER}`]);
    expect(new Set(hearing.written.map(({ by }) => by))).toEqual(
      new Set([A, B, AN, OWNER, "steward install", "steward tick", "steward onSpreadsheetEdit"]),
    );
  });
});
