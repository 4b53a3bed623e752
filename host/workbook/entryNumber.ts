import type { LocaleTraits } from "./locale.ts";

export interface EnteredNumber {
  readonly value: number;
  /** The format the entry asks for in a cell without one; null = none. */
  readonly numberFormat: string | null;
}

const escaped = (mark: string): string => mark.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** Locales that group with a (narrow) no-break space take the space bar, too. */
const groupMark = (group: string): string => (/^\s$/u.test(group) ? "[ \\u00a0\\u202f]" : escaped(group));

function shapeOf({ decimal, group }: LocaleTraits): RegExp {
  const grouped = group === "" ? "" : `|\\d{1,3}(?:${groupMark(group)}\\d{3})+`;
  const fraction = `(?:${escaped(decimal)}(\\d*))?`;
  return new RegExp(`^([+-]?)(?:(\\d+${grouped})${fraction}|${escaped(decimal)}(\\d+))(?:[eE]([+-]?\\d+))?$`);
}

const shapes = new Map<LocaleTraits, RegExp>();

function shape(traits: LocaleTraits): RegExp {
  const known = shapes.get(traits) ?? shapeOf(traits);
  shapes.set(traits, known);
  return known;
}

interface Marked {
  readonly digits: string;
  readonly percent: boolean;
  readonly currency: string | null;
}

const CURRENCY = /^([+-]?)\s*([$€£¥₫])\s*(.*)$|^(.*?)\s*([€₫]|đ)$/s;

function marked(text: string): Marked {
  const match = CURRENCY.exec(text);
  if (match) {
    const digits = match[2] === undefined ? (match[4] ?? "") : `${match[1] ?? ""}${match[3] ?? ""}`;
    return { digits, percent: false, currency: match[2] ?? match[5] ?? null };
  }
  const percent = text.endsWith("%");
  return { digits: percent ? text.slice(0, -1).trimEnd() : text, percent, currency: null };
}

function formatFor({ percent, currency }: Marked, grouped: boolean, fraction: string): string | null {
  const decimals = fraction === "" ? "" : ".00";
  if (percent) return `0${decimals}%`;
  if (currency === "₫" || currency === "đ") return `#,##0${decimals}\\ "₫"`;
  if (currency === "€") return `#,##0${decimals}\\ "€"`;
  if (currency !== null) return `"${currency}"#,##0${decimals}`;
  return grouped ? `#,##0${decimals}` : null;
}

/** A number as people write it in the locale: "1.234,5", "8,5", "12%". Null when the text is none. */
export function numberInText(text: string, traits: LocaleTraits): EnteredNumber | null {
  const found = marked(text);
  const match = shape(traits).exec(found.digits);
  if (!match) return null;
  const [, sign = "", whole = "0", fraction = "", bare = "", exponent] = match;
  const digits = whole.replace(/\D/g, "");
  const decimals = fraction + bare;
  const size = Number(`${digits}.${decimals || "0"}e${exponent ?? "0"}`);
  const value = (sign === "-" ? -size : size) / (found.percent ? 100 : 1);
  if (!Number.isFinite(value)) return null;
  const science = exponent === undefined ? null : "0.00E+00";
  const numberFormat = science ?? formatFor(found, digits.length < whole.length, decimals);
  return { value: value === 0 ? 0 : value, numberFormat };
}
