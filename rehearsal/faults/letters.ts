/** Letters that have gone out, each by whom it is for and what it is about. */
import type { Office } from "./office.ts";
import type { Row } from "./state.ts";

/** Beside the tabs of a state, as one of them. */
export const LETTERS = "Letters";

export function lettersOf({ host }: Office): ReadonlyMap<string, Row> {
  const counts = new Map<string, number>();
  for (const { to, subject } of host.outbox()) {
    const key = `${to.join(", ")}: ${subject}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map([...counts].map(([key, count]) => [key, new Map([["Sent", String(count)]])]));
}
