import { expect } from "vitest";
import { type Desk, keptDesk, openScoringDesk, TEAM } from "./desk.ts";
import { scores, submitted } from "./scores.ts";

const [A] = TEAM;
const RANKING = "Xếp hạng";
export const model = (number: number) => `MH-2023-00${number}`;
export const ballotId = (number: number, appraiser: string) => `P1-${model(number)}-${appraiser}`;
const TURNED = ballotId(1, "A");

export function submit(desk: Desk, user: string, ballot: string, total: number): void {
  expect(desk.rpc(user, submitted(desk, ballot, scores(total)))).toMatchObject({
    lacks: [],
    ballot: { state: "submitted" },
  });
}

export function reopen(desk: Desk, user: string, ballot: string): void {
  const row = Number(desk.place("Chấm điểm", ballot, "Mã phiếu").slice(1));
  expect(desk.rpc(user, { kind: "reopenBallot", ballot, row, reason: "Xem lại" })).toMatchObject({
    ballot: { state: "reopened" },
  });
}

/** Three models with three ballots each: 80, 75 and 70 points. */
export function openRankedDesk(): Desk {
  return keptDesk("ranked", buildRanked);
}

function buildRanked(): Desk {
  const desk = openScoringDesk();
  for (const [number, total] of [
    [1, 80],
    [2, 75],
    [3, 70],
  ] as const)
    for (const [index, email] of TEAM.entries())
      submit(desk, email, ballotId(number, "ABC"[index] ?? ""), total);
  desk.tick();
  return desk;
}

/** (95 + 80 + 80) / 3 = 85 puts the first model before 75; (35 + 80 + 80) / 3 = 65 behind 75 and 70. */
export function turnRanking(desk: Desk, turn: number): void {
  reopen(desk, A, TURNED);
  submit(desk, A, TURNED, turn % 2 === 0 ? 95 : 35);
}

/** The ranks of the three that follow. */
export const turned = (turn: number) => (turn % 2 === 0 ? [1, 2, 3] : [3, 1, 2]);
export const ranksIn = (desk: Desk) =>
  [1, 2, 3].map((number) => desk.cell(RANKING, model(number), "Thứ hạng"));

/** What people typed beside each entry. */
export const besideIn = (desk: Desk, header: string) =>
  new Map(
    desk
      .rows(RANKING)
      .map(({ cells: seen }) => [seen["Mã"], seen[header]] as const)
      .filter(([entry, text]) => /^MH-/.test(String(entry)) && text !== ""),
  );
