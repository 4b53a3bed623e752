/** Unbroken runs of whole numbers, in order: [3,4,5,9] is 3–5 and 9–9. */
export function rowRuns(
  rows: readonly number[],
): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && row <= last.last + 1) last.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs;
}
