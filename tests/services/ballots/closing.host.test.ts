import { beforeAll, expect, it } from "vitest";
import { type Desk, openScoringDesk, TEAM } from "../support/desk.ts";
import { behindEveryCall, STEWARD_WRITES, tickUntilKilled } from "../support/everyCall.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";
import { unseen } from "../support/unseen.ts";

const [A] = TEAM;
const TAB = "Chấm điểm";
const IN_TIME = "P1-MH-2023-001-A";
const LATE = "P1-MH-2023-002-A";
const LAST_POINTS = "V.1 Hồ sơ, minh chứng";
const DAY = 86_400_000;

let desk: Desk;
beforeAll(() => {
  desk = openScoringDesk();
});
const cells = (ballot: string, ...headers: string[]) =>
  headers.map((header) => desk.cell(TAB, ballot, header));
const submit = (ballot: string, total: number) =>
  expect(desk.rpc(A, submitted(desk, ballot, scores(total)))).toMatchObject({ lacks: [] });
const reopen = (ballot: string) => {
  const row = Number(desk.place(TAB, ballot, "Mã phiếu").slice(1));
  expect(desk.rpc(A, { kind: "reopenBallot", ballot, row, reason: "Xem lại" })).toMatchObject({
    kind: "ballot",
  });
};
const late = (header: string, text: string) => void desk.type(A, TAB, LATE, header, text);

it("[H16] the first round after the closing instant is killed behind any of its calls: what was sent in time counts from its own moment, what was chosen late does not", () => {
  submit(LATE, 70);
  let sent: unknown = null;
  const calls = behindEveryCall(desk, {
    of: "tick",
    // Each turn has a last day of its own, from 30 November on: what waited for a decision is taken when the deadline is put off.
    prepare: (turn) => {
      const midnight = Date.parse("2023-12-01T00:00:00+07:00") + (turn + 1) * DAY;
      desk.host.skipTo(midnight - 12 * 60_000);
      desk.type(OWNER, "Cấu hình", "appraisalDeadline", "Giá trị", lastDayBefore(midnight));
      desk.tick();
      late("Quyết định", "");
      late(LAST_POINTS, String(1 + (Number(desk.cell(TAB, LATE, LAST_POINTS)) % 4)));
      if (turn >= 0) reopen(IN_TIME);
      desk.tick();
      desk.host.skipTo(midnight - 2 * 60_000);
      submit(IN_TIME, 80);
      [sent] = cells(IN_TIME, "Gửi lúc");
      desk.host.skipTo(midnight + 60_000);
      unseen(desk, () => late("Quyết định", "Nộp"));
    },
    run: () => tickUntilKilled(desk),
    meanwhile: "kill",
    check: (turn) => {
      desk.tick();
      const seen = ["Trạng thái", "Nộp lúc", "Nộp muộn"];
      expect([turn, cells(IN_TIME, ...seen), cells(LATE, ...seen)]).toEqual([
        turn,
        ["Đã nộp", sent, ""],
        ["Mở lại", "", "Chưa xác định"],
      ]);
      expect(Number(desk.cell("Tổ thẩm định", "A", "Đã chấm"))).toBe(1);
      const counted = (model: string) => desk.cell("Xếp hạng", model, "Số phiếu");
      expect([counted("MH-2023-001"), counted("MH-2023-002")]).toEqual(["1/3", "0/3"]);
    },
  });
  expect(calls).toEqual(STEWARD_WRITES);
});

/** `30/11/2023`: the day that ends at this midnight of Việt Nam. */
function lastDayBefore(midnight: number): string {
  const [year, month, date] = new Date(midnight - 1 + 7 * 3_600_000).toISOString().slice(0, 10).split("-");
  return `${date}/${month}/${year}`;
}
