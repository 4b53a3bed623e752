import type { Kept } from "../../client/kept.ts";
import { fits, type Shape } from "../../client/shape.ts";
import type { Draft } from "./draft.ts";

/** A draft as it lies in the browser; `title` lets it be told apart when its ballot is gone. */
export interface KeptDraft {
  readonly ballot: string;
  readonly title: string;
  readonly draft: Draft;
}

const texts: Shape = { record: "string" };
const KEPT: Shape = {
  fields: {
    title: "string",
    base: texts,
    typed: texts,
    doubts: { record: { list: "string" } },
    clashes: texts,
  },
};

const MARK = "so-sang-tao.draft";

/** Drafts are kept by address: two people at one computer never see each other's. */
function nameOf(email: string, ballot: string): string {
  return [MARK, email.toLowerCase(), ballot].join("|");
}

export function keepDraft(kept: Kept, email: string, { ballot, title, draft }: KeptDraft): void {
  kept.set(nameOf(email, ballot), JSON.stringify({ title, ...draft }));
}

export function forgetDraft(kept: Kept, email: string, ballot: string): void {
  kept.remove(nameOf(email, ballot));
}

/** Everything kept for this address; what cannot be read is left where it is. */
export function keptDrafts(kept: Kept, email: string): readonly KeptDraft[] {
  const start = nameOf(email, "");
  return kept.names().flatMap((name) => {
    const read = name.startsWith(start) ? parsed(kept.get(name)) : null;
    if (read === null) return [];
    const { title, ...draft } = read;
    return [{ ballot: name.slice(start.length), title, draft }];
  });
}

/**
 * The other addresses for which this browser keeps drafts, each once. Who has opened the page with the wrong one of their accounts learns
 * from this where the drafts are.
 */
export function otherAddresses(kept: Kept, email: string): readonly string[] {
  const addresses = kept.names().flatMap((name) => {
    const [mark, address = ""] = name.split("|");
    return mark === MARK && address !== email.toLowerCase() ? [address] : [];
  });
  return [...new Set(addresses)].sort();
}

function parsed(text: string | null): (Draft & { readonly title: string }) | null {
  try {
    const read: unknown = JSON.parse(text ?? "");
    // KEPT names exactly these fields with these types.
    return fits(KEPT, read) ? (read as Draft & { readonly title: string }) : null;
  } catch {
    return null;
  }
}
