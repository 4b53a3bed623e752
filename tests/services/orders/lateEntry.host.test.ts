/** What the decision on a late registration would break by: rows that move, others who type, at the moment at which it is carried out. */
import { beforeEach, describe, expect, it } from "vitest";
import { BINH, CUC, complete, type Desk, letters, openCampaignDesk } from "../support/desk.ts";
import { behindEveryCall, type Disturbed, STEWARD_WRITES, tickUntilKilled } from "../support/everyCall.ts";
import { OWNER } from "../support/hosted.ts";

const TAB = "Đăng ký";
/** Registered by Cúc when no trigger saw it; Bình has three days more. */
const LATE = "MH-2023-005";
const OF_BINH = "MH-2023-003";

let desk: Desk;
beforeEach(() => {
  desk = openCampaignDesk();
  const paste = (user: string, id: string, title: string) =>
    desk.host.as(user).paste(desk.file, TAB, desk.place(TAB, id, "Đối tượng"), [complete(title)]).refused;
  expect(desk.order("Gia hạn", "BINH", "đăng ký 5/4/2023", "Mất điện")).toMatchObject({ state: "Xong" });
  desk.host.skipTo("2023-03-28T23:59:00+07:00");
  desk.tick();
  desk.host.skipTo("2023-03-29T00:01:00+07:00");
  desk.host.holdEvents();
  expect(paste(CUC, LATE, "Đến muộn")).toBeNull();
  // Two edits wait at most: the oldest is lost, and nobody has seen it.
  for (const text of ["a", "b"]) expect(desk.type(BINH, TAB, OF_BINH, "Lĩnh vực", text)).toBeNull();
  desk.host.releaseEvents();
  desk.host.skipTo("2023-03-29T00:04:00+07:00");
  desk.tick();
  expect(desk.cell(TAB, LATE, "Đúng hạn")).toBe("Chưa xác định");
});

const owner = () => desk.host.as(OWNER);
const all = () => `A2:${letters((desk.values(TAB)[0] ?? []).length)}7`;
const decisions = () =>
  new Map(desk.rows(TAB).map(({ cells }) => [cells["Mã mô hình"], cells["Nộp muộn (theo lệnh)"]]));
/** What units have typed, by the row's id. */
const typed = () =>
  desk.rows(TAB).map(({ cells }) => [cells["Mã mô hình"], cells["Tên mô hình"], cells["Đối tượng"]]);
const lines = () => desk.rows("Nhật ký").filter(({ cells }) => cells["Cột"] === "Nộp muộn (theo lệnh)");
/** Each time the other decision, so that each has something to do. */
const command = (turn: number) => (turn % 2 === 0 ? "Chấp nhận muộn" : "Không chấp nhận muộn");
const word = (turn: number) => (turn % 2 === 0 ? "Chấp nhận" : "Không chấp nhận");

function decide(turn: number): void {
  desk.host.skipTo(desk.host.now() + 60_000);
  const reason = `Lần ${turn}`;
  const asked = { kind: "command", command: command(turn), target: LATE, value: "", reason };
  expect(desk.rpc(OWNER, asked)).toMatchObject({ kind: "requested" });
}

/** It stands in the one row, once in the journal, and what people typed stands where it stood. */
function expectDecided(turn: number, before: readonly unknown[]): void {
  desk.tick();
  const found = [...decisions()].filter(([, decision]) => decision !== "");
  expect([turn, found]).toEqual([turn, [[LATE, word(turn)]]]);
  expect([...typed()].sort()).toEqual([...before].sort());
  expect(typed()).toContainEqual([LATE, "Đến muộn", "Tập thể"]);
  expect([turn, lines().filter(({ cells }) => cells["Lý do"] === `Lần ${turn}`).length]).toEqual([turn, 1]);
}

/** @param meanwhile what happens behind each call of the round that carries the decision out */
function expectDecidedBehindEveryCall(meanwhile: Disturbed["meanwhile"]): void {
  let before: readonly unknown[] = [];
  const calls = behindEveryCall(desk, {
    of: "tick",
    prepare: (turn) => {
      before = typed();
      decide(turn);
    },
    run: () => (meanwhile === "kill" ? tickUntilKilled(desk) : desk.tick()),
    meanwhile,
    check: (turn) => expectDecided(turn, before),
  });
  expect(calls).toEqual(STEWARD_WRITES);
}

describe("[H18] the decision on a late registration", () => {
  it.each<readonly [string, (turn: number) => unknown]>([
    ["the registrations are sorted", (turn) => owner().sort(desk.file, TAB, all(), 0, turn % 2 === 0)],
    ["a unit with more time types", (turn) => desk.type(BINH, TAB, OF_BINH, "Lĩnh vực", `Lĩnh vực ${turn}`)],
  ])("stands beside its own model and is journalled once when %s between any two calls", (_name, act) => {
    expectDecidedBehindEveryCall((turn) => void act(turn));
  });

  it("is taken once when the round that takes it is killed behind any of its calls", () => {
    expectDecidedBehindEveryCall("kill");
  });
});
