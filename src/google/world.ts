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

function lockBy(choose: () => GoogleAppsScript.Lock.Lock): Lock {
  return {
    exclusively: (action) => {
      const lock = choose();
      waitFor(lock);
      try {
        const result = action();
        // Buffered writes must be out before the next holder reads (developers.google.com/apps-script/reference/lock).
        SpreadsheetApp.flush();
        return result;
      } finally {
        lock.releaseLock();
      }
    },
  };
}

export const scriptLock: Lock = lockBy(() => LockService.getScriptLock());
/** One holder in the whole spreadsheet, whoever it is. */
export const documentLock: Lock = lockBy(() => LockService.getDocumentLock());
/** One holder for each person, who may have two pages open. */
export const userLock: Lock = lockBy(() => LockService.getUserLock());
