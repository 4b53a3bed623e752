import { beforeAll, expect, it } from "vitest";
import { type Desk, letters } from "../support/desk.ts";
import { behindEveryCall, STEWARD_WRITES } from "../support/everyCall.ts";
import { OWNER } from "../support/hosted.ts";
import { besideIn, model, openRankedDesk, ranksIn, turned, turnRanking } from "../support/ranked.ts";

const TAB = "Xếp hạng";
const CONCLUSION = "Nội dung kết luận";
const ENTRIES = [1, 2, 3, 4, 5, 6].map(model);

let desk: Desk;
beforeAll(() => {
  desk = openRankedDesk();
  for (const entry of ENTRIES) desk.type(OWNER, TAB, entry, CONCLUSION, `Về ${entry}`);
});

// What is typed in the middle is LS5's, a round that is killed there LS2's.
it.each<readonly [string, (turn: number) => unknown]>([
  [
    "sorted",
    (turn) => {
      const all = `A2:${letters((desk.values(TAB)[0] ?? []).length)}20`;
      return desk.host.as(OWNER).sort(desk.file, TAB, all, 3, turn % 2 === 0);
    },
  ],
  ["given a new row", (turn) => desk.host.as(OWNER).insertRows(desk.file, TAB, 2 + (turn % 3))],
])(
  "[N11] rows are %s between any two calls of a ranking: each conclusion stays with its entry, ranks follow",
  (_, act) => {
    const calls = behindEveryCall(desk, {
      of: "tick",
      prepare: (turn) => turnRanking(desk, turn),
      run: () => void desk.tick(),
      meanwhile: act,
      check: (turn) => {
        desk.tick();
        expect([turn, besideIn(desk, CONCLUSION)]).toEqual([
          turn,
          new Map(ENTRIES.map((entry) => [entry, `Về ${entry}`])),
        ]);
        expect([turn, ranksIn(desk)]).toEqual([turn, turned(turn)]);
      },
    });
    expect(calls).toEqual(STEWARD_WRITES);
  },
);
