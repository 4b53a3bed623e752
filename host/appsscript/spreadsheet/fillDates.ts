import { evenStep } from "./evenStep.ts";
import type { Series } from "./series.ts";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A day of the calendar. */
interface Day {
  /** Counted through, so that months of different years can be subtracted. */
  readonly month: number;
  readonly day: number;
  /** Of the month. */
  readonly isLast: boolean;
}

const lastOf = (month: number) => new Date(Date.UTC(0, month + 1, 0, 0, 0, 0)).getUTCDate();

function dayOf(serial: number): Day {
  const date = new Date(EPOCH + Math.floor(serial) * DAY);
  const month = (date.getUTCFullYear() - 1900) * 12 + date.getUTCMonth();
  const day = date.getUTCDate();
  return { month, day, isLast: day === lastOf(month) };
}

function serialOf(month: number, day: number): number {
  return Math.round((Date.UTC(0, month, Math.min(day, lastOf(month))) - EPOCH) / DAY);
}

/** Days of one number in their months, or last days of theirs, go on by months. */
function monthSeries(serials: readonly number[], days: readonly Day[]): Series | null {
  const step = evenStep(days.map(({ month }) => month));
  const [first] = days;
  if (!first || !step) return null;
  const same = days.every(({ day }) => day === first.day);
  if (!same && !days.every(({ isLast }) => isLast)) return null;
  const [start = 0] = serials;
  const time = start - Math.floor(start);
  return (at) => serialOf(first.month + at * step, same ? first.day : 31) + time;
}

/** One day goes on by days; several by months where they lie so. Null for a time alone and for what goes on by its step. */
export function dateSeries(serials: readonly number[]): Series | null {
  const [first = 0] = serials;
  if (serials.length === 1) return first < 1 ? null : (at) => first + at;
  return monthSeries(serials, serials.map(dayOf));
}
