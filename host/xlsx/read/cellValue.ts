/** What a cell of the file shows, by the kind that its writer gave it (ECMA-376 part 1, 18.18.11). */
import { DAYS_OF_1904, serialOfDate } from "../dates.ts";
import { isTrue } from "../xml/events.ts";
import type { FileValue } from "./fileCell.ts";
import { type FileText, unescaped } from "./fileTexts.ts";

export interface ValueSources {
  /** That cells share. */
  readonly texts: readonly FileText[];
  /** Whether day 0 is 1 January 1904. */
  readonly from1904: boolean;
}

/** `written`: what stands in `v`. */
export function shownValue(type: string | undefined, written: string, sources: ValueSources): FileValue {
  if (written === "") return null;
  switch (type) {
    case "s":
      return sharedText(written, sources.texts);
    case "str":
    case "inlineStr":
      return unescaped(written);
    case "b":
      return isTrue(written.trim());
    case "e":
      return { error: written.trim() };
    case "d":
      return dayOf(written, sources.from1904);
    default:
      return numberOf(written);
  }
}

function sharedText(written: string, texts: readonly FileText[]): FileValue {
  const text = texts[Number(written)];
  if (text === undefined) return { missing: Number(written) };
  return text === "" ? null : text;
}

/** What is no number is read as it stands, rather than as nothing. */
function numberOf(written: string): FileValue {
  const number = Number(written);
  if (!Number.isFinite(number)) return written;
  return written.trim() === "" ? null : number;
}

const DATE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?Z?$/;

/** A day as its number, what is no day as a text. */
function dayOf(written: string, from1904: boolean): FileValue {
  const [, day, time = "00:00"] = DATE.exec(written.trim()) ?? [];
  const serial = serialOfDate(new Date(`${day}T${time}Z`)) - (from1904 ? DAYS_OF_1904 : 0);
  return Number.isFinite(serial) ? serial : written;
}
