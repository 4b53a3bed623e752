/** One run at a time, by Apps Script's locks. */
import type { Lock } from "../sheets/ports.ts";

/** Longest wait for another execution of this script, in ms; below the 30 s of a simple trigger. */
const LOCK_WAIT = 25_000;

const BUSY = "Một lượt khác của hệ thống đang chạy. Hãy chạy lại sau vài phút.";

/** Another execution held the lock for the whole wait. */
export class Busy extends Error {}

function waitFor(lock: GoogleAppsScript.Lock.Lock): void {
  // Not waitLock: only the text of its error tells it from other errors.
  if (!lock.tryLock(LOCK_WAIT)) throw new Busy(BUSY);
}

/** A lock service that fails lets nobody in, and stops nobody either. */
function isFree(lock: GoogleAppsScript.Lock.Lock): boolean {
  try {
    return lock.tryLock(0);
  } catch {
    return false;
  }
}

/** @param flush makes sure that what was written is out before the next holder reads (developers.google.com/apps-script/reference/lock) */
export function lockBy(choose: () => GoogleAppsScript.Lock.Lock, flush: () => void): Lock {
  return {
    exclusively: (action) => {
      const lock = choose();
      waitFor(lock);
      try {
        const result = action();
        flush();
        return result;
      } finally {
        lock.releaseLock();
      }
    },
  };
}

/** Among the runs of the steward. What it writes is written when the call returns: nothing waits to be flushed. */
export const scriptLock: Lock & {
  /** @returns whether the lock was free */
  whenFree(action: () => void): boolean;
} = {
  ...lockBy(
    () => LockService.getScriptLock(),
    () => undefined,
  ),
  whenFree: (action) => {
    const lock = LockService.getScriptLock();
    if (!isFree(lock)) return false;
    try {
      action();
    } finally {
      lock.releaseLock();
    }
    return true;
  },
};
