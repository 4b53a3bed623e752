/** What a cell of the file shows, its days and times as this spreadsheet counts them. */
import { DAYS_OF_1904, dateOfSerial, serialOfDate } from "../dates.ts";
import { type FileCell, type FileValue, isFormula } from "./fileCell.ts";
import type { StyleOf } from "./forExceljs.ts";

interface Sources {
  readonly styleOf: StyleOf;
  readonly from1904: boolean;
}

/** What numbers of a look are. */
type Shown = "number" | "time" | "day";

const OF_A_DAY = /[dy]/i;
const OF_A_TIME = /[hms]/i;

export function momentReader({ styleOf, from1904 }: Sources): (cell: FileCell) => FileValue {
  const known = new Map<number, Shown>();
  const shownBy = (style: number): Shown => {
    const shown = known.get(style) ?? shownIn(styleOf(style).numFmt ?? "");
    known.set(style, shown);
    return shown;
  };
  return ({ content, style }) => {
    const value = isFormula(content) ? content.result : content;
    if (typeof value !== "number") return value;
    const shown = shownBy(style);
    if (shown === "number") return value;
    // A time or a span of hours has no day to move.
    return toMillisecond(shown === "day" && from1904 ? value + DAYS_OF_1904 : value);
  };
}

function shownIn(format: string): Shown {
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]/g, "");
  if (OF_A_DAY.test(letters)) return "day";
  return format !== "General" && OF_A_TIME.test(letters) ? "time" : "number";
}

/** Programs round the fraction of a day in their own ways; the instant that is meant is of whole milliseconds. */
function toMillisecond(serial: number): number {
  const rounded = serialOfDate(dateOfSerial(serial));
  // Beyond the days that a date can say.
  return Number.isNaN(rounded) ? serial : rounded;
}
