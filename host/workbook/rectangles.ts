import type { Area } from "./contract.ts";

interface Run {
  readonly column: number;
  readonly columns: number;
  readonly key: string;
}

/** Neighbours in one row with the same key; null cells belong to nobody. */
function runsOf(keys: readonly (string | null)[]): Run[] {
  const runs: Run[] = [];
  for (const [column, key] of keys.entries()) {
    const last = runs.at(-1);
    const joins = last && key === last.key && last.column + last.columns === column;
    if (joins) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else if (key !== null) runs.push({ column, columns: 1, key });
  }
  return runs;
}

/** The cells of a grid of keys as rectangles of equal keys, whole rows of the same shape joined downwards. */
export function rectanglesByKey(
  corner: Area,
  keys: readonly (readonly (string | null)[])[],
): Map<string, Area[]> {
  const found = new Map<string, Area[]>();
  let open = new Map<string, Area>();
  const close = (key: string, area: Area) => found.set(key, [...(found.get(key) ?? []), area]);
  for (const [down, line] of keys.entries()) {
    const next = new Map<string, Area>();
    for (const { column, columns, key } of runsOf(line)) {
      const shape = JSON.stringify([key, column, columns]);
      const above = open.get(shape);
      const fresh = {
        sheet: corner.sheet,
        row: corner.row + down,
        column: corner.column + column,
        rows: 1,
        columns,
      };
      next.set(shape, above ? { ...above, rows: above.rows + 1 } : fresh);
      open.delete(shape);
    }
    for (const [shape, area] of open) close(keyIn(shape), area);
    open = next;
  }
  for (const [shape, area] of open) close(keyIn(shape), area);
  return found;
}

function keyIn(shape: string): string {
  // Written by JSON.stringify just above: an array that begins with the key.
  const [key] = JSON.parse(shape) as [string];
  return key;
}

function joined(one: Area, other: Area): Area | null {
  if (one.column === other.column && one.columns === other.columns) {
    const [top, below] = one.row < other.row ? [one, other] : [other, one];
    return top.row + top.rows === below.row ? { ...top, rows: top.rows + below.rows } : null;
  }
  if (one.row !== other.row || one.rows !== other.rows) return null;
  const [left, right] = one.column < other.column ? [one, other] : [other, one];
  return left.column + left.columns === right.column
    ? { ...left, columns: left.columns + right.columns }
    : null;
}

const byPlace = (one: Area, other: Area): number => one.row - other.row || one.column - other.column;

/** Areas that together are a rectangle become one; in the order of reading. The areas must not overlap. */
export function coalesced(areas: readonly Area[]): Area[] {
  const rest = [...areas];
  const done: Area[] = [];
  while (rest.length > 0) {
    const area = rest.pop();
    if (!area) break;
    const partner = done.findIndex((other) => joined(area, other) !== null);
    const both = partner < 0 ? null : joined(area, done[partner] ?? area);
    if (both) {
      done.splice(partner, 1);
      rest.push(both);
    } else done.push(area);
  }
  return done.sort(byPlace);
}
