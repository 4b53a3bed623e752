import { describe, expect, it } from "vitest";
import { epochOfSerial, serialOf } from "../../appsscript/serialDate.ts";
import { instantOf, offsetAt, wallTimeOf } from "../../appsscript/zone.ts";

const HOUR = 3_600_000;

describe("zones (tz database)", () => {
  it("Vietnam is seven hours ahead, Java's offsets are understood", () => {
    expect(offsetAt(Date.UTC(2023, 2, 28), "Asia/Ho_Chi_Minh")).toBe(7 * HOUR);
    expect(offsetAt(0, "GMT-03:30")).toBe(-3.5 * HOUR);
    expect(offsetAt(0, "GMT")).toBe(0);
    expect(() => offsetAt(0, "Asia/Da_Lat")).toThrow("Invalid argument: timeZone (Asia/Da_Lat)");
  });

  it("reads a wall clock", () => {
    expect(wallTimeOf(Date.UTC(2023, 2, 28, 17, 30, 5, 7), "Asia/Ho_Chi_Minh")).toEqual({
      year: 2023,
      month: 3,
      day: 29,
      hour: 0,
      minute: 30,
      second: 5,
      millisecond: 7,
      weekday: 3,
    });
  });

  it("finds the instant of a wall clock, fields may overflow", () => {
    expect(instantOf({ year: 2023, month: 3, day: 28, hour: 17 }, "Asia/Ho_Chi_Minh")).toBe(
      Date.UTC(2023, 2, 28, 10),
    );
    expect(instantOf({ year: 2023, month: 14, day: 0 }, "UTC")).toBe(Date.UTC(2024, 0, 31));
    expect(instantOf({ year: 50, month: 1, day: 1 }, "UTC")).toBe(Date.parse("0050-01-01T00:00:00Z"));
  });

  it("a skipped hour moves on, a doubled hour is the first (New York, 2023)", () => {
    // Clocks go from 2:00 EST (UTC-5) to 3:00 EDT on 12 March, and from 2:00 EDT (UTC-4) to 1:00 EST on 5 November.
    expect(instantOf({ year: 2023, month: 3, day: 12, hour: 2, minute: 30 }, "America/New_York")).toBe(
      Date.UTC(2023, 2, 12, 7, 30),
    );
    expect(instantOf({ year: 2023, month: 11, day: 5, hour: 1, minute: 30 }, "America/New_York")).toBe(
      Date.UTC(2023, 10, 5, 5, 30),
    );
  });
});

describe("serial numbers", () => {
  it("day 45013 is 28 March 2023 wherever the clock hangs", () => {
    // Known: 1 January 2000 is serial 36526; 8,487 days later is 28 March 2023.
    expect(epochOfSerial(45_013, "Asia/Ho_Chi_Minh")).toBe(Date.UTC(2023, 2, 27, 17));
    expect(serialOf(Date.UTC(2023, 2, 27, 17), "Asia/Ho_Chi_Minh")).toBe(45_013);
  });

  it("comes back to the millisecond", () => {
    const instant = Date.UTC(2023, 6, 14, 3, 7, 11, 123);
    expect(epochOfSerial(serialOf(instant, "America/New_York"), "America/New_York")).toBe(instant);
  });
});
