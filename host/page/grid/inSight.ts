/** Along one axis, in pixels: where each line ends, how many lines are frozen, and the part of the others that is in sight. */
export interface Axis {
  readonly ends: readonly number[];
  readonly frozen: number;
  readonly from: number;
  readonly room: number;
}

/** Where the part in sight must begin for the whole line to be in it, from the first line that is not frozen; its beginning counts. */
export function startOf(line: number, { ends, frozen, from, room }: Axis): number {
  if (line < frozen) return from;
  const edge = ends[frozen - 1] ?? 0;
  const [begin, end] = [(ends[line - 1] ?? 0) - edge, (ends[line] ?? 0) - edge];
  if (begin < from || end - begin > room) return begin;
  return Math.max(from, end - room);
}
