import { identityKey, matchingKey } from "../../domain/text/vietnamese.ts";

/** A row that stands in the tab already. */
export interface Known {
  readonly code: string;
  readonly name: string;
}

/** A pasted row; `code` is '' where the list gives none. */
export type Named = Known;

/** Names that differ by a mark are two people (Hùng, Hưng), unless one of the two was typed without any marks. Blank names are nobody's. */
function placeOf(name: string, waiting: readonly Known[]): number {
  if (identityKey(name) === "") return -1;
  const exact = waiting.findIndex((row) => identityKey(row.name) === identityKey(name));
  if (exact >= 0) return exact;
  const bare = matchingKey(name);
  const unmarked = (text: string): boolean => identityKey(text) === bare;
  return waiting.findIndex((row) => matchingKey(row.name) === bare && (unmarked(name) || unmarked(row.name)));
}

/**
 * The codes of pasted rows, in their order (SPEC U6): the list's own; else the code under which the tab knows that name, each given once;
 * else the next free one. A list pasted twice names the same rows, and a new row never takes another one's code.
 */
export function codesFor(rows: readonly Named[], known: readonly Known[], prefix: string): readonly string[] {
  const pasted = new Set(rows.map((row) => matchingKey(row.code)));
  const waiting = known.filter((row) => row.code !== "" && !pasted.has(matchingKey(row.code)));
  const taken = new Set([...pasted, ...known.map((row) => matchingKey(row.code))]);
  let number = 0;
  const free = (): string => {
    number += 1;
    const code = `${prefix}${String(number).padStart(2, "0")}`;
    return taken.has(matchingKey(code)) ? free() : code;
  };
  return rows.map(({ code, name }) => {
    if (code !== "") return code;
    const place = placeOf(name, waiting);
    const [same] = place < 0 ? [] : waiting.splice(place, 1);
    return same?.code ?? free();
  });
}
