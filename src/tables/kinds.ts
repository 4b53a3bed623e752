/**
 * Kinds of columns: for each, how a cell is read, written, shown and validated. A kind knows nothing of its tab.
 */
import { addDays, type Day, dayOf, formatDay, parseDayText, startOfDay } from "../domain/calendar.ts";
import { formatPoints, type Points, parsePoints } from "../domain/points.ts";
import type { ProblemCode } from "../domain/problemTexts.ts";
import type { Instant } from "../domain/stage.ts";
import { cleanLine, cleanText, matchingKey } from "../domain/vietnamese.ts";
import { type Cell, isWallClock, shownCell } from "./cell.ts";

/** Minutes east of UTC. The campaign's zone, Asia/Ho_Chi_Minh, has had no other offset since 1975. */
export const UTC_OFFSET_MINUTES = 420;
export const TIME_ZONE = "Asia/Ho_Chi_Minh";

export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ProblemCode; readonly facts?: Readonly<Record<string, string>> };

/** What the sheet itself may check while somebody types. */
export type Validation =
  | { readonly rule: "oneOf"; readonly values: readonly string[] }
  | { readonly rule: "numberBetween"; readonly from: number; readonly to: number }
  | { readonly rule: "day" }
  | { readonly rule: "checkbox" };

export interface Kind<T> {
  readonly name:
    | "text"
    | "code"
    | "longText"
    | "points"
    | "number"
    | "integer"
    | "day"
    | "instant"
    | "oneOf"
    | "yesNo"
    | "checkbox"
    | "email"
    | "link"
    | "reference"
    | "computed"
    | "raw";
  readonly width: number;
  /** Number format of the cells; "@" keeps text as typed and must be set before a value is written. */
  readonly numberFormat: string;
  readonly wraps: boolean;
  readonly validation: Validation | null;
  /** Refuse what the validation does not allow, or only warn. */
  readonly rejects: boolean;
  readonly blank: T;
  decode(cell: Exclude<Cell, "">): Decoded<T>;
  encode(value: T): Cell;
}

const good = <T>(value: T): Decoded<T> => ({ ok: true, value });

function textKind(
  name: Kind<string>["name"],
  width: number,
  wraps: boolean,
  clean = cleanLine,
): Kind<string> {
  return {
    name,
    width,
    numberFormat: "@",
    wraps,
    validation: null,
    rejects: false,
    blank: "",
    decode: (cell) => good(clean(shownCell(cell))),
    encode: (value) => value,
  };
}

export const text = (width = 160): Kind<string> => textKind("text", width, true);
/** Identifiers, phone and document numbers: text that must never become a number or a date. */
export const code = (width = 110): Kind<string> => textKind("code", width, false);
export const longText = (width = 280): Kind<string> => textKind("longText", width, true, cleanText);
/** One address, or several with commas between them. */
export const email = (width = 190): Kind<string> => ({
  ...textKind("email", width, true),
  decode: (cell) => {
    const shown = cleanLine(shownCell(cell));
    return ADDRESSES.test(shown) ? good(shown) : { ok: false, code: "cell.notAnEmail" };
  },
});
const ADDRESSES = /^$|^[^\s,;@]+@[^\s,;@]+\.[^\s,;@]+(?: ?[,;] ?[^\s,;@]+@[^\s,;@]+\.[^\s,;@]+)*$/;
export const link = (width = 160): Kind<string> => textKind("link", width, false);
/** The code of a row in another tab. */
export const reference = (width = 110): Kind<string> => textKind("reference", width, false);
/** Words or figures that the steward writes. */
export const computed = (width = 160): Kind<string> => textKind("computed", width, true);

/** Day numbers of the years 2000 to 2099 as a spreadsheet counts them, from 30/12/1899. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const SERIAL_ZERO: Day = "1899-12-30";

/**
 * Points, typed `8,5` or `8.5`. In a Vietnamese sheet `8.5` becomes 8 May: a date, or, where the cell's number format
 * is kept, the date's day number; both are answered with "ý là 8,5?".
 * @param limits what the sheet itself warns of; whether a ballot stands is the domain's business
 */
export function points(
  width = 80,
  limits: { readonly from: Points; readonly to: Points } | null = null,
): Kind<Points | null> {
  return {
    name: "points",
    width,
    // "0.##" would show whole points with a bare comma ("10,").
    numberFormat: "0.0#",
    wraps: false,
    validation:
      limits === null ? null : { rule: "numberBetween", from: limits.from / 100, to: limits.to / 100 },
    rejects: false,
    blank: null,
    decode: decodePoints,
    encode: (value) => (value === null ? "" : value / 100),
  };
}

