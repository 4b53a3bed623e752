/** What “once” and “never” of orders would break by: rows of Lệnh that move, other executions, the same order at the same moment, a kill. */
import { beforeEach, describe, expect, it } from "vitest";
import { type Desk, letters, openCampaignDesk, openScoringDesk, TEAM } from "../support/desk.ts";
import { behindEveryCall, SIDEBAR_WRITES, STEWARD_WRITES, tickUntilKilled } from "../support/everyCall.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

const TAB = "Lệnh";
const ADD = "Thêm dòng đăng ký";

let desk: Desk;
beforeEach(() => {
  desk = openCampaignDesk();
});

const owner = () => desk.host.as(OWNER);
const request = (command: string, target = "", value = "", reason = "") =>
  desk.rpc(OWNER, { kind: "command", command, target, value, reason });
const orders = () => desk.rows(TAB).filter(({ cells }) => cells["Lệnh"] !== "");
const lastRow = () => orders().at(-1)?.row ?? 1;
/** Rows of Đăng ký, by unit. */
const models = () => {
  const units = desk.rows("Đăng ký").map(({ cells }) => cells["Mã đơn vị"]);
  const of = (unit: string) => units.filter((each) => each === unit).length;
  return { AN: of("AN"), BINH: of("BINH"), CUC: of("CUC") };
};
const UNITS: Readonly<Record<string, string>> = { AN: "Xã An", BINH: "Xã Bình", CUC: "Xã Cúc" };

describe("an order while a round carries it out", () => {
  const sorted = () => `A2:${letters((desk.values(TAB)[0] ?? []).length)}40`;
  it.each<readonly [string, (turn: number) => unknown]>([
    ["a row is inserted above it", () => owner().insertRows(desk.file, TAB, 2)],
    ["the finished order above it is deleted", () => owner().deleteRows(desk.file, TAB, 2)],
    ["the orders are sorted", (turn) => owner().sort(desk.file, TAB, sorted(), 3, turn % 2 === 0)],
    // Which asks for another round at the same moment.
    [
      "another order is ticked",
      () => owner().paste(desk.file, TAB, `B${lastRow() + 1}`, [[ADD, "CUC", "1", "", "TRUE"]]),
    ],
  ])("[O1] %s, between any two calls: each is done once, and its result stands beside it", (name, act) => {
    const further = name.startsWith("another order") ? 1 : 0;
    let before = models();
    const calls = behindEveryCall(desk, {
      of: "tick",
      prepare: () => {
        before = models();
        // Google takes sixty requests a minute: nobody is to wait here.
        desk.host.skipTo(desk.host.now() + 60_000);
        for (const unit of ["AN", "BINH"])
          expect(request(ADD, unit, "1")).toMatchObject({ kind: "requested" });
      },
      run: () => void desk.tick(),
      meanwhile: act,
      check: (turn) => {
        desk.tick();
        const asked = orders().filter(({ cells }) => cells["Lệnh"] === ADD);
        expect(asked.length).toBeGreaterThan(0);
        for (const { cells } of asked)
          expect([turn, cells["Trạng thái"], cells["Kết quả"]]).toEqual([
            turn,
            "Xong",
            `Đã thêm 1 dòng cho ${UNITS[String(cells["Đối tượng của lệnh"])]}.`,
          ]);
        expect(new Set(asked.map(({ cells }) => cells["Mã lệnh"])).size).toBe(asked.length);
        const { AN, BINH, CUC } = before;
        expect([turn, models()]).toEqual([turn, { AN: AN + 1, BINH: BINH + 1, CUC: CUC + further }]);
      },
    });
    expect(calls).toEqual(STEWARD_WRITES);
  });
});

