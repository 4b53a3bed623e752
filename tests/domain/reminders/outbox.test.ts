import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chosen,
  fateOf,
  MAY_HAVE_GONE,
  type Now,
  type OutboxRow,
  recipientsOf,
  waitsAgain,
} from "../../../src/domain/reminders/outbox.ts";
import type { Reminder } from "../../../src/domain/reminders/reminder.ts";
import { reminder } from "./sample.ts";

const row = (over: Partial<OutboxRow> = {}): OutboxRow => ({
  id: "A",
  day: "2023-03-25",
  kind: "Đăng ký",
  code: "LAT",
  state: "Chờ gửi",
  skipped: false,
  ...over,
});

const now = (over: Partial<Now> = {}): Now => ({
  today: "2023-03-25",
  isSendingTime: true,
  wasTried: () => false,
  ...over,
});

const dueOf = (...all: Reminder[]) => new Map(all.map((each) => [each.id, each]));

describe("[RM3] [RM5] what becomes of a row", () => {
  it("goes on its day, and waits before it and outside the hours", () => {
    const due = dueOf(reminder());
    expect(fateOf(row(), due, [row()], now())).toBe("go");
    expect(fateOf(row(), due, [row()], now({ today: "2023-03-24" }))).toBeNull();
    expect(fateOf(row(), due, [row()], now({ isSendingTime: false }))).toBeNull();
  });

  it("is dropped when the work is done or the deadline another one", () => {
    expect(fateOf(row(), dueOf(), [row()], now())).toEqual({
      state: "Bỏ",
      note: "Không gửi: việc đã xong hoặc hạn đã đổi.",
    });
  });

  it("is dropped when a later one of the same kind for the same unit has come", () => {
    const later = row({ id: "B", day: "2023-03-27" });
    const due = dueOf(reminder(), reminder({ id: "B", day: "2023-03-27" }));
    const rows = [row(), later];
    expect(fateOf(row(), due, rows, now({ today: "2023-03-27" }))).toEqual({
      state: "Bỏ",
      note: "Không gửi: đã có lần nhắc sau.",
    });
    // The later one itself goes, and before its day the earlier one still does.
    expect(fateOf(later, due, rows, now({ today: "2023-03-27" }))).toBe("go");
    expect(fateOf(row(), due, rows, now({ today: "2023-03-26" }))).toBe("go");
    // Another kind, another unit: nothing to it.
    for (const other of [{ kind: "Báo cáo" as const }, { code: "DA-SAR" }])
      expect(fateOf(row(), due, [row(), { ...later, ...other }], now({ today: "2023-03-27" }))).toBe("go");
  });

  it("is dropped after a week, not on its last day", () => {
    const due = dueOf(reminder());
    expect(fateOf(row(), due, [row()], now({ today: "2023-04-01" }))).toBe("go");
    expect(fateOf(row(), due, [row()], now({ today: "2023-04-02" }))).toEqual({
      state: "Bỏ",
      note: "Không gửi: đã quá một tuần.",
    });
  });

  it("is dropped on its day when the organiser ticked it, and not before", () => {
    const skipped = row({ skipped: true });
    expect(fateOf(skipped, dueOf(reminder()), [skipped], now({ today: "2023-03-24" }))).toBeNull();
    expect(fateOf(skipped, dueOf(reminder()), [skipped], now())).toEqual({
      state: "Bỏ",
      note: "Không gửi: Ban Tổ chức đã đánh dấu Không gửi.",
    });
  });

  it("[RM7] without an address somebody must call", () => {
    expect(fateOf(row(), dueOf(reminder({ emails: [] })), [row()], now())).toEqual({
      state: "Cần gọi điện",
      note: "Chưa có địa chỉ thư gửi được.",
    });
  });

  it("[RM6] one that was on its way before is never sent, whatever its row says", () => {
    const tried = now({ wasTried: (day, id) => day === "2023-03-25" && id === "A" });
    expect(fateOf(row(), dueOf(reminder()), [row()], tried)).toEqual({
      state: "Chưa rõ đã gửi",
      note: MAY_HAVE_GONE,
    });
  });
});

