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

const LEADER = "btv@lacduong.example";

/** What the organiser and the leaders do besides: every further order, tabs that come back, letters, new people, conclusions. */
function campaign(desk: Desk): void {
  const done = (command: string, target = "", value = "", reason = "Có lý do") =>
    expect([command, desk.order(command, target, value, reason)]).toMatchObject([command, { state: "Xong" }]);
  const type = (user: string, tab: string, row: string, header: string, text: string) =>
    expect([header, desk.type(user, tab, row, header, text)]).toEqual([header, null]);
  const lose = (tab: string) => {
    desk.host.as(OWNER).deleteSheet(desk.file, tab);
    done("Khôi phục các tab");
    expect(desk.file.workbook.sheetIds().map((id) => desk.file.workbook.sheet(id).name)).toContain(tab);
  };
  desk.file.share(LEADER, "editor");
  type(OWNER, "Cấu hình", "leaderEmails", "Giá trị", LEADER);
  type(OWNER, "Cấu hình", "reminders", "Giá trị", "Có");
  done("Tạm dừng", "MH-2023-002");
  done("Tiếp tục", "MH-2023-002");
  for (const [index, email] of TEAM.entries())
    desk.rpc(email, submitted(desk, id(1, "ABC"[index]), scores([80, 50, 80][index] ?? 0)));
  desk.tick();
  done("Chấm lại vòng 2", "MH-2023-001");
  done("Lập bảng xếp hạng");
  for (const [header, text] of LEADERS) type(LEADER, "Xếp hạng", "MH-2023-001", header, text);
  const unit = { code: "MOI", name: "Xã Mới", group: "TCCSĐ trực thuộc", emails: "moi@lacduong.example" };
  expect(desk.rpc(OWNER, { kind: "addUnit", cells: unit, seen: [] })).toMatchObject({
    problems: [],
    notes: [],
  });
  const member = { code: "D", name: "Thành viên 4", email: "d@lacduong.example" };
  expect(desk.rpc(OWNER, { kind: "addAppraiser", cells: member, seen: [] })).toMatchObject({
    problems: [],
    notes: [],
  });
  desk.tick();
  desk.host.skipTo("2023-11-22T09:00:00+07:00");
  desk.tick();
  const letters = desk.rows("Thư nhắc").filter(({ cells }) => cells["Trạng thái"] === "Chờ gửi");
  expect(letters.length).toBeGreaterThan(1);
  // The sheet itself puts an unticked box into each row that comes in.
  expect(letters.map(({ cells }) => cells["Không gửi"])).not.toContain(true);
  type(OWNER, "Thư nhắc", String(letters[0]?.cells["Mã thư"]), "Không gửi", "TRUE");
  desk.host.skipTo("2023-11-23T09:00:00+07:00");
  desk.tick();
  expect(desk.host.outbox().length).toBeGreaterThan(0);
  desk.host.skipTo("2023-11-30T23:58:00+07:00");
  desk.tick();
  desk.host.skipTo("2023-12-01T00:01:00+07:00");
  type(B, TAB, id(4, "B"), "Quyết định", "Né tránh");
  type(B, TAB, id(5, "B"), "Quyết định", "Né tránh");
  desk.tick();
  done("Chấp nhận muộn", id(4, "B"));
  done("Không chấp nhận muộn", id(5, "B"));
  for (const tab of ["Cấu hình", "Tiêu chí", "Mẫu thư"]) lose(tab);
}

const LEADERS = [
  ["Kết luận", "Công nhận"],
  ["Nội dung kết luận", "Có hiệu quả"],
  ["Số, ngày", "'12/TB, 1/12"],
  ["Xếp loại", "Hoàn thành tốt nhiệm vụ"],
  ["Ý kiến Tổ", "Đồng ý"],
  ["Nhân rộng", "Toàn huyện"],
  ["Ghi chú", "Theo dõi"],
] as const;

describe("[S26] a campaign with all its orders", () => {
  it("leaves every cell to its one writer; only tabs that are brought back are given their contents", () => {
    const desk = openScoringDesk();
    const names = new Set(STEWARD.map(({ name }) => name));
    const hearing = hearWrites(desk.host, (name) => names.has(name));
    hearing.attach(desk.file);
    campaign(desk);
    const roles = new Map([
      [OWNER, "organiser"],
      [LEADER, "leader"],
      ...TEAM.map((email) => [email, "appraiser"] as const),
    ]);
    const roleOf = (by: string) => (by.startsWith("steward ") ? "steward" : roles.get(by));
    const foreign = hearing.written
      .filter((cell) => declaredWriter(cell) !== roleOf(cell.by))
      .map(({ by, tab, header }) => (header === "Không gửi" ? `${tab} / ${header}` : `${tab}: ${by}`));
    expect(new Set(foreign)).toEqual(
      new Set([
        ...["Cấu hình", "Tiêu chí", "Mẫu thư"].map((tab) => `${tab}: steward tick`),
        "Thư nhắc / Không gửi",
      ]),
    );
    const led = hearing.written.filter(({ by }) => by === LEADER).map(({ header }) => header);
    expect(led).toEqual(LEADERS.map(([header]) => header));
  });
});

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
