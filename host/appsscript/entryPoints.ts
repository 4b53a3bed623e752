import type { SpreadsheetFile } from "./contract.ts";
import { clockEvent, type Happening, sheetEvent, toldUser } from "./events.ts";
import type { RunPlan } from "./execution.ts";
import { intoRealm } from "./fromRealm.ts";
import type { Page } from "./page.ts";
import { isCallable, type Project } from "./project.ts";
import { type Outcome, run } from "./run.ts";
import type { Entry, HostState } from "./state.ts";
import type { StoredTrigger } from "./triggers.ts";

/** Virtual milliseconds an entry point may take (guides/services/quotas). */
const RUN_LIMIT = 6 * 60_000;
const SHORT_LIMIT = 30_000;
/** "Triggers total runtime: 90 min / day" of a consumer account. */
const TRIGGER_DAY_LIMIT = 90 * 60_000;
const DAY = 86_400_000;

const SIMPLE_NAME = { open: "onOpen", edit: "onEdit", change: null } as const;

/** A person at the keyboard: editor, menu, page. With that person's rights and consent. */
export function runAsPerson(
  state: HostState,
  call: { project: Project; functionName: string; user: string; entry: Entry; page: Page | null },
  args: readonly unknown[],
): Outcome {
  const plan: RunPlan = {
    ...call,
    authMode: "FULL",
    effectiveUser: call.user,
    activeUser: state.accounts.activeOf(call.user),
    selection: call.page?.selection ?? null,
    limitMs: RUN_LIMIT,
  };
  return run(state, plan, ({ realm }) => args.map((arg) => intoRealm(realm, arg)));
}

/** onOpen and onEdit of a bound script; null when it has none. Nobody consented, and nobody is named. */
export function runSimple(
  state: HostState,
  project: Project,
  happening: Happening,
  page: Page,
): Outcome | null {
  const functionName = SIMPLE_NAME[happening.kind];
  if (functionName === null || !isCallable(project, functionName)) return null;
  const plan: RunPlan = {
    project,
    functionName,
    entry: "simple",
    authMode: "LIMITED",
    effectiveUser: happening.user,
    activeUser: "",
    page,
    selection: happening.kind === "edit" ? happening.area : null,
    limitMs: SHORT_LIMIT,
  };
  return run(state, plan, (execution) => [sheetEvent(execution, happening, null)]);
}

function triggerPlan(state: HostState, trigger: StoredTrigger, entry: Entry): RunPlan {
  const project = state.projects.get(trigger.projectId);
  if (!project) throw new Error(`No project ${trigger.projectId}`);
  return {
    project,
    functionName: trigger.functionName,
    entry,
    authMode: "FULL",
    effectiveUser: trigger.creator,
    activeUser: "",
    page: null,
    selection: null,
    limitMs: RUN_LIMIT,
  };
}

/** What is left of a creator's 90 minutes a day, counted in UTC days. */
function timeKey(state: HostState, creator: string): string {
  return `${Math.floor(state.clock.now() / DAY)} ${creator}`;
}

function runTrigger(state: HostState, plan: RunPlan, argsOf: Parameters<typeof run>[2]): Outcome {
  const key = timeKey(state, plan.effectiveUser);
  const used = state.triggerTime.get(key) ?? 0;
  const outcome = run(state, plan, (execution) => {
    if (used >= TRIGGER_DAY_LIMIT) throw new Error("Service using too much computer time for one day");
    if (!isCallable(plan.project, plan.functionName)) {
      throw new Error(`Script function not found: ${plan.functionName}`);
    }
    return argsOf(execution);
  });
  state.triggerTime.set(key, used + outcome.execution.meter.spentMs());
  return outcome;
}

/** An installable trigger of a spreadsheet: with the rights of its creator, whoever acted. */
export function runInstallable(
  state: HostState,
  trigger: StoredTrigger,
  happening: Happening,
  page: Page,
): Outcome {
  const plan = triggerPlan(state, trigger, "installable");
  const bound = plan.project.boundTo === happening.file.id;
  return runTrigger(
    state,
    {
      ...plan,
      activeUser: toldUser(happening.user, trigger.creator),
      page: bound ? page : null,
      selection: bound && happening.kind === "edit" ? happening.area : null,
    },
    (execution) => [sheetEvent(execution, happening, trigger.uid)],
  );
}

export function runClock(state: HostState, trigger: StoredTrigger): Outcome {
  return runTrigger(state, triggerPlan(state, trigger, "clock"), (execution) => [
    clockEvent(execution, trigger.uid),
  ]);
}

/** A formula calls: anonymous, read-only, half a minute (guides/sheets/functions). */
export function runCustomFunction(
  state: HostState,
  call: { project: Project; functionName: string; file: SpreadsheetFile },
  argsOf: Parameters<typeof run>[2],
): Outcome {
  const plan: RunPlan = {
    project: call.project,
    functionName: call.functionName,
    entry: "customFunction",
    authMode: "CUSTOM_FUNCTION",
    // "getUserProperties() only gets the properties of the spreadsheet owner" (guides/sheets/functions).
    effectiveUser: call.file.owner,
    activeUser: "",
    page: null,
    selection: null,
    limitMs: SHORT_LIMIT,
  };
  return run(state, plan, argsOf);
}
