/** Digits after the decimal mark along an axis. */
const MOST_DIGITS = 6;

/** A number along an axis, as the spreadsheet's locale writes it. */
export function axisNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale.replaceAll("_", "-"), { maximumFractionDigits: MOST_DIGITS }).format(
    value,
  );
}
