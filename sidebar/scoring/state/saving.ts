/** How the saving of one ballot stands; pure. Times are milliseconds of the page's own clock. */

export type Saving =
  /** Nothing waits. */
  | { readonly kind: "still" }
  /** A save at this time; `attempt` counts the failures before it, `why` is what the last one said. */
  | { readonly kind: "due"; readonly at: number; readonly attempt: number; readonly why: string }
  | { readonly kind: "sending"; readonly attempt: number }
  /** The server said no, in these sentences. The next change, or the person, tries again. */
  | { readonly kind: "refused"; readonly sentences: readonly string[] };

export const STILL: Saving = { kind: "still" };

/** A pause in typing after which a save goes out; with the way to the server it stays under a second. */
export const TYPING_PAUSE = 600;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 60_000;

/** 2 s, 4 s, 8 s … at most a minute. */
export function retryPause(attempt: number): number {
  return Math.min(FIRST_RETRY * 2 ** (attempt - 1), LONGEST_RETRY);
}

/** After a change on the screen; a retry that is already planned is not put off by typing on. */
export function afterTyping(saving: Saving, waiting: boolean, now: number): Saving {
  if (saving.kind === "sending") return saving;
  if (!waiting) return saving.kind === "refused" ? saving : STILL;
  if (saving.kind === "due" && saving.attempt > 0) return saving;
  return { kind: "due", at: now + TYPING_PAUSE, attempt: 0, why: "" };
}

export function sending(saving: Saving): Saving {
  return { kind: "sending", attempt: saving.kind === "due" ? saving.attempt : 0 };
}

export function answered(waiting: boolean, now: number): Saving {
  return waiting ? { kind: "due", at: now + TYPING_PAUSE, attempt: 0, why: "" } : STILL;
}

export function failed(saving: Saving, why: string, now: number): Saving {
  const attempt = (saving.kind === "sending" ? saving.attempt : 0) + 1;
  return { kind: "due", at: now + retryPause(attempt), attempt, why };
}

/** The connection is back, or the page is about to close: what waits goes now. */
export function hurried(saving: Saving, now: number): Saving {
  return saving.kind === "due" ? { ...saving, at: Math.min(saving.at, now) } : saving;
}
