/** What decided the results of a year, each row with a sum by which a later change is seen and named (SPEC FR1–FR5). */
import { fnv1a64 } from "../text/fnv1a.ts";
import { compareIds } from "../text/idOrder.ts";

/** A row that decided: its place, and what of it counts. */
export interface Decisive {
  readonly tab: string;
  readonly code: string;
  readonly says: readonly unknown[];
}

export interface FrozenRow {
  readonly tab: string;
  readonly code: string;
  readonly sum: string;
}

/** SHA-256 of the UTF-8 bytes of a text, in small hexadecimal digits. */
export type Digest = (text: string) => string;

export const frozenId = ({ tab, code }: Pick<Decisive, "tab" | "code">): string => `${tab} · ${code}`;

/** In the order of tabs and codes: where rows stand does not count. */
export function frozenRows(rows: readonly Decisive[]): readonly FrozenRow[] {
  return ordered(rows).map(({ tab, code, says }) => ({ tab, code, sum: fnv1a64(JSON.stringify(says)) }));
}

/** So many rows at once: a text of about half a megabyte. */
const PIECE = 500;
/** A quarter of a digest tells changes apart by accident or design, and can be copied by hand. */
const DIGITS = 32;

/** One sum over all that the rows say, piece by piece, each with the sum before it: `a1b2 c3d4 …`, eight groups of four. */
export function yearSum(rows: readonly Decisive[], digest: Digest): string {
  const lines = ordered(rows).map(({ tab, code, says }) => JSON.stringify([tab, code, ...says]));
  let sum = "";
  for (let first = 0; first < Math.max(1, lines.length); first += PIECE) {
    sum = digest([sum, ...lines.slice(first, first + PIECE)].join("\n"));
  }
  return sum.slice(0, DIGITS).replace(/.{4}(?=.)/g, "$& ");
}

function ordered(rows: readonly Decisive[]): readonly Decisive[] {
  return [...rows].sort((one, other) => compareIds(one.tab, other.tab) || compareIds(one.code, other.code));
}

export interface Difference {
  readonly tab: string;
  readonly code: string;
  readonly is: "changed" | "gone" | "added";
}

/** Which rows say something else now, are not there any more, or came since; in the order of tabs and codes. */
export function differencesSince(
  kept: readonly FrozenRow[],
  now: readonly FrozenRow[],
): readonly Difference[] {
  const [before, after] = [sums(kept), sums(now)];
  return [...new Map([...kept, ...now].map((row) => [frozenId(row), row])).entries()]
    .flatMap(([id, { tab, code }]): readonly Difference[] => {
      const [was, is] = [before.get(id), after.get(id)];
      if (was === is) return [];
      if (was === undefined) return [{ tab, code, is: "added" }];
      return [{ tab, code, is: is === undefined ? "gone" : "changed" }];
    })
    .sort((one, other) => compareIds(one.tab, other.tab) || compareIds(one.code, other.code));
}

const sums = (rows: readonly FrozenRow[]): ReadonlyMap<string, string> =>
  new Map(rows.map((row) => [frozenId(row), row.sum]));

const WORDS: Readonly<Record<Difference["is"], string>> = {
  changed: "đã đổi",
  gone: "không còn",
  added: "mới có",
};
/** So many are named one by one. */
const MOST_NAMED = 12;

/** `tab Chấm điểm: P1-MH-2023-001-TV01 đã đổi, …; tab Xếp hạng: …`. */
export function differencesText(found: readonly Difference[]): string {
  const named = found.slice(0, MOST_NAMED);
  const byTab = [...new Set(named.map(({ tab }) => tab))].map((tab) => {
    const own = named.filter((each) => each.tab === tab);
    return `tab ${tab}: ${own.map(({ code, is }) => `${code} ${WORDS[is]}`).join(", ")}`;
  });
  const rest = found.length - named.length;
  return [...byTab, ...(rest > 0 ? [`và ${rest} dòng nữa`] : [])].join("; ");
}
