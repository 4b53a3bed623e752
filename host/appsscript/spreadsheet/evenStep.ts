/** Steps of decimals differ in their last bits. */
const SAME = 1e-9;

/** The one step between two or more numbers; null when they do not go evenly. */
export function evenStep(numbers: readonly number[]): number | null {
  const [first = 0, second = 0] = numbers;
  const step = second - first;
  return numbers.every((value, at) => Math.abs(value - (first + at * step)) < SAME) ? step : null;
}
