/** Along one axis, in pixels: where each line ends, how many lines are frozen, and the part of the others that is in sight. */
export interface Axis {
  readonly ends: readonly number[];
  readonly frozen: number;
  readonly from: number;
  readonly room: number;
}

/** Where a line begins, from the first line that is not frozen; 0 for a frozen one. */
export function beginOf(line: number, { ends, frozen }: Pick<Axis, "ends" | "frozen">): number {
  return Math.max(0, (ends[line - 1] ?? 0) - (ends[frozen - 1] ?? 0));
}

/** Where the part in sight must begin for the whole line to be in it, from the first line that is not frozen; its beginning counts. */
export function startOf(line: number, { ends, frozen, from, room }: Axis): number {
  if (line < frozen) return from;
  const [begin, end] = [beginOf(line, { ends, frozen }), beginOf(line + 1, { ends, frozen })];
  if (begin < from || end - begin > room) return begin;
  return Math.max(from, end - room);
}
