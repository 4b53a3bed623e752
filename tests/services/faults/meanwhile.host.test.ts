import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Desk, letters, TEAM } from "../support/desk.ts";
import { behindEveryCall, STEWARD_WRITES } from "../support/everyCall.ts";
import { OWNER } from "../support/hosted.ts";
import { besideIn, model, openRankedDesk, ranksIn, reopen, turned, turnRanking } from "../support/ranked.ts";

const BALLOTS = "Chấm điểm";
const RANKING = "Xếp hạng";
const CONCLUSION = "Nội dung kết luận";
const OWN = "Việc của văn phòng";

let desk: Desk;

const rowOf = (ballot: string) => Number(desk.place(BALLOTS, ballot, "Mã phiếu").slice(1));
const ranks = () => ranksIn(desk);
const beside = (header: string) => besideIn(desk, header);
/** A minute later: what Google takes of one account within a minute is not tried here. */
const prepare = (turn: number) => {
  desk.host.skipTo(desk.host.now() + MINUTE);
  turnRanking(desk, turn);
};
const MINUTE = 60_000;

describe("the ranking while it is written", () => {
  beforeAll(() => {
    desk = openRankedDesk();
  });

  it("[LS5] [N11] a conclusion that is typed while the steward ranks anew stands beside its entry", () => {
    const typed = new Map<unknown, unknown>();
    const calls = behindEveryCall(desk, {
      of: "tick",
      prepare,
      meanwhile: (turn) => {
        const entry = model(1 + (turn % 3));
        typed.set(entry, `Kết luận ${turn}`);
        expect(desk.type(OWNER, RANKING, entry, CONCLUSION, `Kết luận ${turn}`)).toBeNull();
      },
      run: () => void desk.tick(),
      check: (turn) => {
        expect(beside(CONCLUSION)).toEqual(typed);
        expect(ranks()).toEqual(turned(turn));
      },
    });
    expect(calls).toEqual(STEWARD_WRITES);
  });

  it.each(["stop", "kill"] as const)(
    "[LS2] [N11] %s in the middle of a ranking: what people typed, also in a column of their own between, stands beside its entry",
    (stop) => {
      const owner = desk.host.as(OWNER);
      if (!(desk.values(RANKING)[0] ?? []).includes(OWN)) {
        const column = (desk.values(RANKING)[0] ?? []).indexOf("Điểm TB") + 1;
        owner.insertColumns(desk.file, RANKING, column);
        owner.type(desk.file, RANKING, `${letters(column)}1`, OWN);
      }
      for (const number of [1, 2, 3, 4, 5, 6])
        for (const header of [CONCLUSION, OWN])
          desk.type(OWNER, RANKING, model(number), header, `${header} ${number}`);
      const expected = (header: string) =>
        new Map([1, 2, 3, 4, 5, 6].map((number) => [model(number), `${header} ${number}`]));
      const calls = behindEveryCall(desk, {
        of: "tick",
        prepare,
        meanwhile: stop,
        run: () => {
          try {
            desk.tick();
          } catch {
            // Stopped, as it should be: `behindEveryCall` asks whether it was.
          }
        },
        check: (turn) => {
          const isBeside = () =>
            expect([beside(CONCLUSION), beside(OWN)]).toEqual([expected(CONCLUSION), expected(OWN)]);
          isBeside();
          desk.tick();
          isBeside();
          expect(ranks()).toEqual(turned(turn));
        },
      });
      expect(calls).toEqual(STEWARD_WRITES);
    },
  );
});

describe("ballots while the steward writes them", () => {
  beforeEach(() => {
    desk = openRankedDesk();
  });

  it("[LS4] the organiser sorts Chấm điểm between any two calls of a round: each recusal is its own ballot's", () => {
    const all = desk.rows(BALLOTS).map(({ cells }) => String(cells["Mã phiếu"]));
    const headers = ["Trạng thái", "Tổng", "Nhận xét", "Né tránh vì"];
    const seen = () =>
      new Map(
        desk
          .rows(BALLOTS)
          .map(({ cells }) => [String(cells["Mã phiếu"]), headers.map((header) => cells[header])] as const),
      );
    const before = seen();
    const last = letters((desk.values(BALLOTS)[0] ?? []).length);
    const recused = (ballot: string) => ["Né tránh", "", before.get(ballot)?.[2], "Có quan hệ gia đình"];
    const columns = [1, 3, 5];
    const calls = behindEveryCall(desk, {
      of: "tick",
      prepare: (turn) => {
        // Rows that were sorted are kept for their appraisers again from the next round on (H10).
        desk.tick();
        const ballot = all[turn + 1] ?? "";
        const user = TEAM["ABC".indexOf(ballot.slice(-1))] ?? "";
        if (before.get(ballot)?.[0] === "Đã nộp") reopen(desk, user, ballot);
        const reason = "Có quan hệ gia đình";
        expect(desk.rpc(user, { kind: "recuseBallot", ballot, row: rowOf(ballot), reason })).toMatchObject({
          ballot: { state: "recused" },
        });
      },
      meanwhile: (turn) => {
        const sorted = desk.host
          .as(OWNER)
          .sort(desk.file, BALLOTS, `A2:${last}19`, columns[turn % 3] ?? 1, turn % 2 === 0);
        expect(sorted.refused).toBeNull();
      },
      run: () => void desk.tick(),
      check: (turn) => {
        const due = new Map([
          ...before,
          ...all.slice(0, turn + 2).map((ballot) => [ballot, recused(ballot)] as const),
        ]);
        expect([turn, seen()]).toEqual([turn, due]);
      },
    });
    expect(calls).toEqual(STEWARD_WRITES);
  });
});
