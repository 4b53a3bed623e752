import { beforeAll, expect, it } from "vitest";
import { AN, BINH, type Desk, letters, openScoringDesk } from "../support/desk.ts";
import { behindEveryCall, STEWARD_WRITES } from "../support/everyCall.ts";
import { OWNER } from "../support/hosted.ts";

const TAB = "Báo cáo";
const [OF_AN, OF_BINH] = ["MH-2023-001", "MH-2023-003"] as const;

let desk: Desk;
beforeAll(() => {
  desk = openScoringDesk();
  for (const unit of ["AN", "BINH"])
    expect(desk.order("Gia hạn", unit, "báo cáo 20/11/2023", "Mưa lũ")).toMatchObject({ state: "Xong" });
});

it("[H10] the organiser sorts a tab between any two calls of the round that keeps its rows: from the next one on they are their own units' and nobody else's", () => {
  const sort = (rising: boolean) => {
    const all = `A2:${letters((desk.values(TAB)[0] ?? []).length)}7`;
    expect(desk.host.as(OWNER).sort(desk.file, TAB, all, 1, rising).refused).toBeNull();
  };
  sort(false);
  desk.tick();
  const may = (user: string, id: string) => desk.type(user, TAB, id, "Khó khăn", "Mưa") === null;
  const calls = behindEveryCall(desk, {
    of: "tick",
    // The round has blocks to move: the rows stand the other way round.
    prepare: () => {
      desk.host.skipTo(desk.host.now() + 60_000);
      sort(true);
    },
    run: () => void desk.tick(),
    meanwhile: () => sort(false),
    check: (turn) => {
      desk.tick();
      const allowed = [may(AN, OF_AN), may(AN, OF_BINH), may(BINH, OF_BINH), may(BINH, OF_AN)];
      expect([turn, allowed]).toEqual([turn, [true, false, true, false]]);
    },
  });
  expect(calls).toEqual(STEWARD_WRITES);
});
