/** Years of 360 days and parts of years. Source: support.google.com/docs/answer/3092979 (DAYS360), /3092989 (YEARFRAC). */
import { numberError } from "../errors.ts";
import type { Place } from "../place.ts";
import { type FormulaScalar, toBoolean, toInteger } from "../values.ts";
import { type CalendarDay, dayOf, lastDayOfMonth, serialOf } from "./calendar.ts";
import { dateArgument } from "./dates.ts";
import { type Registry, scalar } from "./entry.ts";

const apart = (from: CalendarDay, to: CalendarDay): number =>
  (to.year - from.year) * 360 + (to.month - from.month) * 30 + to.day - from.day;

const isMonthEnd = ({ year, month, day }: CalendarDay): boolean => day === lastDayOfMonth(year, month);
const isFebruaryEnd = (date: CalendarDay): boolean => date.month === 2 && isMonthEnd(date);

/** European: the 31st is the 30th. */
const european = (date: CalendarDay): CalendarDay => ({ ...date, day: Math.min(date.day, 30) });

/** American (NASD): the end of February counts as the 30th, and a 31st at the end only after a 30th. */
function american(from: CalendarDay, to: CalendarDay, bothFebruary: boolean): number {
  const start = isFebruaryEnd(from) || from.day === 31 ? { ...from, day: 30 } : from;
  const lateEnd = to.day === 31 && start.day === 30;
  const february = bothFebruary && isFebruaryEnd(from) && isFebruaryEnd(to);
  return apart(start, lateEnd || february ? { ...to, day: 30 } : to);
}

/** DAYS360 of the American kind carries a 31st over to the next month's 1st after an earlier day. */
function days360(args: readonly FormulaScalar[], place: Place): number {
  const [start = null, end = null, method = null] = args;
  const [from, to] = [dayOf(dateArgument(start, place)), dayOf(dateArgument(end, place))];
  if (toBoolean(method)) return apart(european(from), european(to));
  const first = isMonthEnd(from) ? { ...from, day: 30 } : from;
  if (to.day !== 31) return apart(first, to);
  return apart(first, first.day >= 30 ? { ...to, day: 30 } : { ...to, day: 31 });
}

const isLeap = (year: number): boolean => lastDayOfMonth(year, 2) === 29;

/** Within a year its own length where a 29 February lies between; over several years their mean length. */
function yearLength(from: number, to: number): number {
  const [start, end] = [dayOf(from), dayOf(to)];
  const yearLater = serialOf(start.year + 1, start.month, start.day);
  if (to > yearLater) {
    const years = end.year - start.year + 1;
    return (serialOf(end.year + 1, 1, 1) - serialOf(start.year, 1, 1)) / years;
  }
  const leapDay = [start.year, end.year].some((year) => {
    const day = serialOf(year, 2, 29);
    return isLeap(year) && from <= day && day <= to;
  });
  return leapDay || (start.year === end.year && isLeap(start.year)) ? 366 : 365;
}

function yearFraction(args: readonly FormulaScalar[], place: Place): number {
  const [start = null, end = null, basis = null] = args;
  const days = [start, end].map((value) => Math.floor(dateArgument(value, place)));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const kind = toInteger(basis);
  if (kind === 0) return american(dayOf(from), dayOf(to), true) / 360;
  if (kind === 1) return (to - from) / yearLength(from, to);
  if (kind === 2) return (to - from) / 360;
  if (kind === 3) return (to - from) / 365;
  if (kind === 4) return apart(european(dayOf(from)), european(dayOf(to))) / 360;
  throw numberError(`Function YEARFRAC parameter 3 value is ${kind}. Valid values are between 0 and 4.`);
}

export const YEAR_PARTS: Registry = {
  DAYS360: scalar(2, 3, days360),
  YEARFRAC: scalar(2, 3, yearFraction),
};
