/** Working days. Source: support.google.com/docs/answer/3092979 (NETWORKDAYS), /3295902 (NETWORKDAYS.INTL), /3092974 and neighbours. */
import { numberError, valueError } from "../errors.ts";
import type { Place } from "../place.ts";
import { firstOf, toGrid } from "../shape.ts";
import { type FormulaScalar, toInteger, type Value } from "../values.ts";
import { weekdayOf } from "./calendar.ts";
import { dateArgument, inCalendar } from "./dates.ts";
import { at, type EagerEntry, type Registry, wide } from "./entry.ts";

/** The days off as weekdays, 0 = Sunday. */
type Weekend = ReadonlySet<number>;

const USUAL: Weekend = new Set([0, 6]);

/** 1 = Saturday and Sunday, 2 = Sunday and Monday, … 7; 11 = Sunday only, … 17. A text has one character a day from Monday on; 1 is off. */
function weekendOf(value: FormulaScalar | undefined): Weekend {
  if (value === undefined || value === null) return USUAL;
  if (typeof value === "string") return weekendOfText(value);
  const number = toInteger(value);
  if (number >= 1 && number <= 7) return new Set([(number + 5) % 7, (number + 6) % 7]);
  if (number >= 11 && number <= 17) return new Set([number - 11]);
  throw numberError(`The weekend ${number} is none of 1 to 7 and 11 to 17.`);
}

function weekendOfText(text: string): Weekend {
  if (!/^[01]{7}$/.test(text)) throw valueError(`The weekend '${text}' is not made of seven 0 and 1.`);
  return new Set([...text].flatMap((mark, day) => (mark === "1" ? [(day + 1) % 7] : [])));
}

interface Work {
  readonly weekend: Weekend;
  readonly holidays: ReadonlySet<number>;
}

function holidaysOf(value: Value | undefined): ReadonlySet<number> {
  const cells = value === undefined ? [] : toGrid(value).flat();
  return new Set(cells.filter((cell) => typeof cell === "number").map(Math.floor));
}

const isWorkday = (day: number, { weekend, holidays }: Work): boolean =>
  !(weekend.has(weekdayOf(day)) || holidays.has(day));

/** Both ends count. */
function between(args: readonly Value[], work: Work, place: Place): number {
  const [a = 0, b = 0] = args.slice(0, 2).map((value) => Math.floor(dateArgument(firstOf(value), place)));
  let count = 0;
  for (let day = Math.min(a, b); day <= Math.max(a, b); day += 1) count += Number(isWorkday(day, work));
  return a > b ? -count : count;
}

function later(args: readonly Value[], work: Work, place: Place): number {
  if (work.weekend.size === 7) throw valueError("A week without a working day has no next one.");
  const days = toInteger(firstOf(args[1] ?? null));
  let day = Math.floor(dateArgument(firstOf(args[0] ?? null), place));
  for (let left = Math.abs(days); left > 0; ) {
    day = inCalendar(day + Math.sign(days));
    if (isWorkday(day, work)) left -= 1;
  }
  return day;
}

type Body = typeof between;

const usual = (body: Body, numbers: (index: number) => boolean): EagerEntry =>
  wide(2, 3, (args, place) => body(args, { weekend: USUAL, holidays: holidaysOf(args[2]) }, place), {
    lifted: at(0, 1),
    numbers,
  });

const chosen = (body: Body, numbers: (index: number) => boolean): EagerEntry =>
  wide(
    2,
    4,
    (args, place) => {
      const weekend = weekendOf(args[2] === undefined ? undefined : firstOf(args[2]));
      return body(args, { weekend, holidays: holidaysOf(args[3]) }, place);
    },
    { lifted: at(0, 1, 2), numbers },
  );

export const WORKDAYS: Registry = {
  NETWORKDAYS: usual(between, at()),
  "NETWORKDAYS.INTL": chosen(between, at()),
  WORKDAY: usual(later, at(1)),
  "WORKDAY.INTL": chosen(later, at(1)),
};
