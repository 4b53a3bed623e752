import { expect, it } from "vitest";
import { dateIn } from "../../src/tables/dateCell.ts";
import { sameMoment, serialOf } from "../../src/tables/serialDay.ts";

// 1 January 2023 is 44,927 (a spreadsheet's own count, 30 December 1899 being 0).
it("[ST9] a day is its serial number, a time its fraction of the day, both ways", () => {
  expect(serialOf({ day: "2023-01-01", minutes: 0 })).toBe(44_927);
  expect(serialOf({ day: "2023-01-01", minutes: 720 })).toBe(44_927.5);
  expect(serialOf({ day: "1899-12-31", minutes: 0 })).toBe(1);
});

it("[ST9] every minute of a day comes back as it was", () => {
  const minutes = Array.from({ length: 1440 }, (_, minute) => minute);
  expect(minutes.map((minute) => dateIn(serialOf({ day: "2023-11-30", minutes: minute })))).toEqual(
    minutes.map((minute) => ({ day: "2023-11-30", minutes: minute })),
  );
});

it("[ST9] moments less than half a second apart are the same", () => {
  expect([sameMoment(45_000.5, 45_000.500_001), sameMoment(45_000.5, 45_000.500_02)]).toEqual([true, false]);
});