function decodePoints(cell: Exclude<Cell, "">): Decoded<Points | null> {
  if (typeof cell === "boolean") return { ok: false, code: "cell.notPoints" };
  const parsed = parsePoints(pointsInput(cell));
  if (parsed.ok) return good(parsed.points);
  if (parsed.reason === "blank") return good(null);
  if (parsed.suggestion !== undefined) {
    return { ok: false, code: "cell.pointsAsDate", facts: { suggestion: parsed.suggestion } };
  }
  return { ok: false, code: parsed.reason === "tooPrecise" ? "cell.pointsTooPrecise" : "cell.notPoints" };
}
function pointsInput(cell: Exclude<Cell, boolean>): string | number | { readonly day: Day } {
  if (isWallClock(cell)) return { day: cell.day };
  const isDayNumber =
    typeof cell === "number" && Number.isInteger(cell) && cell >= FIRST_SERIAL && cell <= LAST_SERIAL;
  return isDayNumber ? { day: addDays(SERIAL_ZERO, cell) } : cell;
}

export function integer(from: number, to: number, width = 80): Kind<number | null> {
  return {
    name: "integer",
    width,
    numberFormat: "0",
    wraps: false,
    validation: { rule: "numberBetween", from, to },
    rejects: false,
    blank: null,
    decode: (cell) => {
      const shown = shownCell(cell).trim();
      if (shown === "") return good(null);
      const value = /^-?\d+$/.test(shown) ? Number(shown) : Number.NaN;
      if (value >= from && value <= to) return good(value);
      return { ok: false, code: "cell.notInteger", facts: { from: String(from), to: String(to) } };
    },
    encode: (value) => value ?? "",
  };
}

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
      if (isWallClock(cell)) return good(cell.day);
      if (typeof cell === "string" && cleanLine(cell) === "") return good(null);
      const parsed = typeof cell === "string" ? parseDayText(cleanLine(cell)) : null;
      return parsed === null ? { ok: false, code: "cell.notADay" } : good(parsed);
    },
    encode: (value) => (value === null ? "" : { day: value, minutes: 0 }),
  };
}

export function instant(width = 130): Kind<Instant | null> {
  return {
    name: "instant",
    width,
    numberFormat: "dd/MM/yyyy HH:mm",
    wraps: false,
    validation: null,
    rejects: false,
    blank: null,
    decode: (cell) => {
      if (!isWallClock(cell)) return { ok: false, code: "cell.notAnInstant" };
      return good(startOfDay(cell.day, UTC_OFFSET_MINUTES) + cell.minutes * 60_000);
    },
    encode: (value) => (value === null ? "" : wallClockOf(value)),
  };
}

function wallClockOf(at: Instant): Cell {
  const today = dayOf(at, UTC_OFFSET_MINUTES);
  return { day: today, minutes: (at - startOfDay(today, UTC_OFFSET_MINUTES)) / 60_000 };
}

/** One of a fixed list of words; what people type may differ in case, marks and spaces. */
export function oneOf<const V extends string>(values: readonly V[], width = 130): Kind<V | ""> {
  const byKey = new Map<string, V>(values.map((value) => [matchingKey(value), value]));
  return {
    name: "oneOf",
    width,
    numberFormat: "@",
    wraps: false,
    validation: { rule: "oneOf", values },
    rejects: false,
    blank: "",
    decode: (cell) => {
      const key = matchingKey(shownCell(cell));
      if (key === "") return good("" as const);
      const value = byKey.get(key);
      return value === undefined
        ? { ok: false, code: "cell.notInList", facts: { values: values.join(", ") } }
        : good(value);
    },
    encode: (value) => value,
  };
}

export const yesNo = (width = 90): Kind<boolean | null> => verdict(["Có", "Không"], width);
export const passed = (width = 80): Kind<boolean | null> => verdict(["Đạt", "Không"], width);

/** Two words for true and false; blank is neither. */
function verdict(pair: readonly [string, string], width: number): Kind<boolean | null> {
  const words = oneOf(pair, width);
  return {
    ...words,
    name: "yesNo",
    blank: null,
    decode: (cell) => {
      const word = words.decode(cell);
      return word.ok ? good(word.value === "" ? null : word.value === pair[0]) : word;
    },
    encode: (value) => {
      if (value === null) return "";
      return value ? pair[0] : pair[1];
    },
  };
}

export function checkbox(width = 70): Kind<boolean> {
  return {
    name: "checkbox",
    width,
    numberFormat: "General",
    wraps: false,
    validation: { rule: "checkbox" },
    rejects: true,
    blank: false,
    decode: (cell) =>
      typeof cell === "boolean"
        ? good(cell)
        : { ok: false, code: "cell.notInList", facts: { values: "ô đánh dấu" } },
    encode: (value) => value,
  };
}

/** How a decoded value reads in a sentence. */
export function shownPoints(value: Points | null): string {
  return value === null ? "" : formatPoints(value);
}

export { formatDay as shownDay };
