import { numfmt } from "@univerjs/core";
import type { Scalar } from "./contract.ts";
import type { LocaleTraits } from "./locale.ts";
import { isAutomatic } from "./patterns.ts";

const VIETNAMESE_DAYS = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

const months = (word: string): string[] => Array.from({ length: 12 }, (_, month) => `${word} ${month + 1}`);
/** As the Unicode locale data of Vietnamese writes them (cldr, vi: "thg 3", "tháng 3"). */
const VIETNAMESE_MONTHS = { mmm: months("thg"), mmmm: months("tháng") };

const known = new Set<string>();

/** numfmt asks for a tag with a hyphen and knows nothing of Vietnamese. */
function formatterLocale(traits: LocaleTraits): string {
  const tag = traits.name.replace("_", "-");
  if (known.has(tag)) return tag;
  known.add(tag);
  const words = traits.name.startsWith("vi")
    ? { ...VIETNAMESE_MONTHS, dddd: VIETNAMESE_DAYS, ddd: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"] }
    : {};
  const marks = { decimal: traits.decimal, group: traits.group, preferMDY: traits.dateOrder === "MDY" };
  numfmt.addLocale({ ...words, ...marks }, tag);
  return tag;
}

const TAGGED_CURRENCY = /\[\$([^\]-]+)-[^\]]*\]/g;

/** "[$₫-vi-VN]" names a currency, not how numbers are written: that is the spreadsheet's. "[$-409]" names the language of a date. */
const withoutTags = (pattern: string) => pattern.replace(TAGGED_CURRENCY, "[$$$1]");

const readPattern = (pattern: string) => (isAutomatic(pattern) ? "General" : withoutTags(pattern));

/** What a cell shows. Errors come as their code (a text). A pattern that cannot be read shows the value plainly. */
export function displayValue(value: Scalar, pattern: string, traits: LocaleTraits): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && isAutomatic(pattern)) return value;
  const options = { locale: formatterLocale(traits), leap1900: false, throws: true };
  try {
    return numfmt.format(readPattern(pattern), value, options);
  } catch {
    return numfmt.format("General", value, options);
  }
}

/** TEXT and its like. Throws an Error on a pattern that cannot be read. */
export function formattedValue(value: string | number, pattern: string, traits: LocaleTraits): string {
  const options = { locale: formatterLocale(traits), leap1900: false, throws: true };
  return numfmt.format(readPattern(pattern), value, options);
}
