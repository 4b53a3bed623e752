import { expect } from "vitest";
import type { Desk } from "./desk.ts";

/** A run is stopped there, or killed as when the machine dies. */
export type Stop = "stop" | "kill";

export interface Disturbed {
  /** The function that is disturbed. */
  readonly of: string;
  /** Gives the run something to do. */
  prepare?(call: number): void;
  run(call: number): void;
  /** What others do in the middle of it; a stop lets nobody do anything. */
  readonly meanwhile: Stop | ((call: number) => void);
  check(call: number): void;
}

/**
 * Runs it once for each of its calls and disturbs it behind that call, which is also before the next one, until a run is over before.
 * @returns how many runs were disturbed
 */
export function behindEveryCall(desk: Desk, { of, prepare, run, meanwhile, check }: Disturbed): number {
  for (let call = 1; ; call++) {
    prepare?.(call);
    const disturbed = planned(desk, { of, call, meanwhile });
    run(call);
    const { state, ...told } = disturbed();
    if (state === "passedOver") return call - 1;
    expect({ call, state, ...told }).toMatchObject({ call: expect.anything(), state: "done" });
    check(call);
  }
}

function planned({ host }: Desk, { of, call, meanwhile }: Pick<Disturbed, "of" | "meanwhile"> & { readonly call: number }) {
  const when = "after";
  return typeof meanwhile === "string"
    ? host.stopAt({ of, when, call, kill: meanwhile === "kill" })
    : host.interrupt({ of, when, call, act: () => meanwhile(call) });
}
