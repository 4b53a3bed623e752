import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  formatDay,
  formatInstant,
  isDay,
  parseDayText,
  startOfDay,
} from "../../../src/domain/time/calendar.ts";

const HANOI = 420;
const MINUTE = 60_000;
/** 1 January 1900 to 31 December 2199, as days since the first. */
const day = fc.nat({ max: 109_571 }).map((days) => addDays("1900-01-01", days));
/** Every offset in use lies between -12:00 and +14:00. */
const offset = fc.integer({ min: -720, max: 840 });
const instant = fc.integer({ min: Date.UTC(1901, 0, 1), max: Date.UTC(2198, 0, 1) });

describe("parseDayText", () => {
  it.each([
    "28/3/2023",
    "28/03/2023",
    "28-3-2023",
    "28.3.2023",
    "28 / 3 / 2023",
    " 28/3/2023\u00a0",
    "28/3/23",
    "2023-03-28",
    "ngày 28 tháng 3 năm 2023",
    "Ngày 28 tháng 03 năm 2023".normalize("NFD"),
    "28 tháng 3 năm 2023",
  ])("[C1] [C3] reads %j", (text) => {
    expect(parseDayText(text)).toBe("2023-03-28");
  });

  it.each([
    "31/2/2023",
    "29/2/2023",
    "29/2/1900",
    "0/1/2023",
    "1/13/2023",
    "1/0/2023",
    "31/4/2023",
    "2023-02-29",
  ])("[C2] finds no day in %j", (text) => {
    expect(parseDayText(text)).toBeNull();
  });

  it("[C1] reads one digit for day and month", () => {
    expect(["1/4/2023", "ngày 1 tháng 4 năm 2023"].map(parseDayText)).toEqual(["2023-04-01", "2023-04-01"]);
  });

  it("[C2] knows leap days, also of 2000", () => {
    expect(parseDayText("29/2/2024")).toBe("2024-02-29");
    expect(parseDayText("29/2/2000")).toBe("2000-02-29");
  });

  it.each(["28/3/0203", "28/3/1899", "28/3/2200", "28/3/203"])(
    "[C3] takes the year of %j for a slip",
    (text) => {
      expect(parseDayText(text)).toBeNull();
    },
  );

  it("[C3] takes the first and the last year", () => {
    expect(parseDayText("1/1/1900")).toBe("1900-01-01");
    expect(parseDayText("31/12/2199")).toBe("2199-12-31");
    expect(parseDayText("1/1/00")).toBe("2000-01-01");
  });

  it.each([
    "",
    "28/3-2023",
    "28/3",
    "3/2023",
    "2023",
    "cuối tháng 3",
    "2023/3/28",
    "28/3/2023 8:00",
    "28//3/2023",
    "28 3 2023",
    "028/3/2023",
    "28/003/2023",
    "ngày 028 tháng 3 năm 2023",
    "ngày 28 tháng 003 năm 2023",
  ])("[C4] finds no day in %j", (text) => {
    expect(parseDayText(text)).toBeNull();
  });

  it("[C5] reads back what is shown", () => {
    fc.assert(fc.property(day, (one) => parseDayText(formatDay(one)) === one && parseDayText(one) === one));
  });
});

describe("isDay", () => {
  it("[C2] knows days in the one form and nothing else", () => {
    expect(["2023-03-28", "2024-02-29"].map(isDay)).toEqual([true, true]);
    expect(["2023-02-29", "2023-3-28", "28/03/2023", "", "1899-12-30", "2023-03-28 "].map(isDay)).toEqual(
      new Array(6).fill(false),
    );
  });
});

describe("formatDay and formatInstant", () => {
  it("[C5] pads day and month", () => {
    expect(formatDay("2023-03-08")).toBe("08/03/2023");
  });

  it("[C5] shows the wall clock of the zone", () => {
    const at = Date.UTC(2023, 2, 28, 7, 3, 59, 999);
    expect(formatInstant(at, HANOI)).toBe("28/03/2023 14:03");
    expect(formatInstant(at, 0)).toBe("28/03/2023 07:03");
    expect(formatInstant(Date.UTC(2023, 2, 27, 17, 0), HANOI)).toBe("28/03/2023 00:00");
    expect(formatInstant(Date.UTC(2023, 2, 28, 16, 59), HANOI)).toBe("28/03/2023 23:59");
  });
});

describe("dayOf and startOfDay", () => {
  it("[C6] begins the day at midnight in Hà Nội, 17:00 UTC the day before", () => {
    expect(startOfDay("2023-03-28", HANOI)).toBe(Date.UTC(2023, 2, 27, 17));
    expect(dayOf(Date.UTC(2023, 2, 27, 17), HANOI)).toBe("2023-03-28");
    expect(dayOf(Date.UTC(2023, 2, 27, 17) - 1, HANOI)).toBe("2023-03-27");
  });

  it("[C6] knows days before 1970", () => {
    expect(dayOf(-1, 0)).toBe("1969-12-31");
    expect(startOfDay("1969-12-31", 0)).toBe(-86_400_000);
  });

  it("[C6] puts every instant into the day that has begun and not ended", () => {
    fc.assert(
      fc.property(instant, offset, (at, minutes) => {
        const today = dayOf(at, minutes);
        return startOfDay(today, minutes) <= at && at < startOfDay(addDays(today, 1), minutes);
      }),
    );
  });

  it("[C6] moves the beginning by the offset and nothing else", () => {
    fc.assert(
      fc.property(
        day,
        offset,
        (one, minutes) => startOfDay(one, 0) - startOfDay(one, minutes) === minutes * MINUTE,
      ),
    );
  });
});

describe("addDays and daysBetween", () => {
  it("[C7] cross months, years and leap days", () => {
    expect(addDays("2023-12-31", 1)).toBe("2024-01-01");
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2023-03-01", -1)).toBe("2023-02-28");
    expect(daysBetween("2023-03-28", "2023-11-15")).toBe(232); // 3+30+31+30+31+31+30+31+15
    expect(daysBetween("2023-03-28", "2023-03-28")).toBe(0);
    expect(daysBetween("2023-03-28", "2023-03-27")).toBe(-1);
  });

  it("[C7] undo each other", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -4000, max: 4000 }),
        (one, days) => daysBetween(one, addDays(one, days)) === days,
      ),
    );
  });

  it("[C7] agree with the order of the texts", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(daysBetween(a, b) > 0).toBe(a < b);
        expect(daysBetween(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe("addMonths", () => {
  it("[C8] keeps the date", () => {
    expect(addMonths("2023-03-15", 6)).toBe("2023-09-15");
    expect(addMonths("2023-10-15", 6)).toBe("2024-04-15");
    expect(addMonths("2023-03-15", -3)).toBe("2022-12-15");
    expect(addMonths("2023-03-15", 0)).toBe("2023-03-15");
  });

  it("[C8] takes the last day of a shorter month", () => {
    expect(addMonths("2023-08-31", 6)).toBe("2024-02-29");
    expect(addMonths("2022-08-31", 6)).toBe("2023-02-28");
    expect(addMonths("2023-03-31", 1)).toBe("2023-04-30");
    expect(addMonths("2024-02-29", 12)).toBe("2025-02-28");
  });
});
