import { cleanLine } from "../domain/text/vietnamese.ts";
import type { Instant } from "../domain/time/calendar.ts";
import { type Day, dayOf, parseDayText, startOfDay } from "../domain/time/calendar.ts";
import type { Cell } from "./cell.ts";
import { dateIn } from "./dateCell.ts";
import { good, type Kind, UTC_OFFSET_MINUTES } from "./kinds.ts";

export function day(width = 100): Kind<Day | null> {
  return {
    name: "day",
    width,
    numberFormat: "dd/MM/yyyy",
    wraps: false,
    validation: { rule: "day" },
    rejects: false,
    blank: null,
    decode: (cell) => {
      const date = dateIn(cell);
      if (date !== null) return good(date.day);
      if (typeof cell === "string" && cleanLine(cell) === "") return good(null);
      const parsed = typeof cell === "string" ? parseDayText(cleanLine(cell)) : null;
      return parsed === null ? { ok: false, code: "cell.notADay" } : good(parsed);
    },
    encode: (value) => (value === null ? "" : { day: value, minutes: 0 }),
  };
}

export function instant(width = 145): Kind<Instant | null> {
  return {
    name: "instant",
    width,
    numberFormat: "dd/MM/yyyy HH:mm",
    wraps: false,
    validation: null,
    rejects: false,
    blank: null,
    decode: (cell) => {
      const date = dateIn(cell);
      if (date === null) return { ok: false, code: "cell.notAnInstant" };
      return good(startOfDay(date.day, UTC_OFFSET_MINUTES) + date.minutes * 60_000);
    },
    encode: (value) => (value === null ? "" : wallClockOf(value)),
  };
}

function wallClockOf(at: Instant): Cell {
  const today = dayOf(at, UTC_OFFSET_MINUTES);
  return { day: today, minutes: (at - startOfDay(today, UTC_OFFSET_MINUTES)) / 60_000 };
}
