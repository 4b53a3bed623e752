/**
 * What stands on the screen of one ballot beside what the server is known to hold. Pure: saving, lost answers and other open pages all
 * come down to `typedIn`, `sent` and `absorb`.
 */
import { type Fields, isTakeable, type Maxima, sameField } from "./fields.ts";

export interface Draft {
  /** What the server last said. */
  readonly base: Fields;
  /** What stands on the screen. */
  readonly typed: Fields;
  /** Texts that were sent and not yet answered: the server may or may not hold them. */
  readonly doubts: Readonly<Record<string, readonly string[]>>;
  /** Fields that were changed here and elsewhere: what the server holds. They wait for the person's choice. */
  readonly clashes: Fields;
}

export interface FieldChange {
  readonly field: string;
  readonly was: string;
  readonly now: string;
}

export function draftOf(base: Fields): Draft {
  return { base, typed: base, doubts: {}, clashes: {} };
}

export function typedIn(draft: Draft, field: string, text: string): Draft {
  return { ...draft, typed: { ...draft.typed, [field]: text } };
}

/** Fields whose text the server does not surely hold. */
export function openFields(draft: Draft): readonly string[] {
  return Object.keys(draft.typed).filter((field) => isOpen(draft, field));
}

function isOpen({ base, typed, doubts }: Draft, field: string): boolean {
  return doubts[field] !== undefined || !sameField(field, base[field] ?? "", typed[field] ?? "");
}

/** What to send now: open fields that would be taken and are not in question. */
export function changesOf(draft: Draft, maxima: Maxima): readonly FieldChange[] {
  return openFields(draft)
    .filter(
      (field) => draft.clashes[field] === undefined && isTakeable(field, draft.typed[field] ?? "", maxima),
    )
    .map((field) => ({ field, was: draft.base[field] ?? "", now: draft.typed[field] ?? "" }));
}

/** These changes are on their way: until an answer comes, nobody knows what the server holds. */
export function sent(draft: Draft, changes: readonly FieldChange[]): Draft {
  const doubts = { ...draft.doubts };
  for (const { field, now } of changes) doubts[field] = [...(doubts[field] ?? []), now];
  return { ...draft, doubts };
}

/** Nothing was written: what was sent is no longer in doubt. */
export function notTaken(draft: Draft): Draft {
  return { ...draft, doubts: {} };
}

/**
 * The draft after the server said what it holds. An untouched field follows the server. A touched one keeps its text: when the server
 * holds what it held before, or something this page itself sent, the text is simply still to be saved; anything else came from elsewhere.
 */
export function absorb(draft: Draft, held: Fields): Draft {
  const typed: Record<string, string> = {};
  const clashes: Record<string, string> = {};
  for (const [field, now] of Object.entries(held)) {
    const text = draft.typed[field] ?? now;
    typed[field] = isOpen(draft, field) ? text : kept(field, text, now);
    if (isForeign(draft, field, text, now)) clashes[field] = now;
  }
  return { base: held, typed, doubts: {}, clashes };
}

/** The person's own way of typing the same points stays: "8.5" is not turned into "8,5" under their hands. */
function kept(field: string, text: string, now: string): string {
  return sameField(field, text, now) ? text : now;
}

function isForeign(draft: Draft, field: string, text: string, now: string): boolean {
  const known = draft.base[field];
  if (known === undefined || !isOpen(draft, field) || sameField(field, text, now)) return false;
  if (draft.clashes[field] === undefined && sameField(field, known, now)) return false;
  return !(draft.doubts[field] ?? []).some((each) => sameField(field, each, now));
}

/** The person chose: their own text goes on to be saved, or the text from elsewhere takes its place. */
export function choose(draft: Draft, field: string, choice: "mine" | "theirs"): Draft {
  const { [field]: theirs, ...clashes } = draft.clashes;
  if (theirs === undefined) return draft;
  const settled = { ...draft, clashes };
  return choice === "mine" ? settled : typedIn(settled, field, theirs);
}
