import { integerBetween } from "./random.ts";
import { instantOf, wallTimeOf } from "./zone.ts";

/** What a ClockTriggerBuilder was told. Weekdays 0 (Sunday) to 6. */
export type Schedule =
  | { readonly every: "minutes" | "hours"; readonly count: number }
  | {
      readonly every: "days" | "weeks" | "month";
      readonly count: number;
      /** The weekday of "weeks", the day of "month". */
      readonly day: number;
      readonly hour: number | null;
      readonly minute: number | null;
      readonly zone: string;
    }
  | { readonly every: "once"; readonly at: number };

/** When a trigger fires: fixed when it is made, since Google picks a minute and keeps it from day to day. */
export interface Rhythm {
  /** The first nominal firing after `instant`, or null when there is none. */
  after(instant: number): number | null;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** nearMinute is kept "plus or minus 15 minutes" (reference/script/clock-trigger-builder). */
const NEAR = 15;
const MONTHS_SEARCHED = 48;

function minuteOf(asked: number | null, random: () => number): number {
  return asked === null ? integerBetween(random, 0, 59) : asked + integerBetween(random, -NEAR, NEAR);
}

function interval(length: number, first: number): Rhythm {
  return {
    after: (instant) => first + Math.max(0, Math.floor((instant - first) / length) + 1) * length,
  };
}

type Calendar = Extract<Schedule, { every: "days" | "weeks" | "month" }>;

/** Days and weeks: a step of days from the first fitting day. */
function stepping(schedule: Calendar, made: number, at: (dayOffset: number) => number): Rhythm {
  const weekday = wallTimeOf(made, schedule.zone).weekday;
  const weekly = schedule.every === "weeks";
  const first = weekly ? (schedule.day - weekday + 7) % 7 : 0;
  const step = schedule.count * (weekly ? 7 : 1);
  return {
    after: (instant) => {
      const passed = Math.floor((instant - made) / DAY / step) - 1;
      let offset = first + Math.max(0, passed) * step;
      while (at(offset) <= instant || at(offset) <= made) offset += step;
      return at(offset);
    },
  };
}

/** A day of the month; months without it are left out. */
function monthly(schedule: Calendar, made: number, hour: number, minute: number): Rhythm {
  const start = wallTimeOf(made, schedule.zone);
  const inMonth = (offset: number) => {
    const wall = { year: start.year, month: start.month + offset, day: schedule.day, hour, minute };
    const instant = instantOf(wall, schedule.zone);
    const asked = new Date(Date.UTC(start.year, start.month - 1 + offset, schedule.day));
    return asked.getUTCDate() === schedule.day ? instant : null;
  };
  return {
    after: (instant) => {
      const from = Math.max(0, Math.floor((instant - made) / (31 * DAY)) - 1);
      for (let offset = from; offset < from + MONTHS_SEARCHED; offset++) {
        const due = inMonth(offset);
        if (due !== null && due > instant && due > made) return due;
      }
      return null;
    },
  };
}

function calendar(schedule: Calendar, made: number, random: () => number): Rhythm {
  const hour = schedule.hour ?? integerBetween(random, 0, 23);
  const minute = minuteOf(schedule.minute, random);
  if (schedule.every === "month") return monthly(schedule, made, hour, minute);
  const start = wallTimeOf(made, schedule.zone);
  const at = (dayOffset: number) =>
    instantOf(
      { year: start.year, month: start.month, day: start.day + dayOffset, hour, minute },
      schedule.zone,
    );
  return stepping(schedule, made, at);
}

/** Chooses, once, the minute Google leaves open. */
export function rhythmOf(schedule: Schedule, made: number, random: () => number): Rhythm {
  if (schedule.every === "once") {
    return { after: (instant) => (instant < schedule.at ? schedule.at : null) };
  }
  if ("zone" in schedule) return calendar(schedule, made, random);
  const length = schedule.count * (schedule.every === "minutes" ? 1 : 60) * MINUTE;
  return interval(length, made + Math.floor(random() * length));
}
