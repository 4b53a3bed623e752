import { expect } from "vitest";
import type { Desk } from "./desk.ts";

/** A run is stopped there, or killed as when the machine dies. */
type Stop = "stop" | "kill";

/** What the calls of a run must hold at least, or it did nothing that could be disturbed. */
export const STEWARD_WRITES = expect.arrayContaining([
  "Lock.tryLock",
  "Sheets.Spreadsheets.Values.batchGetByDataFilter",
  "Sheets.Spreadsheets.batchUpdate",
]);
export const SIDEBAR_WRITES = expect.arrayContaining(["Lock.tryLock", "Range.getValues", "Range.setValues"]);

export interface Disturbed {
  /** The function that is disturbed. */
  readonly of: string;
  /** Gives the run something to do; turns are counted from -1, and the first two are not disturbed. */
  prepare?(turn: number): void;
  run(turn: number): void;
  /** What others do in the middle of it; a stop lets nobody do anything. */
  readonly meanwhile: Stop | ((turn: number) => void);
  check(turn: number): void;
}

/** No run of the small campaigns makes so many calls. */
const MOST_CALLS = 80;
/** Calls that reach cells, stored texts, a lock or somebody else. Behind all others everything is as behind the last of these. */
const REACHING =
  /^(?:Sheets\.|Properties\.|Lock\.|MailApp\.sendEmail$|SpreadsheetApp\.flush$|Range\.[gs]etValues$)/;

/**
 * Runs it twice undisturbed to learn its calls, for every other run may have one more; then once for each call that reaches anything in one
 * of the two, and disturbs it behind that call, which is as before the next one.
 * @returns the calls behind which it was disturbed
 */
export function behindEveryCall(desk: Desk, disturbed: Disturbed): readonly string[] {
  const places = new Set([-1, 0].flatMap((turn) => callsOf(desk, disturbed, turn)));
  return [...places].flatMap((call, index) => {
    const turn = index + 1;
    disturbed.prepare?.(turn);
    const happened = planned(desk, disturbed, { call, turn });
    disturbed.run(turn);
    const end = happened();
    // This run was the shorter of the two.
    if (end.state === "passedOver") return [];
    if (end.state !== "done") throw new Error(`Behind call ${call}: ${JSON.stringify(end)}`);
    disturbed.check(turn);
    return [end.call];
  });
}

/** The names of the calls that a function makes meanwhile, in their order. */
export function callsWhile({ host }: Desk, of: string, run: () => void): readonly string[] {
  const calls: string[] = [];
  host.setFaults({
    beforeCall: ({ functionName, name }) => {
      if (functionName === of) calls.push(name);
    },
  });
  run();
  host.setFaults({});
  return calls;
}

/** A round that is killed: `behindEveryCall` asks whether it was. */
export function tickUntilKilled(desk: Desk): void {
  try {
    desk.tick();
  } catch {
    // As it should be.
  }
}

/** The numbers of the calls that reach anything. */
function callsOf({ host }: Desk, { of, prepare, run }: Disturbed, turn: number): readonly number[] {
  prepare?.(turn);
  const seen = Array.from({ length: MOST_CALLS }, (_, index) => {
    const call = index + 1;
    return { call, passed: host.interrupt({ of, when: "after", call, act: () => null }) };
  });
  run(turn);
  return seen.flatMap(({ call, passed }) => {
    const happened = passed();
    return happened.state === "done" && REACHING.test(happened.call) ? [call] : [];
  });
}

function planned(
  { host }: Desk,
  { of, meanwhile }: Disturbed,
  { call, turn }: { readonly call: number; readonly turn: number },
) {
  const moment = { of, when: "after", call } as const;
  return typeof meanwhile === "string"
    ? host.stopAt({ ...moment, kill: meanwhile === "kill" })
    : host.interrupt({ ...moment, act: () => meanwhile(turn) });
}
