/**
 * The number format a result takes over from what it was made of. No page of Google's that was found says how; these rules are our
 * reading, to be checked in a real sheet (docs/probe.md), and where nothing is known a result stays plain.
 */
import { getFormatInfo } from "numfmt";

type Kind = "plain" | "day" | "instant" | "time" | "duration" | "percent" | "currency" | "other";

/** A number format pattern; "" = automatic. */
export type Format = string;

/** The patterns of the workbook's locale for what date functions give. */
export interface DatePatterns {
  readonly date: Format;
  readonly dateTime: Format;
  readonly time: Format;
}

/** Sheets' own pattern for a duration (developers.google.com/sheets/api/guides/formats: elapsed hours stand in brackets). */
const DURATION: Format = "[h]:mm:ss";
export const PERCENT: Format = "0.00%";

const KINDS: Readonly<Record<string, Kind>> = {
  date: "day",
  datetime: "instant",
  time: "time",
  percent: "percent",
  currency: "currency",
  text: "plain",
  general: "plain",
};

const known = new Map<Format, Kind>([["", "plain"]]);

function readKind(format: Format): Kind {
  if (/\[(?:h+|m+|s+)\]/i.test(format)) return "duration";
  try {
    return KINDS[getFormatInfo(format).type] ?? "other";
  } catch {
    return "plain";
  }
}

function kindOf(format: Format): Kind {
  const kind = known.get(format) ?? readKind(format);
  known.set(format, kind);
  return kind;
}

const isDate = (kind: Kind): boolean => kind === "day" || kind === "instant";
export const isDayFormat = (format: Format): boolean => isDate(kindOf(format));
const isTime = (kind: Kind): boolean => kind === "time" || kind === "duration";

/** A date and a number of days is a date; with a time of day it is a moment; two times make a duration; two dates nothing known. */
export function sumFormat(a: Format, b: Format, patterns: DatePatterns): Format {
  const [left, right] = [kindOf(a), kindOf(b)];
  if (isDate(left) && isDate(right)) return "";
  if (isTime(left) && isTime(right)) return DURATION;
  if ((left === "day" && isTime(right)) || (isTime(left) && right === "day")) return patterns.dateTime;
  if (isDate(right)) return b;
  return left === "plain" ? plainOr(b) : a;
}

/** Days between dates are a number. A number less a date is nothing known. */
export function differenceFormat(a: Format, b: Format, patterns: DatePatterns): Format {
  const [left, right] = [kindOf(a), kindOf(b)];
  if (isDate(right)) return "";
  if (isTime(left) && isTime(right)) return DURATION;
  if (left === "day" && isTime(right)) return patterns.dateTime;
  return left === "plain" ? plainOr(b) : a;
}

const plainOr = (format: Format): Format => (kindOf(format) === "plain" ? "" : format);

/** Money times or by a number is money; a share of a share is a share. */
export function productFormat(a: Format, b: Format): Format {
  const [left, right] = [kindOf(a), kindOf(b)];
  if (left === "currency") return a;
  if (right === "currency") return b;
  return left === "percent" && right === "percent" ? a : "";
}

export function quotientFormat(a: Format, b: Format): Format {
  return kindOf(a) === "currency" && kindOf(b) !== "currency" ? a : "";
}

/** Of a sum of many: times add up to a duration, dates to nothing known. */
export function totalFormat(format: Format): Format {
  const kind = kindOf(format);
  if (isTime(kind)) return DURATION;
  return isDate(kind) ? "" : plainOr(format);
}

/** What rounding or a changed sign leaves: money and shares. */
export function amountFormat(format: Format): Format {
  const kind = kindOf(format);
  return kind === "currency" || kind === "percent" || kind === "duration" ? format : "";
}

export const takenOver = plainOr;
