import type { LocaleTraits } from "./locale.ts";

/** Currencies by the region of the locale; elsewhere the dollar stands. */
const BEFORE: Readonly<Record<string, string>> = { US: "$", GB: "£", JP: "¥" };
const BEHIND: Readonly<Record<string, string>> = { VN: "₫", DE: "€", FR: "€", ES: "€", IT: "€" };

/** The pattern for money: the sign stands where the locale's people write it. */
export function moneyPattern({ name }: LocaleTraits, decimals: number): string {
  const region = name.slice(name.indexOf("_") + 1);
  const number = `#,##0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}`;
  const behind = BEHIND[region];
  if (behind !== undefined) return `${number}\\ "${behind}"`;
  const sign = BEFORE[region] ?? "$";
  return `"${sign}"${number};("${sign}"${number})`;
}
