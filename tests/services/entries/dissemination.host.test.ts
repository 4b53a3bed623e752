/** Quán triệt with the built scripts: its rows, who may type in them, and who is told of them. */
import { beforeEach, describe, expect, it } from "vitest";
import { AN, BINH, CUC, complete, type Desk, openCampaignDesk, openDesk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { pastedRequest } from "../support/pastedRequest.ts";
import { roundsAt } from "../support/reminding.ts";

const TAB = "Quán triệt";
let desk: Desk;
beforeEach(() => {
  desk = openCampaignDesk();
});

const rows = () => desk.rows(TAB).map(({ cells }) => [cells["Mã đơn vị"], cells["Còn thiếu"]]);
const type = (user: string, unit: string, header: string, text: string) =>
  desk.type(user, TAB, unit, header, text);
function register(user: string, model: string): void {
  const first = desk.place("Đăng ký", model, "Đối tượng");
  expect(
    desk.host.as(user).paste(desk.file, "Đăng ký", first, [complete(`Mô hình của ${user}`)]).refused,
  ).toBeNull();
}
function fill(user: string, unit: string): void {
  for (const [header, text] of [
    ["Ngày quán triệt", "9/2/2023"],
    ["Hình thức", "Sinh hoạt chi bộ"],
    ["Số người", "25"],
  ] as const)
    expect(type(user, unit, header, text)).toBeNull();
}

describe("the tab Quán triệt", () => {
  it("[QT1] has one row for every unit, and no second one after applying again", () => {
    const once = [
      ["AN", ""],
      ["BINH", ""],
      ["CUC", ""],
    ];
    expect(rows()).toEqual(once);
    fill(AN, "AN");
    expect(desk.order("Áp dụng thiết lập")["state"]).toBe("Xong");
    expect(rows()).toEqual([["AN", "Đủ"], ...once.slice(1)]);
    expect(desk.rows(TAB).map(({ cells }) => cells["Tên đơn vị"])).toEqual(["Xã An", "Xã Bình", "Xã Cúc"]);
  });

  it("[QT1] is missed by nobody: without it a campaign is applied and goes on", () => {
    desk.host.as(OWNER).deleteSheet(desk.file, TAB);
    expect(desk.order("Áp dụng thiết lập")["state"]).toBe("Xong");
    const told = desk.rows("Nhật ký").map(({ cells }) => String(cells["Lý do"]));
    expect(told.filter((reason) => reason.includes(TAB))).toEqual([]);
  });

  it("[QT3] is each unit's own row, also when registration has closed; the steward's columns are nobody's", () => {
    expect(type(BINH, "AN", "Hình thức", "họp")).not.toBeNull();
    expect(type(AN, "AN", "Tên đơn vị", "khác")).not.toBeNull();
    roundsAt(desk, "2023-06-01T09:00:00");
    expect(type(BINH, "AN", "Hình thức", "họp")).not.toBeNull();
    fill(AN, "AN");
  });
});

describe("[QT4] who has made the documents known", () => {
  const overview = () =>
    desk
      .values("Tổng quan")
      .map((line) => line.filter((cell) => cell !== "").join(" | "))
      .find((line) => line.startsWith("Đơn vị đã quán triệt"));

  it("is counted in Tổng quan, and asked of on the unit's own card", () => {
    expect(overview()).toMatch(/^Đơn vị đã quán triệt \| 0\/3 \| 0 %/);
    fill(AN, "AN");
    desk.tick();
    expect(overview()).toMatch(/^Đơn vị đã quán triệt \| 1\/3 \| 33 %/);
    const cards = [AN, BINH].map((user) => desk.rpc(user, { kind: "unit" }));
    expect(cards).toMatchObject([
      { own: { dissemination: { missing: "Đủ" } } },
      { own: { dissemination: { missing: "", next: { header: "Ngày quán triệt" } } } },
    ]);
    const there = { kind: "goTo", tab: "dissemination", model: "BINH", column: "day" };
    expect(desk.rpc(BINH, there)).toEqual({ kind: "there", row: 3 });
  });

  it("is told in a letter about the registration, and in one of its own where that is done", () => {
    desk.type(OWNER, "Cấu hình", "reminders", "Giá trị", "Có");
    register(BINH, "MH-2023-003");
    fill(CUC, "CUC");
    roundsAt(desk, "2023-03-20T09:00:00");
    roundsAt(desk, "2023-03-21T09:00:00");
    const lettersTo = (address: string) => desk.host.outbox().filter(({ to }) => to.includes(address));
    const told = "Chưa ghi đủ việc quán triệt ở tab Quán triệt.";
    const subject = "Nhắc quán triệt, phổ biến văn bản về mô hình mới, cách làm sáng tạo năm 2023";
    expect(lettersTo(AN)).toEqual([expect.objectContaining({ body: expect.stringContaining(told) })]);
    expect(lettersTo(AN)[0]?.subject).toMatch(/^Nhắc đăng ký/);
    expect(lettersTo(BINH)).toEqual([
      expect.objectContaining({ subject, body: expect.stringContaining(told) }),
    ]);
    expect(lettersTo(CUC)).toEqual([expect.objectContaining({ body: expect.not.stringContaining(told) })]);
    // Whoever registers within the day was told already in the letter of that day.
    register(AN, "MH-2023-001");
    roundsAt(desk, "2023-03-21T11:00:00");
    expect(lettersTo(AN)).toHaveLength(1);
    // Done meanwhile: its next letter is none.
    fill(BINH, "BINH");
    roundsAt(desk, "2023-03-24T09:00:00");
    roundsAt(desk, "2023-03-25T09:00:00");
    expect(lettersTo(BINH)).toHaveLength(1);
  });

  it("a Mẫu thư from before that letter: told once it is due, and installing again gives it its words", () => {
    desk.type(OWNER, "Cấu hình", "reminders", "Giá trị", "Có");
    register(BINH, "MH-2023-003");
    const line = desk.place("Mẫu thư", "Quán triệt", "Tiêu đề thư");
    desk.host.as(OWNER).deleteRows(desk.file, "Mẫu thư", Number(line.slice(1)));
    roundsAt(desk, "2023-03-20T09:00:00");
    const said = () =>
      desk
        .values("Nhật ký")
        .flat()
        .filter((cell) => String(cell).includes("chưa có dòng cho thư"));
    expect(said()).toEqual([]);
    roundsAt(desk, "2023-03-21T09:00:00");
    expect(said()).toHaveLength(1);
    const lettersTo = (address: string) => desk.host.outbox().filter(({ to }) => to.includes(address));
    expect(lettersTo(BINH)).toEqual([]);
    desk.install();
    roundsAt(desk, "2023-03-21T10:00:00");
    expect(lettersTo(BINH)).toHaveLength(1);
    expect(desk.rows("Mẫu thư").map(({ cells }) => cells["Loại thư"])).toEqual([
      ...["Đăng ký", "Báo cáo", "Chấm điểm", "Tổng hợp", "Quán triệt"],
    ]);
  });
});

describe("[QT5] Căn cứ", () => {
  const documents = () => desk.rows("Căn cứ").map(({ cells }) => cells["Số"]);

  it("holds what the profile rests on from the setup on, each with its day", () => {
    expect(documents()).toEqual(["14-KL/TW", "560-CV/HU", "81-KH/HU", "09-HD/BTCTU", "848-CV/HU"]);
    const issued = desk.cell("Căn cứ", "848-CV/HU", "Ngày");
    expect(new Date(String(issued)).toISOString()).toBe("2023-02-07T17:00:00.000Z");
  });

  it("[QT7] says which rule each governs, and stands beside it; one that is not in force any more is told as such", () => {
    expect(desk.rows("Căn cứ").map(({ cells }) => cells["Quy định về"])).toEqual([
      ...["", "", "", "", "Thời hạn"],
    ]);
    const beside = () => [desk.rpc(AN, { kind: "unit" }), desk.rpc("a@lacduong.example", { kind: "queue" })];
    const basis = (document: string, more = {}) => [{ document, link: "", inForce: true, ...more }];
    expect(beside()).toMatchObject([{ own: { deadlineBases: basis("848-CV/HU") } }, { bases: [] }]);
    desk.type(OWNER, "Căn cứ", "848-CV/HU", "Hiệu lực", "Hết hiệu lực");
    desk.type(OWNER, "Căn cứ", "560-CV/HU", "Quy định về", "Tiêu chí chấm điểm");
    desk.type(OWNER, "Căn cứ", "560-CV/HU", "Liên kết", "https://x.vn/560");
    desk.tick();
    expect(beside()).toMatchObject([
      { own: { deadlineBases: basis("848-CV/HU", { inForce: false }) } },
      { bases: basis("560-CV/HU", { link: "https://x.vn/560" }) },
    ]);
  });

  it("[S37] from before it said what a document governs gives its documents everywhere, and governs nothing", () => {
    desk.type(OWNER, "Căn cứ", "14-KL/TW", "Hiệu lực", "Hết hiệu lực");
    const column = (desk.values("Căn cứ")[0] ?? []).indexOf("Quy định về") + 1;
    expect(desk.host.as(OWNER).deleteColumns(desk.file, "Căn cứ", column).refused).toBeNull();
    desk.tick();
    const all = documents();
    // The card names those in force; the papers of the office are made of all.
    expect(desk.rpc(AN, { kind: "unit" })).toMatchObject({
      own: { bases: all.slice(1).map((document) => ({ document })), deadlineBases: [] },
    });
    expect(desk.rpc(OWNER, { kind: "documents", appraiser: "A" })).toMatchObject({
      bases: all.map((document) => ({ document })),
    });
    expect(desk.rpc("a@lacduong.example", { kind: "queue" })).toMatchObject({ bases: [] });
    expect(desk.order("Khôi phục các tab")["result"]).toContain("cột Quy định về ở tab Căn cứ");
    desk.type(OWNER, "Căn cứ", "848-CV/HU", "Quy định về", "Thời hạn");
    expect(desk.rpc(AN, { kind: "unit" })).toMatchObject({
      own: { deadlineBases: [{ document: "848-CV/HU" }] },
    });
    expect(documents()).toEqual(all);
  });

  it("[S37] is begun by the setup without that column, too", () => {
    const fresh = openDesk();
    fresh.install();
    const [header = []] = fresh.values("Căn cứ");
    const column = header.indexOf("Quy định về") + 1;
    expect(fresh.host.as(OWNER).deleteColumns(fresh.file, "Căn cứ", column).refused).toBeNull();
    const units = "Mã\tTên\tNhóm đơn vị\nAN\tXã An\tTCCSĐ trực thuộc";
    const request = pastedRequest("applySetup", { settings: {}, units, appraisers: "" });
    expect(fresh.rpc(OWNER, request)).toMatchObject({ applied: true });
    expect(fresh.values("Căn cứ")[0]).toEqual(header.filter((each) => each !== "Quy định về"));
    expect(fresh.rows("Căn cứ").map(({ cells }) => cells["Số"])).toEqual(documents());
  });

  it("in which the organiser wrote before the setup stays as it is", () => {
    const fresh = openDesk();
    fresh.install();
    expect(fresh.host.as(OWNER).type(fresh.file, "Căn cứ", "A2", "1-CV/HU").refused).toBeNull();
    const units = "Mã\tTên\tNhóm đơn vị\nAN\tXã An\tTCCSĐ trực thuộc";
    const request = pastedRequest("applySetup", { settings: {}, units, appraisers: "" });
    expect(fresh.rpc(OWNER, request)).toMatchObject({ applied: true });
    expect(fresh.rows("Căn cứ").map(({ cells }) => cells["Số"])).toEqual(["1-CV/HU"]);
  });
});
