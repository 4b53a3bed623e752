import { numfmt } from "@univerjs/core";
import type { Scalar } from "./contract.ts";
import type { LocaleTraits } from "./locale.ts";
import { isAutomatic } from "./patterns.ts";

const VIETNAMESE_DAYS = ["Chủ Nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

const known = new Set<string>();

/** numfmt asks for a tag with a hyphen and knows nothing of Vietnamese. */
function formatterLocale(traits: LocaleTraits): string {
  const tag = traits.name.replace("_", "-");
  if (known.has(tag)) return tag;
  known.add(tag);
  const words = traits.name.startsWith("vi")
    ? { dddd: VIETNAMESE_DAYS, ddd: ["CN", "T2", "T3", "T4", "T5", "T6", "T7"] }
    : {};
  const marks = { decimal: traits.decimal, group: traits.group, preferMDY: traits.dateOrder === "MDY" };
  numfmt.addLocale({ ...words, ...marks }, tag);
  return tag;
}

/** What a cell shows. Errors come as their code (a text). A pattern that cannot be read shows the value plainly. */
export function displayValue(value: Scalar, pattern: string, traits: LocaleTraits): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string" && isAutomatic(pattern)) return value;
  const options = { locale: formatterLocale(traits), leap1900: false, throws: true };
  try {
    return numfmt.format(isAutomatic(pattern) ? "General" : pattern, value, options);
  } catch {
    return numfmt.format("General", value, options);
  }
}
