/** date '2023-03-28', datetime '2023-03-28 07:45:00', timeofday '07:45:00'. */
import { fractionOf, serialOf } from "../calendar.ts";
import { cannotParse, type WordReader } from "./words.ts";

const DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TIME = /^(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d+)?)$/;

function day(text: string): number {
  const [, year, month, date] = DATE.exec(text) ?? [];
  if (year === undefined) throw cannotParse(`INVALID date literal '${text}', expected yyyy-MM-dd`);
  return serialOf(Number(year), Number(month), Number(date));
}

function time(text: string): number {
  const [, hours, minutes, seconds] = TIME.exec(text) ?? [];
  if (hours === undefined) throw cannotParse(`INVALID timeofday literal '${text}', expected HH:mm:ss`);
  return fractionOf(Number(hours), Number(minutes), Number(seconds));
}

function moment(text: string): number {
  const [date = "", clock = "00:00:00"] = text.trim().split(/\s+/);
  return day(date) + time(clock);
}

const READ: Readonly<Record<string, (text: string) => number>> = {
  date: day,
  datetime: moment,
  timestamp: moment,
  timeofday: time,
};

interface Constant {
  readonly kind: "constant";
  readonly value: number;
  readonly written: string;
}

/** Null where the word begins no literal. */
export function parseDateTime(word: string, reader: WordReader): Constant | null {
  const read = READ[word];
  if (!read || reader.next?.kind !== "text") return null;
  const { text } = reader.take();
  return { kind: "constant", value: read(text), written: `${word} "${text}"` };
}
