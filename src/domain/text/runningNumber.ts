/** The highest number at the end of these ids; 0 where none ends with one. One above it was never given to a row that still stands. */
export function highestNumber(ids: readonly string[]): number {
  return ids.reduce((highest, id) => Math.max(highest, Number(/\d+$/.exec(id)?.[0] ?? 0)), 0);
}
