import type { Problem } from "./problem.ts";

const MOST_QUOTES = 3;

/** One problem for each cause (SPEC U22): what is equal but for line and cell is told once, at its first line. */
export function causes<P extends Problem>(problems: readonly P[]): readonly P[] {
  const alike = new Map<string, [P, ...P[]]>();
  for (const each of problems) {
    const { code, place, facts } = each;
    const cause = JSON.stringify([code, place.tab, place.header, facts]);
    const known = alike.get(cause);
    if (known === undefined) alike.set(cause, [each]);
    else known.push(each);
  }
  return [...alike.values()].map(([first, ...others]) => together(first, others));
}

/** Some of the cells are quoted, “a”, “b”, as if they were one. */
function together<P extends Problem>(first: P, others: readonly P[]): P {
  const otherRows = others.flatMap(({ place }) => place.row ?? []);
  const quotes = [...new Set([first, ...others].map(({ found }) => found))];
  const found = quotes.slice(0, MOST_QUOTES).join("”, “");
  return { ...first, found, place: { ...first.place, otherRows } };
}
