/** Hundredths of a percent: 83,33 % is 8333. */
export type HundredthsOfPercent = number;

const WHOLE: HundredthsOfPercent = 10_000;

/**
 * How much of the registered change was achieved: (after − before) / (target − before), rounded half away from zero (SPEC B3, B4).
 * Right for figures that should rise and for those that should fall, and 0 where nothing changed, which after / target would call
 * 90 % for 90 of 100 kept at 90. Above 10000 = surpassed, below 0 = worse than before. Without `before` it is after / target.
 * null when target or after is missing, or when target and start are the same.
 */
export function achievedPercent(
  before: number | null,
  target: number | null,
  after: number | null,
): HundredthsOfPercent | null {
  if (target === null || after === null) return null;
  const start = before ?? 0;
  if (target === start) return null;
  const share = ((after - start) / (target - start)) * WHOLE;
  const size = Math.round(Math.abs(share));
  return share < 0 && size > 0 ? -size : size;
}
