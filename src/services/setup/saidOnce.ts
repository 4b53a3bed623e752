import { type Problem, sentence } from "../../domain/problems/problem.ts";

const MOST_QUOTES = 3;

/** Problems as sentences, one for each cause (SPEC U22): what is equal but for line and cell is said once, at its first line. */
export function saidOnce(problems: readonly Problem[]): string[] {
  const causes = new Map<string, Problem[]>();
  for (const each of problems) {
    const { code, place, facts } = each;
    const cause = JSON.stringify([code, place.tab, place.header, facts]);
    causes.set(cause, [...(causes.get(cause) ?? []), each]);
  }
  return [...causes.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [sentence(together(first, others))],
  );
}

/** Some of the cells are quoted, “a”, “b”, as if they were one. */
function together(first: Problem, others: readonly Problem[]): Problem {
  const otherRows = others.flatMap(({ place }) => place.row ?? []);
  const quotes = [...new Set([first, ...others].map(({ found }) => found))];
  const found = quotes.slice(0, MOST_QUOTES).join("”, “");
  return { ...first, found, place: { ...first.place, otherRows } };
}
