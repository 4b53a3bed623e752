/**
 * Kinds of columns: for each, how a cell is read, written, shown and validated. A kind knows nothing of its tab.
 */

import type { ProblemCode } from "../domain/problems/problemTexts.ts";
import { type Points, parsePoints } from "../domain/rubric/points.ts";
import type { Day } from "../domain/time/calendar.ts";
import { type Cell, shownCell } from "./cell.ts";
import { dateIn } from "./dateCell.ts";

/** Minutes east of UTC. The campaign's zone, Asia/Ho_Chi_Minh, has had no other offset since 1975. */
export const UTC_OFFSET_MINUTES = 420;
/** Every tab is made for the Vietnamese office; other locales would read `8,5` differently. */
export const LOCALE = "vi_VN";
export const TIME_ZONE = "Asia/Ho_Chi_Minh";

export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ProblemCode; readonly facts?: Readonly<Record<string, string>> };

/** What the sheet itself may check while somebody types. */
export type Validation =
  | { readonly rule: "oneOf"; readonly values: readonly string[] }
  | {
      readonly rule: "numberBetween";
      readonly from: number;
      readonly to: number;
      /** Told beside the cell with the bounds, and where it refuses; absent: Google's own words. */
      readonly step?: number;
    }
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

export const good = <T>(value: T): Decoded<T> => ({ ok: true, value });

/**
 * Points, typed `8,5` or `8.5`. In a Vietnamese sheet `8.5` becomes 8 May: a date, which may be told as its day number, as no points
 * are so many; both are answered with "ý là 8,5?".
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
  const date = dateIn(cell);
  return date === null ? cell : { day: date.day };
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
