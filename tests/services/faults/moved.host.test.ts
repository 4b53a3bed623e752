/** Rows move between the steward's read and its batch; [ST4] promises that nothing comes to stand beside another name. */
import { describe, expect, it } from "vitest";
import { type Desk, letters, openScoringDesk, TEAM } from "../support/desk.ts";
import { callsWhile } from "../support/everyCall.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

const [A, B] = TEAM;
const BATCH = "Sheets.Spreadsheets.batchUpdate";
const BALLOTS = "Chấm điểm";
const ORDERS = "Lệnh";
const ballotId = (number: number, appraiser: string) => `P1-MH-2023-00${number}-${appraiser}`;

/** The calls of a round of the clock that finds as much to do as the next one will. */
function callsOfRound(desk: Desk): readonly string[] {
  return callsWhile(desk, "tick", () => void desk.tick());
}

/** A round in which somebody comes before the batch and, where `then` is given, before the one that puts right. */
function roundWith(desk: Desk, calls: readonly string[], act: () => void, then?: () => void): void {
  const batch = calls.indexOf(BATCH) + 1;
  const acts = then === undefined ? [act] : [act, then];
  // Between two batches there is one look.
  const came = acts.map((each, index) =>
    desk.host.interrupt({ of: "tick", when: "before", call: batch + 2 * index, act: each }),
  );
  desk.tick();
  for (const seen of came) expect(seen()).toMatchObject({ state: "done", call: BATCH });
}

/** As people tidy a tab up: the spare rows below are deleted. */
function endWithRows(desk: Desk): void {
  const code = `function tidy() {
    const sheet = SpreadsheetApp.getActive().getSheetByName("${BALLOTS}");
    const last = sheet.getLastRow();
    if (sheet.getMaxRows() > last) sheet.deleteRows(last + 1, sheet.getMaxRows() - last);
  }`;
  const project = desk.host.addProject({ name: "tidy", files: { "Code.js": code }, boundTo: desk.file.id });
  desk.host.run(project, "tidy", { user: OWNER });
}

describe("[ST4] rows of Lệnh move before the batch that does an order", () => {
  const ask = (desk: Desk, target: string) =>
    expect(
      desk.rpc(OWNER, { kind: "command", command: "Thêm dòng đăng ký", target, value: "1", reason: "" }),
    ).toMatchObject({ kind: "requested" });
  const rowsOf = (desk: Desk, unit: string) =>
    desk.rows("Đăng ký").filter(({ cells }) => cells["Mã đơn vị"] === unit).length;
  const orders = (desk: Desk) =>
    desk
      .rows(ORDERS)
      .filter(({ cells }) => cells["Lệnh"] === "Thêm dòng đăng ký")
      .map(({ cells }) => [cells["Đối tượng của lệnh"], cells["Mã lệnh"], cells["Trạng thái"]]);

  it.each<[string, (desk: Desk) => unknown]>([
    ["a row comes in above all", (desk) => desk.host.as(OWNER).insertRows(desk.file, ORDERS, 2)],
    ["a row comes in above the order", (desk) => desk.host.as(OWNER).insertRows(desk.file, ORDERS, 5)],
    ["they are sorted", (desk) => desk.host.as(OWNER).sort(desk.file, ORDERS, "A2:K5", 3, true)],
  ])("%s: it is done once, and the one before keeps its result", (_what, act) => {
    const desk = openScoringDesk();
    ask(desk, "BINH");
    const calls = callsOfRound(desk);
    ask(desk, "AN");
    const before = rowsOf(desk, "AN");
    roundWith(desk, calls, () => act(desk));
    desk.tick();
    expect(rowsOf(desk, "AN") - before).toBe(1);
    expect(orders(desk).sort()).toEqual([
      // The campaign began with two orders: it was set up, and ballots were given out.
      ["AN", "LN-0004", "Xong"],
      ["BINH", "LN-0003", "Xong"],
    ]);
  });

  it("[N13] a finished row is deleted: the next number is above those that stand", () => {
    const desk = openScoringDesk();
    for (const unit of ["BINH", "AN", "BINH"]) ask(desk, unit);
    desk.tick();
    desk.host
      .as(OWNER)
      .deleteRows(desk.file, ORDERS, Number(desk.place(ORDERS, "LN-0004", "Mã lệnh").slice(1)));
    desk.host.as(OWNER).deleteRows(desk.file, "Nhật ký", 2);
    ask(desk, "AN");
    desk.tick();
    expect(orders(desk).map(([, id]) => id)).toEqual(["LN-0003", "LN-0005", "LN-0006"]);
    const entries = desk.rows("Nhật ký").map(({ cells }) => String(cells["Mã"] ?? Object.values(cells)[0]));
    expect(new Set(entries).size).toBe(entries.length);
  });
});

