import type { DecimalMark } from "../formulas/separators.ts";

/** What a spreadsheet's locale decides: how typed text is read and how values are shown without a format of their own. */
export interface LocaleTraits {
  /** As Google writes it: "vi_VN". */
  readonly name: string;
  readonly decimal: string;
  readonly group: string;
  readonly dateOrder: "DMY" | "MDY" | "YMD";
  readonly datePattern: string;
  readonly dateTimePattern: string;
  readonly timePattern: string;
}

const DATE_PATTERNS: Readonly<Record<string, string>> = {
  vi_VN: "dd/MM/yyyy",
  en_US: "M/d/yyyy",
  en_GB: "dd/MM/yyyy",
  de_DE: "dd.MM.yyyy",
  fr_FR: "dd/MM/yyyy",
};

const SAMPLE_DATE = new Date(Date.UTC(2023, 10, 22));
const LETTERS: Readonly<Record<string, string>> = { day: "dd", month: "MM", year: "yyyy" };

/** The locale's own pattern for a date, from the runtime's locale tables. */
function ownDatePattern(tag: string): string {
  const format = new Intl.DateTimeFormat(tag, {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    timeZone: "UTC",
    numberingSystem: "latn",
    calendar: "gregory",
  });
  return format
    .formatToParts(SAMPLE_DATE)
    .map(({ type, value }) => LETTERS[type] ?? (type === "literal" ? value : ""))
    .join("")
    .trim();
}

function dateOrder(pattern: string): LocaleTraits["dateOrder"] {
  const order = pattern.replace(/[^dMy]/g, "").replace(/(.)\1+/g, "$1");
  if (order === "Mdy") return "MDY";
  return order === "yMd" ? "YMD" : "DMY";
}

function knownTag(name: string): string {
  try {
    return Intl.getCanonicalLocales(name.replaceAll("_", "-"))[0] ?? "en-US";
  } catch {
    throw new Error(`There is no locale ${name}.`);
  }
}

function numberMarks(tag: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(tag, { useGrouping: true, numberingSystem: "latn" }).formatToParts(
    1_234_567.5,
  );
  const mark = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  return { decimal: mark("decimal") || ".", group: mark("group") };
}

function makeTraits(name: string): LocaleTraits {
  const tag = knownTag(name);
  const datePattern = DATE_PATTERNS[name] ?? ownDatePattern(tag);
  const clock = name === "en_US" ? "h:mm:ss AM/PM" : "HH:mm:ss";
  return {
    name,
    ...numberMarks(tag),
    dateOrder: dateOrder(datePattern),
    datePattern,
    dateTimePattern: `${datePattern} ${name === "en_US" ? "H:mm:ss" : clock}`,
    timePattern: clock,
  };
}

const made = new Map<string, LocaleTraits>();

/** Which of the two ways of writing formulas a locale has. */
export const decimalMark = ({ decimal }: LocaleTraits): DecimalMark => (decimal === "," ? "," : ".");

/** Throws an Error when the name is no locale. */
export function localeTraits(name: string): LocaleTraits {
  const traits = made.get(name) ?? makeTraits(name);
  made.set(name, traits);
  return traits;
}
