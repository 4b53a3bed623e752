/** Neighbours put together, in their order: a new run begins at each item that does not follow the one before it. */
export function runs<T>(
  items: readonly T[],
  follows: (before: T, item: T) => boolean,
): readonly (readonly [T, ...T[]])[] {
  const found: [T, ...T[]][] = [];
  let before: T | undefined;
  for (const item of items) {
    const run = found[found.length - 1];
    if (run !== undefined && before !== undefined && follows(before, item)) run.push(item);
    else found.push([item]);
    before = item;
  }
  return found;
}

export interface NumberRun {
  readonly first: number;
  readonly last: number;
}

/** Unbroken runs of whole numbers, in rising order: [9, 3, 4, 5] is 3–5 and 9–9. */
export function numberRuns(numbers: readonly number[]): readonly NumberRun[] {
  const rising = [...new Set(numbers)].sort((a, b) => a - b);
  return runs(rising, (before, next) => next === before + 1).map((run) => ({
    first: run[0],
    last: run[0] + run.length - 1,
  }));
}
