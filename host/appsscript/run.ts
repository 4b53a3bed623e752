import { RunningExecution, type RunPlan } from "./execution.ts";
import { installGlobals } from "./globals.ts";
import { inProcessZone } from "./processZone.ts";
import { failureOf, type ScriptFailure } from "./scriptFailure.ts";
import type { HostState } from "./state.ts";
import { UNSUPPORTED_RESULT } from "./wire.ts";

/** What a run came to. The value still belongs to the script's realm. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown; readonly execution: RunningExecution }
  | {
      readonly ok: false;
      readonly failure: ScriptFailure;
      readonly execution: RunningExecution;
      /** Somebody has to answer first; then the run goes on with this. */
      readonly resume?: () => Outcome;
    };

/** Declared, or a name that holds a function once the files have run: `const main = () => …`. */
function functionOf({ plan, realm }: RunningExecution): unknown {
  const name = plan.functionName;
  if (plan.project.functions.includes(name)) return realm.kit.global[name];
  const isName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
  const found = isName ? realm.kit.compile([], lookUp(name))() : undefined;
  if (typeof found === "function") return found;
  throw new Error(`Script function not found: ${name}`);
}

const lookUp = (name: string) => `return typeof ${name} === "undefined" ? undefined : ${name};`;

function callEntry(
  execution: RunningExecution,
  argsOf: (execution: RunningExecution) => readonly unknown[],
): unknown {
  const { realm, plan, state } = execution;
  execution.begin();
  installGlobals(execution);
  for (const script of plan.project.scripts) realm.load(script, state.cpuLimitMs);
  const { value, promised } = realm.call(functionOf(execution), argsOf(execution), state.cpuLimitMs);
  const stopped = execution.stopped();
  if (stopped) throw stopped;
  execution.landWrites();
  execution.settle();
  // What a page or a cell gets of a promise is unsettled; nothing usable, so an async function is refused by name.
  if (promised && (plan.entry === "rpc" || plan.entry === "customFunction")) {
    throw new Error(`${UNSUPPORTED_RESULT}: a promise`);
  }
  return value;
}

/**
 * Runs one function in a realm of its own. Never throws for what the script does: a failure is an outcome. Late write errors
 * fail the run, locks end with it, and listeners get its report. The clock stands still meanwhile; only the execution ages.
 * A run that waits for an answer has not ended.
 */
export function run(
  state: HostState,
  plan: RunPlan,
  argsOf: (execution: RunningExecution) => readonly unknown[],
): Outcome {
  return goOn(new RunningExecution(state, plan), argsOf);
}

function goOn(
  execution: RunningExecution,
  argsOf: (execution: RunningExecution) => readonly unknown[],
): Outcome {
  const { state, plan } = execution;
  const outcome = inProcessZone(plan.project.manifest.timeZone, () => attempt(execution, argsOf));
  state.locks.releaseAll(execution);
  if (!outcome.ok && execution.waits) {
    const resume = () => {
      execution.again();
      return goOn(execution, argsOf);
    };
    return { ...outcome, resume };
  }
  state.moments.end(execution);
  const report = execution.report(outcome.ok ? null : outcome.failure.printed);
  for (const listener of state.reports) listener(report);
  return outcome;
}

function attempt(
  execution: RunningExecution,
  argsOf: (execution: RunningExecution) => readonly unknown[],
): Outcome {
  try {
    return { ok: true, value: callEntry(execution, argsOf), execution };
  } catch (thrown) {
    // Once stopped, whatever a `finally` of the script threw afterwards is not the reason.
    const reason = execution.stopped() ?? thrown;
    landQuietly(execution);
    return { ok: false, failure: failureOf(execution.realm, reason), execution };
  }
}

/** What was written before a failure stays written; that some of it was refused is not the reason of the failure. */
function landQuietly(execution: RunningExecution): void {
  try {
    execution.landWrites();
  } catch {
    landQuietly(execution);
  }
}