describe("[RM5] a row that was dropped", () => {
  const dropped = row({ state: "Bỏ" });
  it.each<[string, OutboxRow, Reminder[], boolean]>([
    ["and is due again on its day", dropped, [reminder()], true],
    ["and is due again before", row({ state: "Bỏ", day: "2023-03-26" }), [reminder()], true],
    ["whose day is over", row({ state: "Bỏ", day: "2023-03-24" }), [reminder()], false],
    ["and is not due", dropped, [], false],
    ["that the organiser took out", row({ state: "Bỏ", skipped: true }), [reminder()], false],
    ["no: one that went", row({ state: "Đã gửi" }), [reminder()], false],
  ])("%s", (_, each, due, waits) => {
    expect(waitsAgain(each, dueOf(...due), "2023-03-25")).toBe(waits);
  });
});

describe("[RM4] [RM9] who gets a letter now", () => {
  const ids = (all: readonly Reminder[]) => all.map(({ id }) => id);

  it("the nearest deadline first, of one deadline the organiser, then who has had the fewest, then as the rows stand", () => {
    const far = reminder({ id: "far", lastDay: "2023-11-15", kind: "Báo cáo" });
    const [first, second] = [reminder({ id: "first", code: "1" }), reminder({ id: "second", code: "2" })];
    const never = reminder({ id: "never", code: "3" });
    const digest = reminder({ id: "digest", kind: "Tổng hợp", code: "BTC" });
    const had = ["1", "2"].map((code) => row({ id: `old ${code}`, code, state: "Đã gửi" }));
    // A letter of another kind, and one that did not go, are none that they have had.
    const others = [row({ code: "3", kind: "Báo cáo", state: "Đã gửi" }), row({ code: "3", state: "Bỏ" })];
    expect(ids(chosen([far, first, second, never, digest], [...had, ...others], 100, 50))).toEqual([
      "digest",
      "never",
      "first",
      "second",
      "far",
    ]);
  });

  it("as many as a round takes", () => {
    const all = [1, 2, 3].map((number) => reminder({ id: String(number), code: String(number) }));
    expect(ids(chosen(all, [], 100, 2))).toEqual(["1", "2"]);
  });

  it("a letter counts by its addresses; one that is too large leaves room for a smaller one", () => {
    const large = reminder({ id: "large", code: "1", emails: ["a@x.vn", "b@x.vn", "c@x.vn"] });
    const small = reminder({ id: "small", code: "2", emails: ["d@x.vn"] });
    expect(ids(chosen([large, small], [], 2, 50))).toEqual(["small"]);
    expect(ids(chosen([large, small], [], 4, 50))).toEqual(["large", "small"]);
    expect(ids(chosen([large, small], [], 0, 50))).toEqual([]);
  });

  it("one address that is written twice is one recipient", () => {
    expect(recipientsOf(["a@x.vn", "b@x.vn", "a@x.vn"])).toEqual(["a@x.vn", "b@x.vn"]);
  });

  it("never more recipients than are left, none twice", () => {
    const one = fc.record({ day: fc.integer({ min: 1, max: 28 }), size: fc.integer({ min: 1, max: 60 }) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), fc.nat({ max: 150 }), (sizes, left) => {
        const all = sizes.map(({ day, size }, index) =>
          reminder({
            id: String(index),
            code: String(index),
            lastDay: `2023-03-${String(day).padStart(2, "0")}`,
            emails: Array.from({ length: size }, (_, at) => `${index}.${at}@x.vn`),
          }),
        );
        const taken = chosen(all, [], left, 50);
        // Counted here by hand: fifty addresses are the most that a letter names.
        const recipients = taken.reduce((sum, { emails }) => sum + Math.min(50, emails.length), 0);
        expect(recipients).toBeLessThanOrEqual(left);
        expect(new Set(ids(taken)).size).toBe(taken.length);
        expect(taken.every((each) => recipientsOf(each.emails).length <= 50)).toBe(true);
      }),
    );
  });
});
