/** Clock, memory and lock as Apps Script has them. */
import type { Clock, Lock, Memory } from "../sheets/ports.ts";

export const clock: Clock = { now: () => Date.now() };

/** Script properties: 9 KB a value, 500 KB in all (developers.google.com/apps-script/guides/services/quotas). */
export const memory: Memory = {
  get: (key) => PropertiesService.getScriptProperties().getProperty(key),
  set: (key, value) => {
    PropertiesService.getScriptProperties().setProperty(key, value);
  },
};

/** Longest wait for another execution of this script, in ms; below the 30 s of a simple trigger. */
const LOCK_WAIT = 25_000;

/** Another execution held the lock for the whole wait. */
export class Busy extends Error {}

function waitFor(lock: GoogleAppsScript.Lock.Lock): void {
  // Not waitLock: only the text of its error tells it from other errors.
  if (!lock.tryLock(LOCK_WAIT)) throw new Busy("Lock timeout");
}

/** @param flush makes sure that what was written is out before the next holder reads (developers.google.com/apps-script/reference/lock) */
function lockBy(choose: () => GoogleAppsScript.Lock.Lock, flush: () => void): Lock {
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

const flushed = () => SpreadsheetApp.flush();
/** One holder in the whole spreadsheet, whoever it is. */
export const documentLock: Lock = lockBy(() => LockService.getDocumentLock(), flushed);
/** One holder for each person, who may have two pages open. */
export const userLock: Lock = lockBy(() => LockService.getUserLock(), flushed);

/** Among the runs of the steward. What it writes is written when the call returns: nothing waits to be flushed. */
export const scriptLock: Lock & { whenFree(action: () => void): void } = {
  ...lockBy(
    () => LockService.getScriptLock(),
    () => undefined,
  ),
  whenFree: (action) => {
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(0)) return;
    try {
      action();
    } finally {
      lock.releaseLock();
    }
  },
};
