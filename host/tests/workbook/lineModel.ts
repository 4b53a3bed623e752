/**
 * The naive model of rows (or columns): a list of names. What is inserted gets a new name, what moves keeps its name.
 * A stretch is the set of the names that belong to it.
 */
import fc from "fast-check";
import type { LineChange } from "../../workbook/span.ts";

export type Lines = readonly number[];

let fresh = 1_000_000;

export function changed(lines: Lines, change: LineChange): Lines {
  const next = [...lines];
  if (change.kind === "insert") {
    next.splice(change.at, 0, ...Array.from({ length: change.count }, () => (fresh += 1)));
    return next;
  }
  if (change.kind === "delete") {
    next.splice(change.at, change.count);
    return next;
  }
  const block = next.splice(change.from, change.count);
  next.splice(change.to > change.from ? change.to - change.count : change.to, 0, ...block);
  return next;
}

const between = (lines: Lines, members: ReadonlySet<number>, name: number): boolean => {
  const at = lines.indexOf(name);
  return (
    lines.slice(0, at).some((line) => members.has(line)) && lines.slice(at).some((line) => members.has(line))
  );
};

/** Which lines belong to a stretch after a change: what lies between its first and its last line, unless all of it moved away. */
export function members(
  before: Lines,
  after: Lines,
  stretch: ReadonlySet<number>,
  change: LineChange,
): Set<number> {
  if (before.every((line, index) => line === after[index])) return new Set(stretch);
  const moved = new Set(change.kind === "move" ? before.slice(change.from, change.from + change.count) : []);
  if ([...stretch].every((line) => moved.has(line))) return new Set(stretch);
  const rest = new Set([...stretch].filter((line) => after.includes(line) && !moved.has(line)));
  return new Set(after.filter((line) => rest.has(line) || between(after, rest, line)));
}

/** First line and number of lines; null when nothing is left. */
export function place(lines: Lines, stretch: ReadonlySet<number>): { start: number; count: number } | null {
  const found = lines.flatMap((line, index) => (stretch.has(line) ? [index] : []));
  const [start] = found;
  return start === undefined ? null : { start, count: found.length };
}

/** A change that a sheet with `count` lines allows. */
export const lineChange = (count: number): fc.Arbitrary<LineChange> =>
  fc.oneof(
    fc.record({
      kind: fc.constant("insert" as const),
      at: fc.nat(count),
      count: fc.integer({ min: 1, max: 3 }),
    }),
    fc
      .tuple(fc.nat(count - 1), fc.integer({ min: 1, max: 4 }))
      .map(([at, wanted]) => ({ kind: "delete" as const, at, count: Math.min(wanted, count - at) })),
    fc.tuple(fc.nat(count - 1), fc.integer({ min: 1, max: 4 }), fc.nat(count)).map(([from, wanted, to]) => ({
      kind: "move" as const,
      from,
      count: Math.min(wanted, count - from),
      // Google refuses a move into the moved rows themselves.
      to: to > from && to < from + Math.min(wanted, count - from) ? from : to,
    })),
  );
