import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochOfSerial, serialOf } from "../../appsscript/serialDate.ts";
import { instantOfSerial, serialOfInstant } from "../../appsscript/spreadsheet/dates.ts";

/** Saigon was at +7, +8 and +9 within the last century; New York changes twice a year; Kathmandu is not on the hour. */
const ZONES = ["Asia/Ho_Chi_Minh", "America/New_York", "Asia/Kathmandu", "UTC"];
const instants = fc.integer({ min: Date.UTC(1940, 0, 1), max: Date.UTC(2060, 0, 1) });

describe("serial numbers and instants", () => {
  it("reads a serial number on the wall clock of the zone", () => {
    // 45013 = 28 March 2023 (days since 1899-12-30); midnight in Vietnam is 17:00 UTC of the day before.
    expect(instantOfSerial(45_013, "Asia/Ho_Chi_Minh")).toBe(Date.UTC(2023, 2, 27, 17));
    expect(serialOfInstant(Date.UTC(2023, 2, 27, 17), "Asia/Ho_Chi_Minh")).toBe(45_013);
    // 12:30 of the same day in New York, which has summer time then (UTC-4).
    expect(instantOfSerial(45_013 + 12.5 / 24, "America/New_York")).toBe(Date.UTC(2023, 2, 28, 16, 30));
  });

  it("agrees with the slow way, which asks the zone data each time", () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...ZONES), (epoch, zone) => {
        const serial = serialOf(epoch, zone);
        expect(serialOfInstant(epoch, zone)).toBe(serial);
        expect(instantOfSerial(serial, zone)).toBe(epochOfSerial(serial, zone));
      }),
    );
  });

  it("agrees around every change of clocks in New York 2023", () => {
    for (const change of [Date.UTC(2023, 2, 12, 7), Date.UTC(2023, 10, 5, 6)]) {
      for (let minutes = -2_000; minutes <= 2_000; minutes += 7) {
        const epoch = change + minutes * 60_000;
        const serial = serialOf(epoch, "America/New_York");
        expect(serialOfInstant(epoch, "America/New_York")).toBe(serial);
        expect(instantOfSerial(serial, "America/New_York")).toBe(epochOfSerial(serial, "America/New_York"));
      }
    }
  });
});
