/** Faults of time: somebody else acts in the middle of a run, or the run ends there. */
import type { RunningExecution } from "./execution.ts";
import type { Happened, Moment, Watched } from "./moments.ts";
import type { HostState } from "./state.ts";

/** Everything that others do while a run stands between two calls. It comes to its end there. */
export function interruptAt<T>(state: HostState, moment: Moment, act: () => T): Watched<T> {
  let happened: Happened<T> = { state: "waiting" };
  state.moments.add({
    moment,
    loses: false,
    pass: () => {
      happened = { state: "passedOver" };
    },
    act: (execution, call) => {
      happened = aside(state, execution, call, act);
    },
  });
  return () => happened;
}

/** Its failure is no concern of the run that it interrupts. */
function aside<T>(state: HostState, execution: RunningExecution, call: string, act: () => T): Happened<T> {
  state.clock.moveTo(execution.now());
  let end = execution.now();
  const hear = ({ endedAt }: { readonly endedAt: number }) => {
    end = Math.max(end, endedAt);
  };
  state.reports.push(hear);
  try {
    return { state: "done", call, value: act() };
  } catch (error) {
    return { state: "failed", call, error };
  } finally {
    state.reports.splice(state.reports.indexOf(hear), 1);
    // The other runs took their time: this one goes on after them, unpaid, so that nobody's clock runs back.
    execution.waitUntil(Math.max(end, state.clock.now()));
  }
}

export interface StopMoment extends Moment {
  /** As when the machine dies: what was written and not flushed is lost. */
  readonly kill?: boolean;
}

export function stopAt(state: HostState, moment: StopMoment): Watched<null> {
  let happened: Happened<null> = { state: "waiting" };
  const { kill = false, when, call } = moment;
  state.moments.add({
    moment,
    loses: kill,
    pass: () => {
      happened = { state: "passedOver" };
    },
    act: (execution, name) => {
      happened = { state: "done", call: name, value: null };
      if (kill) execution.loseWrites();
      execution.stop(`Stopped ${when} call ${call}, ${name}`);
    },
  });
  return () => happened;
}