describe("[ST4] rows of Chấm điểm move before the batch that takes note of a recusal", () => {
  const HEADERS = ["Trạng thái", "Nộp lúc", "Né tránh vì", "Tổng"];
  /** Only what the recused one says may differ from before. */
  const others = (desk: Desk) => {
    const lines = desk.values(BALLOTS);
    const headers = lines.find((line) => line.includes("Mã phiếu")) ?? [];
    const at = (line: readonly unknown[], header: string) => line[headers.indexOf(header)];
    return new Map(
      lines
        .map((line) => [at(line, "Mã phiếu"), HEADERS.map((header) => at(line, header))] as const)
        .filter(([id]) => String(id).startsWith("P1-") && id !== ballotId(6, "A")),
    );
  };
  const state = (desk: Desk) => desk.cell(BALLOTS, ballotId(6, "A"), "Trạng thái", "Mã phiếu");
  const rowOf = (desk: Desk, ballot: string) => Number(desk.place(BALLOTS, ballot, "Mã phiếu").slice(1));
  const recuse = (desk: Desk, user: string, ballot: string) =>
    expect(
      desk.rpc(user, { kind: "recuseBallot", ballot, row: rowOf(desk, ballot), reason: "Họ hàng" }),
    ).toMatchObject({ ballot: { state: "recused" } });
  const width = (desk: Desk) => letters((desk.values(BALLOTS)[0] ?? []).length);
  const sort = (desk: Desk, column: number, rising: boolean) =>
    expect(
      desk.host.as(OWNER).sort(desk.file, BALLOTS, `A2:${width(desk)}19`, column, rising).refused,
    ).toBeNull();

  function scene() {
    const desk = openScoringDesk();
    for (const number of [1, 2, 3, 5])
      expect(desk.rpc(A, submitted(desk, ballotId(number, "A"), scores(80)))).toMatchObject({ lacks: [] });
    desk.tick();
    recuse(desk, B, ballotId(6, "B"));
    const calls = callsOfRound(desk);
    const before = others(desk);
    recuse(desk, A, ballotId(6, "A"));
    return { desk, calls, before };
  }

  it.each<[string, (desk: Desk) => unknown]>([
    ["sorted", (desk) => sort(desk, 3, false)],
    ["a row comes in above the header", (desk) => desk.host.as(OWNER).insertRows(desk.file, BALLOTS, 1)],
    ["a column comes in before the ids", (desk) => desk.host.as(OWNER).insertColumns(desk.file, BALLOTS, 1)],
  ])("%s: no other ballot is changed", (_what, act) => {
    const { desk, calls, before } = scene();
    roundWith(desk, calls, () => act(desk));
    desk.tick();
    expect(others(desk)).toEqual(before);
    expect(desk.values(BALLOTS).flat()).toContain("Né tránh");
  });

  it("sorted, and sorted back before the batch that puts right: looked at until nothing moves", () => {
    const { desk, calls, before } = scene();
    roundWith(
      desk,
      calls,
      () => sort(desk, 3, false),
      () => sort(desk, 1, true),
    );
    desk.tick();
    expect([others(desk), state(desk)]).toEqual([before, "Né tránh"]);
  });

  it("a ballot is deleted where the sheet ends with its rows: nothing is written behind its end", () => {
    const { desk } = scene();
    desk.tick();
    endWithRows(desk);
    recuse(desk, B, ballotId(5, "B"));
    const calls = callsOfRound(desk);
    const before = others(desk);
    before.delete(ballotId(4, "A"));
    recuse(desk, B, ballotId(4, "B"));
    roundWith(desk, calls, () =>
      desk.host.as(OWNER).deleteRows(desk.file, BALLOTS, rowOf(desk, ballotId(4, "A"))),
    );
    desk.tick();
    const after = others(desk);
    expect(after.get(ballotId(4, "B"))?.[0]).toBe("Né tránh");
    expect(new Map([...after, [ballotId(4, "B"), before.get(ballotId(4, "B"))]])).toEqual(before);
  });
});

describe("[ST4] what rows that moved cost", () => {
  it("two calls more: six", () => {
    const desk = openScoringDesk();
    const recuse = (ballot: string) =>
      desk.rpc(A, {
        ...{ kind: "recuseBallot", ballot, reason: "người nhà" },
        row: Number(desk.place(BALLOTS, ballot, "Mã phiếu").slice(1)),
      });
    recuse(ballotId(1, "A"));
    const calls = callsOfRound(desk);
    recuse(ballotId(2, "A"));
    const width = letters((desk.values(BALLOTS)[0] ?? []).length);
    desk.spent();
    roundWith(desk, calls, () => desk.host.as(OWNER).sort(desk.file, BALLOTS, `A2:${width}19`, 3, false));
    const [run] = desk.spent().filter(({ functionName }) => functionName === "tick");
    const sheets = Object.entries(run?.counts.calls ?? {}).filter(([name]) => name.startsWith("Sheets."));
    expect(Object.fromEntries(sheets)).toEqual({
      "Sheets.Spreadsheets.get": 1,
      "Sheets.Spreadsheets.Values.batchGetByDataFilter": 3,
      "Sheets.Spreadsheets.batchUpdate": 2,
    });
    expect(desk.cell(BALLOTS, ballotId(2, "A"), "Trạng thái")).toBe("Né tránh");
  });
});
