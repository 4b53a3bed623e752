import { beforeAll, describe, expect, it } from "vitest";
import { previewOf } from "../../../sidebar/board/state/assignment.ts";
import type { Answer } from "../../../src/rpc/answers.ts";
import { type Desk, openReportedDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

type Board = Extract<Answer, { kind: "board" }>;
type Ballots = Extract<Answer, { kind: "boardBallots" }>;
type Orders = Extract<Answer, { kind: "orders" }>;

const TABS = [
  { key: "units", title: "Đơn vị" },
  { key: "appraisers", title: "Tổ thẩm định" },
  { key: "titles", title: "Danh hiệu thi đua" },
];

let desk: Desk;
beforeAll(() => {
  desk = openReportedDesk();
});

// Each request has its own answer; a refusal would lack what is looked at.
const board = () => desk.rpc(OWNER, { kind: "board", tabs: TABS }) as Board;
const ballots = () => desk.rpc(OWNER, { kind: "boardBallots" }) as Ballots;
const orders = () => (desk.rpc(OWNER, { kind: "orders" }) as Orders).orders;

describe("what the board is told", () => {
  it("[D19] stages, units with their deadlines, begun models, members, and nothing that lacks", () => {
    const seen = board();
    expect(seen.stages.map(({ stage, state, deadline }) => [stage, state, deadline])).toEqual([
      ["registration", "closed", "2023-03-28"],
      ["report", "closed", "2023-11-15"],
      ["appraisal", "open", "2023-11-30"],
    ]);
    expect(
      seen.units.map(({ code, models, reportsDue, reportsIn }) => [code, models, reportsDue, reportsIn]),
    ).toEqual(["AN", "BINH", "CUC"].map((code) => [code, 2, 2, 2]));
    expect(seen.models.map(({ id, reported, failed, late }) => [id, reported, failed, late.length])).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => [`MH-2023-00${n}`, true, false, 0]),
    );
    expect([seen.members.length, seen.missing, seen.troubles]).toEqual([3, [], []]);
  });

  it("[D18] [X8] from it the page foresees exactly the ballots that the steward gives out", () => {
    desk.type(OWNER, "Báo cáo", "MH-2023-004", "Điều kiện 2: có văn bản triển khai", "Không");
    desk.type(OWNER, "Tổ thẩm định", "B", "Hồ sơ né tránh", "MH-2023-001: cùng làm");
    const seen = previewOf(board(), ballots());
    expect(seen).toMatchObject({
      // Five models for three members, of whom one steps back once.
      ...{ models: 5, toScore: 14, recused: 1, standing: 0 },
      left: [{ model: "MH-2023-004", why: "prerequisite" }],
    });
    const all = ["MH-2023-001", "MH-2023-002", "MH-2023-003", "MH-2023-005", "MH-2023-006"];
    expect(seen.members.map(({ code, scores, recused }) => [code, scores, recused])).toEqual([
      ["A", all, []],
      ["B", all.slice(1), ["MH-2023-001"]],
      ["C", all, []],
    ]);
    expect(desk.order("Phân công chấm điểm")["result"]).toBe(
      "Đã giao 14 phiếu của 5 mô hình; 1 phiếu ghi Né tránh. 1 mô hình chưa giao, vì chưa đạt điều kiện: MH-2023-004.",
    );
    expect(previewOf(board(), ballots())).toMatchObject({ toScore: 0, recused: 0, standing: 15 });
  });

  it("[D19] ballots with their states, and how far they lie apart", () => {
    for (const [index, total] of [80, 90].entries())
      desk.rpc(
        TEAM[index === 0 ? 0 : 2] ?? "",
        submitted(desk, `P1-MH-2023-002-${index === 0 ? "A" : "C"}`, scores(total)),
      );
    desk.tick();
    const { ballots: all, spreads } = ballots();
    expect(all.find(({ id }) => id === "P1-MH-2023-002-A")).toMatchObject({
      ...{ round: 1, model: "MH-2023-002", appraiser: "A", state: "Đã nộp", late: null },
      ...{ decision: "submit", complete: true },
    });
    expect(spreads.find(({ model }) => model === "MH-2023-002")?.spread).toBe(1000);
  });

  it("[D19] models concluded on of those ranked: by a word of the list or in words, and no line over a group", () => {
    // Two ballots are in, of one model; all six are listed, in one group.
    expect(board().concluded).toEqual({ done: 0, of: 6 });
    desk.type(OWNER, "Xếp hạng", "MH-2023-002", "Kết luận", "Công nhận");
    expect(board().concluded).toEqual({ done: 1, of: 6 });
    desk.type(OWNER, "Xếp hạng", "MH-2023-003", "Nội dung kết luận", "Để sang năm");
    expect(board().concluded).toEqual({ done: 2, of: 6 });
  });

  it("[O10] [D19] a tab that is gone, also one that no order reads, and a column that is gone are named; the rest is told", () => {
    const gone = openReportedDesk();
    const owner = gone.host.as(OWNER);
    owner.deleteSheet(gone.file, "Danh hiệu thi đua");
    owner.deleteSheet(gone.file, "Tổ thẩm định");
    const phone = (gone.values("Đơn vị")[0] ?? []).indexOf("Điện thoại") + 1;
    owner.deleteColumns(gone.file, "Đơn vị", phone);
    const seen = gone.rpc(OWNER, { kind: "board", tabs: TABS }) as Board;
    expect([seen.missing, seen.troubles]).toEqual([
      ["tab Tổ thẩm định", "tab Danh hiệu thi đua", "cột Điện thoại ở tab Đơn vị"],
      [],
    ]);
    expect([seen.units.length, seen.members.length, seen.models.length, seen.stages.length]).toEqual([
      0, 0, 6, 3,
    ]);
  });
});

describe("an order that is to run at once", () => {
  it("[W12] loses its tick and is shown; the organiser's own tick runs it without any round of the clock", () => {
    const wanted = { command: "Gia hạn", target: "AN", value: "báo cáo 20/11/2023", reason: "Mưa lũ" };
    const written = desk.rpc(OWNER, { kind: "command", ...wanted }) as { row: number };
    const [newest] = orders();
    expect(newest).toEqual({
      ...{ row: written.row, command: "Gia hạn", target: "AN", value: "báo cáo 20/11/2023" },
      ...{ execute: true, state: "Chờ", result: "" },
    });
    const asked = { kind: "runNow", row: written.row, command: "Gia hạn", target: "an" };
    expect((desk.rpc(OWNER, asked) as Orders).orders[0]).toMatchObject({ execute: false, state: "" });
    desk.tick();
    expect(orders()[0]).toMatchObject({ execute: false, state: "" });
    desk.host.as(OWNER).type(desk.file, "Lệnh", `F${written.row}`, "TRUE");
    expect(orders()[0]).toMatchObject({ state: "Xong" });
  });

  it("[W12] an order that was finished, or that is not there, is left as it is", () => {
    const before = desk.values("Lệnh");
    const [done] = orders();
    desk.rpc(OWNER, { kind: "runNow", row: done?.row ?? 0, command: "Gia hạn", target: "AN" });
    desk.rpc(OWNER, { kind: "runNow", row: 99, command: "Rút mô hình", target: "MH-1" });
    expect(desk.values("Lệnh")).toEqual(before);
  });
});
