import { cleanLine } from "../text/vietnamese.ts";
import type { Day } from "../time/calendar.ts";

/** Points in hundredths: 8,5 points are 850. Whole numbers, so sums and ties are exact. */
export type Points = number;

export type ParsedPoints =
  | { readonly ok: true; readonly points: Points }
  | {
      readonly ok: false;
      readonly reason: "blank" | "notANumber" | "looksLikeADate" | "tooPrecise";
      /** What was probably meant, as a person would type it; only for "looksLikeADate". */
      readonly suggestion?: string;
    };

const HUNDREDTHS = 100;
/** `1.234,5`: dots between thousands, told from a decimal point by the comma behind them. */
const GROUPED = /^[-−]?\d{1,3}(?:\.\d{3})+,\d+$/;
/** A spreadsheet number such as 8.35 is off by far less than this when multiplied by 100; a third decimal by far more. */
const FLOAT_SLACK = 1e-6;
/** Numbers as long as this are slips of the hand; sums of smaller ones are exact and finite. Text is read up to the same length. */
const TOO_LARGE = 1e9;

/**
 * Reads points as a cell gives them (SPEC P1–P6): "8,5", "8.5", 8.5, also "1.234,5". Blank is never 0. A date is what a vi_VN sheet makes of
 * a typed 8.5 (8 May): refused, with "8,5" as the suggestion. More than two decimals are refused, not rounded.
 * Bounds are the rubric's business: "-1" is read.
 */
export function parsePoints(cell: string | number | { readonly day: Day }): ParsedPoints {
  if (typeof cell === "object")
    return { ok: false, reason: "looksLikeADate", suggestion: meantByDate(cell.day) };
  if (typeof cell === "number") return pointsOfNumber(cell);
  const text = cleanLine(cell);
  if (text === "") return { ok: false, reason: "blank" };
  const plain = GROUPED.test(text) ? text.replace(/\./g, "") : text;
  const [, sign, whole, decimals = ""] = /^([-−]?)(\d{1,9})(?:[.,](\d+))?$/.exec(plain) ?? [];
  if (whole === undefined) return { ok: false, reason: "notANumber" };
  if (decimals.length > 2) return { ok: false, reason: "tooPrecise" };
  const size = Number(whole) * HUNDREDTHS + Number(decimals.padEnd(2, "0"));
  return { ok: true, points: sign === "" ? size : 0 - size };
}

/** Whether a number can be points at all: finite, and below a thousand million either way (SPEC P5). */
export function isReadable(value: number): boolean {
  return Math.abs(value) < TOO_LARGE;
}

function pointsOfNumber(value: number): ParsedPoints {
  if (!isReadable(value)) return { ok: false, reason: "notANumber" };
  const points = Math.round(value * HUNDREDTHS);
  if (Math.abs(value * HUNDREDTHS - points) > FLOAT_SLACK) return { ok: false, reason: "tooPrecise" };
  return { ok: true, points: points === 0 ? 0 : points }; // never -0
}

/** 8 May was "8,5"; 8 October was "8,10", which is 8,1. */
function meantByDate(day: Day): string {
  const [, month, date] = day.split("-").map(Number);
  return `${date},${month}`.replace(/,10$/, ",1");
}

/** "84,33", "8,5", "10": as many decimals as needed. */
export function formatPoints(points: Points): string {
  return formatFixed(points).replace(/,?0{1,2}$/, "");
}

/** "84,33", "8,50", "10,00": always two decimals. */
export function formatFixed(points: Points): string {
  const digits = String(Math.abs(points)).padStart(3, "0");
  return `${points < 0 ? "-" : ""}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

export function sumPoints(points: readonly Points[]): Points {
  return points.reduce((sum, one) => sum + one, 0);
}

/**
 * sum / count rounded to a whole hundredth, half away from zero (SPEC P9), by integer remainder: `toFixed` on a quotient is wrong for halves.
 * @param count whole and at least 1; anything else is a bug of the caller and throws a RangeError
 */
export function roundedQuotient(sum: Points, count: number): Points {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`Cannot divide points by ${count}`);
  const doubled = 2 * Math.abs(sum) + count;
  const rounded = (doubled - (doubled % (2 * count))) / (2 * count);
  return sum < 0 && rounded > 0 ? -rounded : rounded;
}
