import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, openScoringDesk, TEAM } from "../support/desk.ts";
import { behindEveryCall, STEWARD_WRITES, tickUntilKilled } from "../support/everyCall.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

const BALLOT = "P1-MH-2023-001-A";
const OF_AUTHOR = "P1-MH-2023-002-C";

let desk: Desk;
beforeAll(() => {
  desk = openScoringDesk();
  // Appraiser C is an author of the second model: C's ballot of it is to be prepared as Né tránh (X2).
  expect(desk.type(OWNER, "Đăng ký", "MH-2023-002", "Đồng tác giả", "Thành viên 3")).toBeNull();
  desk.tick();
});

const ids = (tab: string, header: string) => desk.rows(tab).map(({ cells }) => cells[header]);
const times = (list: readonly unknown[], sought: unknown) => list.filter((each) => each === sought).length;
const journal = () =>
  desk.rows("Nhật ký").map(({ cells }) => `${cells["Mã"]} ${cells["Cột"]} ${cells["Lý do"]}`);
const rowOf = (ballot: string) => Number(desk.place("Chấm điểm", ballot, "Mã phiếu").slice(1));

interface Killed {
  readonly order: (
    turn: number,
  ) => readonly [command: string, target?: string, value?: string, reason?: string];
  prepare?(turn: number): void;
  /** What the order makes, once. */
  made(turn: number): unknown;
  due(turn: number): unknown;
  /** Lines that it adds to Nhật ký. */
  readonly lines: number;
}

/** Orders it, kills the round behind each call, lets two rounds come by, and looks. */
function killed({ order, prepare, made, due, lines }: Killed): readonly string[] {
  let before: readonly string[] = [];
  return behindEveryCall(desk, {
    of: "tick",
    prepare: (turn) => {
      prepare?.(turn);
      const [command, target = "", value = "", reason = ""] = order(turn);
      before = journal();
      expect(desk.rpc(OWNER, { kind: "command", command, target, value, reason })).toMatchObject({
        kind: "requested",
      });
    },
    run: () => tickUntilKilled(desk),
    meanwhile: "kill",
    check: (turn) => {
      desk.tick();
      desk.tick();
      expect([turn, made(turn)]).toEqual([turn, due(turn)]);
      expect(desk.rows("Lệnh").at(-1)?.cells).toMatchObject({
        "Trạng thái": "Xong",
        "Kết quả": expect.stringMatching(/\S/),
      });
      expect([turn, journal().length - before.length]).toEqual([turn, lines]);
    },
  });
}

describe("[LS8] [O1] an order that is killed is carried out once", () => {
  it("further rows of a unit", () => {
    let already = 0;
    const calls = killed({
      prepare: () => {
        already = times(ids("Đăng ký", "Mã đơn vị"), "AN");
      },
      order: () => ["Thêm dòng đăng ký", "AN", "1"],
      made: () => {
        const models = ids("Đăng ký", "Mã mô hình");
        return [
          times(ids("Đăng ký", "Mã đơn vị"), "AN"),
          new Set(models).size === models.length,
          ids("Báo cáo", "Mã mô hình").length === models.length,
        ];
      },
      due: () => [already + 1, true, true],
      lines: 0,
    });
    expect(calls).toEqual(STEWARD_WRITES);
  });

  it("an extension", () => {
    const day = (turn: number) => String(5 + turn).padStart(2, "0");
    const calls = killed({
      order: (turn) => ["Gia hạn", "BINH", `báo cáo ${day(turn)}/12/2023`, "Mưa lũ"],
      made: () => desk.cell("Đơn vị", "BINH", "Gia hạn báo cáo (theo lệnh)"),
      due: (turn) => new Date(`2023-12-${day(turn)}T00:00:00+07:00`),
      lines: 1,
    });
    expect(calls).toEqual(STEWARD_WRITES);
  });

  it("a ballot that is given back", () => {
    let reopened = 0;
    const calls = killed({
      prepare: () => {
        expect(desk.rpc(TEAM[0], submitted(desk, BALLOT, scores(80)))).toMatchObject({ lacks: [] });
        desk.tick();
        reopened = Number(desk.cell("Chấm điểm", BALLOT, "Số lần mở lại"));
      },
      order: () => ["Mở lại phiếu", BALLOT, "", "Chấm nhầm"],
      made: () => ["Trạng thái", "Số lần mở lại"].map((header) => desk.cell("Chấm điểm", BALLOT, header)),
      due: () => ["Mở lại", reopened + 1],
      lines: 1,
    });
    expect(calls).toEqual(STEWARD_WRITES);
  });

  it("an assignment: a ballot that nobody may give is prepared as such, once", () => {
    const calls = killed({
      prepare: () => {
        expect(desk.host.as(OWNER).deleteRows(desk.file, "Chấm điểm", rowOf(OF_AUTHOR)).refused).toBeNull();
        desk.tick();
      },
      order: () => ["Phân công chấm điểm"],
      made: () => [
        times(ids("Chấm điểm", "Mã phiếu"), OF_AUTHOR),
        desk.cell("Chấm điểm", OF_AUTHOR, "Trạng thái"),
        ids("Chấm điểm", "Mã phiếu").length,
      ],
      // Six models, three appraisers.
      due: () => [1, "Né tránh", 18],
      lines: 0,
    });
    expect(calls).toEqual(STEWARD_WRITES);
  });
});
