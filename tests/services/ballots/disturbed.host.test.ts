/** What “once” and “never” of a ballot would break by: a round that is killed, somebody else between two of its calls, what no event told. */
import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, openScoringDesk, TEAM } from "../support/desk.ts";
import { behindEveryCall, STEWARD_WRITES } from "../support/everyCall.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";
import { unseen } from "../support/unseen.ts";

const [A] = TEAM;
const TAB = "Chấm điểm";
const MINE = "P1-MH-2023-001-A";
const LAST_POINTS = "V.1 Hồ sơ, minh chứng";

let desk: Desk;
beforeAll(() => {
  desk = openScoringDesk();
});

const cells = (...headers: string[]) => headers.map((header) => desk.cell(TAB, MINE, header));
const counted = () => Number(desk.cell("Tổ thẩm định", "A", "Đã chấm"));
/** Reasons of the reopenings of this ballot that Nhật ký tells. */
const reopenings = () =>
  desk
    .rows("Nhật ký")
    .filter(({ cells: line }) => line["Mã"] === MINE)
    .map(({ cells: line }) => line["Lý do"]);
const type = (header: string, text: string) => expect(desk.type(A, TAB, MINE, header, text)).toBeNull();
/** 80 points, without any for the last criterion; taken note of. */
const submit = () => {
  expect(desk.rpc(A, submitted(desk, MINE, scores(80)))).toMatchObject({ lacks: [] });
  desk.tick();
  expect([...cells("Trạng thái", "Tổng"), counted()]).toEqual(["Đã nộp", 80, 1]);
};
const reopen = (reason: string) => {
  const row = Number(desk.place(TAB, MINE, "Mã phiếu").slice(1));
  expect(desk.rpc(A, { kind: "reopenBallot", ballot: MINE, row, reason })).toMatchObject({ kind: "ballot" });
};
const killedRound = () => {
  try {
    desk.tick();
  } catch {
    // Killed, as it should be: `behindEveryCall` asks whether it was.
  }
};
let before: readonly unknown[] = [];
const prepared = () => {
  // Google takes sixty requests a minute: nobody is to wait here.
  desk.host.skipTo(desk.host.now() + 60_000);
  submit();
  before = reopenings();
};

describe("points of a submitted ballot that were changed while no trigger saw it", () => {
  const change = () =>
    unseen(desk, () => {
      desk.type(OWNER, TAB, MINE, LAST_POINTS, "5");
      desk.type(OWNER, TAB, MINE, "Nhóm V", "5");
      desk.type(OWNER, TAB, MINE, "Tổng", "85");
    });

  it("[M18] with their sums, and the round that finds them is killed behind any of its calls: reopened, and told once", () => {
    const calls = behindEveryCall(desk, {
      of: "tick",
      prepare: () => {
        prepared();
        change();
      },
      run: killedRound,
      meanwhile: "kill",
      check: (turn) => {
        desk.tick();
        desk.tick();
        expect([turn, ...cells("Trạng thái", "Tổng", "Nộp lúc"), counted()]).toEqual([
          turn,
          "Mở lại",
          85,
          "",
          0,
        ]);
        expect(reopenings()).toEqual([...before, "Sửa phiếu đã nộp"]);
      },
    });
    expect(calls).toEqual(STEWARD_WRITES);
  });

  it("[M13] and are changed again between any two calls of the round that finds them: reopened, and told once", () => {
    const calls = behindEveryCall(desk, {
      of: "tick",
      prepare: () => {
        prepared();
        change();
      },
      run: () => void desk.tick(),
      meanwhile: () => type(LAST_POINTS, "4"),
      check: (turn) => {
        desk.tick();
        expect([turn, ...cells("Trạng thái", "Tổng", "Nộp lúc"), counted()]).toEqual([
          turn,
          "Mở lại",
          84,
          "",
          0,
        ]);
        expect(reopenings()).toEqual([...before, "Sửa phiếu đã nộp"]);
      },
    });
    expect(calls).toEqual(STEWARD_WRITES);
  });
});

describe("a reopening through the sidebar", () => {
  it("[M15] the round that writes it down is killed behind any of its calls: once", () => {
    const calls = behindEveryCall(desk, {
      of: "tick",
      prepare: (turn) => {
        prepared();
        reopen(`Xem lại ${turn}`);
      },
      run: killedRound,
      meanwhile: "kill",
      check: (turn) => {
        desk.tick();
        desk.tick();
        expect([turn, ...cells("Trạng thái"), counted()]).toEqual([turn, "Mở lại", 0]);
        expect(reopenings()).toEqual([...before, `Xem lại ${turn}`]);
      },
    });
    expect(calls).toEqual(STEWARD_WRITES);
  });

  it("[M15] and the submission after it, between any two calls of a round: once, and the submission counts", () => {
    const calls = behindEveryCall(desk, {
      of: "tick",
      // Another ballot gives the round something to write: begun, and not begun any more.
      prepare: () => {
        prepared();
        const other = "P1-MH-2023-002-A";
        const points = desk.cell(TAB, other, LAST_POINTS) === "" ? "1" : "";
        unseen(desk, () => expect(desk.type(A, TAB, other, LAST_POINTS, points)).toBeNull());
      },
      run: () => void desk.tick(),
      meanwhile: (turn) => {
        reopen(`Nhầm ${turn}`);
        expect(desk.rpc(A, submitted(desk, MINE, scores(70)))).toMatchObject({ lacks: [] });
      },
      check: (turn) => {
        desk.tick();
        expect([turn, ...cells("Trạng thái", "Tổng"), counted()]).toEqual([turn, "Đã nộp", 70, 1]);
        expect(reopenings()).toEqual([...before, `Nhầm ${turn}`]);
        reopen("Trở lại");
      },
    });
    expect(calls).toEqual(STEWARD_WRITES);
  });
});

describe("decisions that no event told", () => {
  const choose = (ballot: string, decision: string, reason = "") => {
    unseen(desk, () => {
      desk.type(A, TAB, ballot, "Quyết định", decision);
      if (reason !== "") desk.type(A, TAB, ballot, "Lý do mở lại, né tránh", reason);
    });
    desk.tick();
  };

  it("[M18] are found by the next round: a submission, a reopening with its reason, a recusal", () => {
    prepared();
    choose(MINE, "Mở lại", "Chọn trong bảng");
    expect([...cells("Trạng thái", "Nộp lúc"), counted()]).toEqual(["Mở lại", "", 0]);
    choose(MINE, "Nộp");
    expect([...cells("Trạng thái", "Tổng"), counted()]).toEqual(["Đã nộp", 80, 1]);
    expect(reopenings()).toEqual([...before, "Chọn trong bảng"]);
    const other = "P1-MH-2023-003-A";
    choose(other, "Né tránh", "Người nhà tham gia");
    expect(["Trạng thái", "Né tránh vì"].map((header) => desk.cell(TAB, other, header))).toEqual([
      "Né tránh",
      "Người nhà tham gia",
    ]);
  });
});
