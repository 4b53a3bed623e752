import type { Workbook } from "../../../workbook/contract.ts";
import { localeTraits } from "../../../workbook/locale.ts";
import { isDatePattern, isTextPattern } from "../../../workbook/patterns.ts";
import { Refused } from "../apiFailure.ts";
import type { Read, Schema } from "../payload.ts";

export const NUMBER_FORMAT = {
  type: ["oneOf", "TEXT", "NUMBER", "PERCENT", "CURRENCY", "DATE", "TIME", "DATE_TIME", "SCIENTIFIC"],
  pattern: "text",
} as const satisfies Schema;

type NumberFormat = Read<typeof NUMBER_FORMAT>;

/** Which of the locale's own patterns. */
const OWN = { DATE: "datePattern", TIME: "timePattern", DATE_TIME: "dateTimePattern" } as const;
const PATTERNS = {
  TEXT: "@",
  NUMBER: "#,##0.00",
  PERCENT: "0.00%",
  CURRENCY: "#,##0.00",
  SCIENTIFIC: "0.00E+00",
};

/** "The type of the number format. When writing, this field must be set"; without a pattern the locale's default (other#NumberFormat). */
export function storedNumberFormat(workbook: Workbook, format: NumberFormat | undefined): string | null {
  if (format === undefined) return null;
  const { type, pattern = "" } = format;
  if (type === undefined) throw new Refused("Must specify a number format type.");
  if (pattern !== "") return pattern;
  if (type === "DATE" || type === "TIME" || type === "DATE_TIME")
    return localeTraits(workbook.locale())[OWN[type]];
  return PATTERNS[type];
}

export function shownNumberFormat(pattern: string): object {
  return { type: typeOf(pattern), pattern };
}

function typeOf(pattern: string): string {
  if (isTextPattern(pattern)) return "TEXT";
  if (isDatePattern(pattern)) return dateType(pattern);
  if (pattern.includes("%")) return "PERCENT";
  return /E[+-]/.test(pattern) ? "SCIENTIFIC" : "NUMBER";
}

function dateType(pattern: string): string {
  const [days, hours] = [/[yd]/i.test(pattern), /[hs]/i.test(pattern)];
  if (days && hours) return "DATE_TIME";
  return hours ? "TIME" : "DATE";
}
