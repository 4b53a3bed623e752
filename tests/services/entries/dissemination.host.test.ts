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

  it("is told in a letter about the registration; none goes for its sake alone", () => {
    desk.type(OWNER, "Cấu hình", "reminders", "Giá trị", "Có");
    register(BINH, "MH-2023-003");
    fill(CUC, "CUC");
    roundsAt(desk, "2023-03-20T09:00:00");
    roundsAt(desk, "2023-03-21T09:00:00");
    const bodyTo = (address: string) => desk.host.outbox().find(({ to }) => to.includes(address))?.body;
    const told = "Chưa ghi đủ việc quán triệt ở tab Quán triệt.";
    expect([bodyTo(AN)?.includes(told), bodyTo(BINH), bodyTo(CUC)?.includes(told)]).toEqual([
      ...[true, undefined, false],
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