describe("the same order twice", () => {
  const copies = (command: string, target = "", value = "", reason = "") => {
    for (let copy = 0; copy < 2; copy++) request(command, target, value, reason);
    const before = desk.rows("Nhật ký").length;
    desk.tick();
    const results = orders().slice(-2);
    return {
      results: results.map(({ cells }) => [cells["Trạng thái"], cells["Kết quả"]]),
      lines: desk.rows("Nhật ký").length - before,
    };
  };

  it("[O3] in one round: the second finds the first one’s work, and adds neither a row nor a line", () => {
    const extended = "Đã gia hạn cho Xã An đến hết ngày 20/11/2023.";
    expect(copies("Gia hạn", "AN", "báo cáo 20/11/2023", "Mưa lũ")).toEqual({
      results: [
        ["Xong", extended],
        ["Xong", extended],
      ],
      lines: 1,
    });
    const withdrawn = "Đã rút mô hình MH-2023-001; nội dung đã gõ vẫn được giữ.";
    expect(copies("Rút mô hình", "MH-2023-001", "", "Đơn vị xin rút")).toEqual({
      results: [
        ["Xong", withdrawn],
        ["Xong", withdrawn],
      ],
      lines: 1,
    });
    const rowOf = Number(desk.place("Đăng ký", "MH-2023-006", "Mã mô hình").slice(1));
    owner().deleteRows(desk.file, "Đăng ký", rowOf);
    // One of six rows is gone: the first order makes it anew.
    const prepared = (count: number) =>
      `Đã chuẩn bị ${count} dòng mới cho 3 đơn vị; 0 dòng đã có nội dung được giữ nguyên.`;
    expect(copies("Áp dụng thiết lập")).toEqual({
      results: [
        ["Xong", prepared(1)],
        ["Xong", prepared(0)],
      ],
      lines: 0,
    });
    expect(models()).toEqual({ AN: 2, BINH: 2, CUC: 2 });
  });

  it("[O3] [O9] of the appraisal in one round: no ballot comes twice, and nothing is written down twice", () => {
    desk = openScoringDesk();
    const ballots = () => desk.rows("Chấm điểm").map(({ cells }) => String(cells["Mã phiếu"]));
    const twice = (command: string, target = "", value = "", reason = "") => {
      const before = ballots().length;
      const { results, lines } = copies(command, target, value, reason);
      const now = ballots();
      expect(new Set(now).size).toBe(now.length);
      return { states: results.map(([state]) => state), ballots: now.length - before, lines };
    };
    owner().deleteRows(desk.file, "Chấm điểm", 3);
    const first = "P1-MH-2023-001-A";
    expect(twice("Phân công chấm điểm")).toEqual({ states: ["Xong", "Xong"], ballots: 1, lines: 0 });
    for (const [index, total] of [80, 50, 80].entries())
      desk.rpc(TEAM[index] ?? "", submitted(desk, `P1-MH-2023-001-${"ABC"[index]}`, scores(total)));
    desk.tick();
    expect(twice("Mở lại phiếu", first, "", "Chấm nhầm")).toEqual({
      states: ["Xong", "Từ chối"],
      ballots: 0,
      lines: 1,
    });
    desk.rpc(TEAM[0], submitted(desk, first, scores(80)));
    desk.tick();
    expect(twice("Chấm lại vòng 2", "MH-2023-001", "", "Lệch")).toEqual({
      states: ["Xong", "Từ chối"],
      ballots: 3,
      lines: 0,
    });
    expect(twice("Tạm dừng", "MH-2023-002", "", "Có đơn")).toEqual({
      states: ["Xong", "Xong"],
      ballots: 0,
      lines: 1,
    });
    expect(twice("Tiếp tục", "MH-2023-002", "", "Đã rõ")).toEqual({
      states: ["Xong", "Từ chối"],
      ballots: 0,
      lines: 1,
    });
  });

  it("[O4] asked for by two pages, the one between any two calls of the other: as many rows as were promised, each whole", () => {
    const answers: unknown[] = [];
    const ask = (target: string) => void answers.push(request("Rút mô hình", target, "", "Đơn vị xin rút"));
    let before = 0;
    const calls = behindEveryCall(desk, {
      of: "rpc",
      prepare: () => {
        answers.length = 0;
        before = orders().length;
      },
      run: () => ask("MH-2023-001"),
      meanwhile: () => ask("MH-2023-002"),
      check: (turn) => {
        const promised = answers.filter((answer) => (answer as { kind: string }).kind === "requested").length;
        const made = orders().slice(before);
        expect([turn, made.length]).toEqual([turn, promised]);
        for (const { cells } of made)
          expect([cells["Lệnh"], cells["Lý do"], cells["Thực hiện"]]).toEqual([
            "Rút mô hình",
            "Đơn vị xin rút",
            true,
          ]);
        expect(new Set(made.map(({ cells }) => cells["Đối tượng của lệnh"])).size).toBe(promised);
      },
    });
    expect(calls).toEqual(SIDEBAR_WRITES);
  });
});

it("[N10] the round that gave a number is killed behind any of its calls, and the row is deleted from both tabs: the number is not given again", () => {
  const given = new Set<string>();
  const lastOf = (tab: string) =>
    desk
      .rows(tab)
      .map(({ cells }) => String(cells["Mã mô hình"]))
      .sort()
      .at(-1) ?? "";
  const calls = behindEveryCall(desk, {
    of: "tick",
    prepare: () => void request(ADD, "AN", "1"),
    run: () => tickUntilKilled(desk),
    meanwhile: "kill",
    check: (turn) => {
      // What was carried out before the kill is deleted before the next round comes by.
      if (models().AN === 2) desk.tick();
      const number = lastOf("Đăng ký");
      expect([turn, given.has(number)]).toEqual([turn, false]);
      given.add(number);
      for (const tab of ["Đăng ký", "Báo cáo"])
        owner().deleteRows(desk.file, tab, Number(desk.place(tab, number, "Mã mô hình").slice(1)));
    },
  });
  expect(calls).toEqual(STEWARD_WRITES);
});
