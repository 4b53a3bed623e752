import { type Host, Meter } from "sheets-script-host";
/** What one call of the sidebar costs where Google counts: service calls, and the time that others wait for the lock. */

export interface CallCost {
  /** Executions. */
  readonly runs: number;
  /** Calls that read or write cells. */
  readonly reads: number;
  readonly writes: number;
  readonly flushes: number;
  /** Lock, session and their like. */
  readonly services: number;
  /** Between the taking and the releasing of a lock, in the milliseconds of the meter's model, without what cells add. */
  readonly lockMs: number;
}

const TAKEN = new Set(["Lock.waitLock", "Lock.tryLock"]);
const RELEASED = "Lock.releaseLock";
const FLUSH = "SpreadsheetApp.flush";

export function callCost(host: Host, action: () => void): CallCost {
  let [runs, reads, writes, flushes, services] = [0, 0, 0, 0, 0];
  const held = new Meter();
  let holding = false;
  const stop = host.onExecution(({ counts }) => {
    runs += 1;
    reads += counts.read;
    const flushed = counts.calls[FLUSH] ?? 0;
    flushes += flushed;
    writes += counts.write + counts.structure + counts.protection + counts.batch - flushed;
    services += counts.property + counts.lock + counts.other;
  });
  host.setFaults({
    afterCall: ({ name }) => {
      if (name === RELEASED) holding = false;
      if (holding) held.count(name);
      if (TAKEN.has(name)) holding = true;
    },
  });
  action();
  host.setFaults({});
  stop();
  return { runs, reads, writes, flushes, services, lockMs: held.spentMs() };
}
