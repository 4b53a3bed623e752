/** Rounding on the decimal digits a person sees (15 of them), not on the binary fraction behind: 1.005 rounds to 1.01. */

const DIGITS = 15;

/** x · 10^places by moving the decimal point, which multiplication would do inexactly. */
function shifted(x: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = String(x).split("e");
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function atDigit(x: number, places: number, whole: (magnitude: number) => number): number {
  const seen = Number(Math.abs(x).toPrecision(DIGITS));
  const result = shifted(whole(shifted(seen, places)), -places);
  return x < 0 && result !== 0 ? -result : result;
}

/** Half away from zero; negative places round to tens, hundreds, … */
export const roundHalfAway = (x: number, places: number): number => atDigit(x, places, Math.round);
export const roundTowardsZero = (x: number, places: number): number => atDigit(x, places, Math.floor);
export const roundAwayFromZero = (x: number, places: number): number => atDigit(x, places, Math.ceil);
