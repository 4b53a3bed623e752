import { describe, expect, it } from "vitest";
import { closingInstant } from "../../../src/domain/time/stage.ts";
import { daysLate, daysLeft, describeTimeliness, timeliness } from "../../../src/domain/time/timeliness.ts";

const HANOI = 420;
const DAY = 86_400_000;
const HOUR = DAY / 24;
/** End of 28/3/2023 in Hà Nội. */
const closesAt = Date.UTC(2023, 2, 28, 17);
const at = (hoursAfterClosing: number) => closesAt + hoursAfterClosing * HOUR;

describe("timeliness", () => {
  const state = (doneAt: number | null, now: number, due = true) =>
    timeliness({ doneAt, due, closesAt, now });

  it("[H4] is on time up to the closing instant, on the very day too", () => {
    expect(state(at(-14), at(5))).toBe("onTime"); // 10:00 on 28/3
    expect(state(closesAt - 1, at(5))).toBe("onTime");
    expect(state(closesAt, at(5))).toBe("late");
    expect(state(at(48), at(50))).toBe("late");
  });

  it("[H4] on the very day is late when 'trước ngày' is read literally", () => {
    const literal = closingInstant("2023-03-28", { includesDeadlineDay: false, utcOffsetMinutes: HANOI });
    const morning = at(-16); // 08:00 on 28/3
    expect(timeliness({ doneAt: morning, due: true, closesAt: literal, now: morning })).toBe("late");
  });

  it("[H4] is pending before, overdue from the closing instant on", () => {
    expect(state(null, closesAt - 1)).toBe("pending");
    expect(state(null, closesAt)).toBe("overdue");
  });

  it("[H5] asks nothing where nothing is due, done or not, before or after", () => {
    expect([state(null, at(-1), false), state(null, at(1), false), state(at(99), at(100), false)]).toEqual([
      "notDue",
      "notDue",
      "notDue",
    ]);
  });
});

describe("daysLeft", () => {
  it("[H6] counts a started day", () => {
    expect(
      [at(-72), at(-49), at(-48), at(-24), at(-23), closesAt - 1].map((now) => daysLeft(closesAt, now)),
    ).toEqual([3, 3, 2, 1, 1, 1]);
  });

  it("[H6] is 0 when the time is over", () => {
    expect([closesAt, at(1), at(999)].map((now) => daysLeft(closesAt, now))).toEqual([0, 0, 0]);
  });
});

describe("daysLate", () => {
  it("[H7] counts a started day, and none before the closing instant", () => {
    expect(
      [closesAt - 1, closesAt, at(23), at(24), at(47.9), at(48)].map((one) => daysLate(closesAt, one)),
    ).toEqual([0, 1, 1, 2, 2, 3]);
  });

  it("[H7] is 0 long before", () => {
    expect(daysLate(closesAt, at(-240))).toBe(0);
  });
});

describe("describeTimeliness", () => {
  it("[H8] says what is left and until when", () => {
    const now = at(-60);
    expect(describeTimeliness("pending", { closesAt, doneAt: null, now }, HANOI)).toBe(
      "Còn 3 ngày (đến hết 28/03/2023)",
    );
  });

  it("[H8] counts two days on the day before the last", () => {
    expect(describeTimeliness("pending", { closesAt, doneAt: null, now: at(-25) }, HANOI)).toBe(
      "Còn 2 ngày (đến hết 28/03/2023)",
    );
  });

  it("[H8] names the last day", () => {
    const now = at(-2);
    expect(describeTimeliness("pending", { closesAt, doneAt: null, now }, HANOI)).toBe(
      "Hôm nay là ngày cuối (28/03/2023)",
    );
  });

  it("[H8] names 27/3 as the last day when 28/3 is shut out", () => {
    const literal = closesAt - DAY;
    expect(describeTimeliness("pending", { closesAt: literal, doneAt: null, now: at(-96) }, HANOI)).toBe(
      "Còn 3 ngày (đến hết 27/03/2023)",
    );
  });

  it("[H8] says on time, and how late", () => {
    const now = at(240);
    expect(describeTimeliness("onTime", { closesAt, doneAt: at(-1), now }, HANOI)).toBe("Đúng hạn");
    expect(describeTimeliness("late", { closesAt, doneAt: at(30), now }, HANOI)).toBe(
      "Nộp muộn 2 ngày (hạn 28/03/2023)",
    );
    expect(describeTimeliness("overdue", { closesAt, doneAt: null, now: at(5 * 24 - 1) }, HANOI)).toBe(
      "Quá hạn 5 ngày (hạn 28/03/2023)",
    );
  });

  it("[H8] counts to now where it is known that the work is late, not when it was done", () => {
    expect(describeTimeliness("late", { closesAt, doneAt: null, now: at(30) }, HANOI)).toBe(
      "Nộp muộn 2 ngày (hạn 28/03/2023)",
    );
  });

  it("[H8] says that nothing is asked", () => {
    expect(describeTimeliness("notDue", { closesAt, doneAt: null, now: at(1) }, HANOI)).toBe("Không yêu cầu");
  });
});
