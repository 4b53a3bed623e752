/** What the Sheets API answers when it does not do what it was asked. */

const INVALID = 400;
const TOO_MANY = 429;
const SERVER_FAULT = 500;

/** HTTP status of an answer of the Sheets API; null where it tells none. */
export function codeOf(error: unknown): number | null {
  // What the service throws is an Error with `details`, as many public scripts show (docs/probe.md).
  const details = (error as { readonly details?: { readonly code?: unknown } } | null)?.details;
  return typeof details?.code === "number" ? details.code : null;
}

/** What was asked for cannot be done, now or later. */
export function isInvalid(error: unknown): boolean {
  return codeOf(error) === INVALID;
}

/** Refused for the moment only. An error without a code tells nothing, so it may pass too. */
export function isPassing(error: unknown): boolean {
  const code = codeOf(error);
  return code === null || code === TOO_MANY || code >= SERVER_FAULT;
}

/** Milliseconds between one attempt and the next: together longer than the minute for which calls are counted (workspace/sheets/api/limits). */
const PAUSES = [5_000, 15_000, 45_000] as const;

/** Calls that are too many for this minute wait for the next one. Edits that come meanwhile are noted, and nobody at a keyboard waits. */
export function withPatience<T>(call: () => T): T {
  return waitingOut(call, isTooMany);
}

/** A read may be done again after a fault of the service, too; a writing may have landed. */
export function readWithPatience<T>(call: () => T): T {
  return waitingOut(call, (error) => isTooMany(error) || (codeOf(error) ?? 0) >= SERVER_FAULT);
}

function waitingOut<T>(call: () => T, passes: (error: unknown) => boolean): T {
  for (const pause of PAUSES) {
    try {
      return call();
    } catch (error) {
      if (!passes(error)) throw error;
      Utilities.sleep(pause);
    }
  }
  return call();
}

function isTooMany(error: unknown): boolean {
  return codeOf(error) === TOO_MANY;
}
