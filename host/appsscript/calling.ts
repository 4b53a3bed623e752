/** A person's own calls of a script: from the editor, by a menu, from a page. */
import type { SpreadsheetFile } from "./contract.ts";
import { runAsPerson } from "./entryPoints.ts";
import { fromRealm } from "./fromRealm.ts";
import { AWAITING_ANSWER, menuFunction, type Page } from "./page.ts";
import { isCallable, type Project } from "./project.ts";
import type { Outcome } from "./run.ts";
import type { HostState } from "./state.ts";
import { argumentOnWire, resultOnWire } from "./wire.ts";

export interface RunOptions {
  readonly user: string;
  readonly args?: readonly unknown[];
}

/** What a page hears whose call went out by an account that may not run the script [C: enuchi/React-Google-Apps-Script, issue 46]. */
const DENIED =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

/** Who calls, and the page at which the person sits; null for a script of no spreadsheet. */
export interface Caller {
  readonly user: string;
  readonly page: Page | null;
}

/** The script as it is now: its code may have been replaced since. */
export function currentProject(state: HostState, project: Project): Project {
  const current = state.projects.get(project.id);
  if (!current) throw new Error(`No project ${project.name} in this host`);
  return current;
}

/** With full consent. Throws ScriptFailure. */
export function callFromEditor(
  state: HostState,
  project: Project,
  functionName: string,
  { user, page, args }: Caller & Pick<RunOptions, "args">,
): unknown {
  const file = project.boundTo === null ? null : (state.files.get(project.boundTo) ?? null);
  mustEdit(project, file, user);
  return resultOf(runAsPerson(state, { project, functionName, user, entry: "editor", page }, args ?? []));
}

/** Throws ScriptFailure. @param path captions: ["Kho", "Kiểm tra"] */
export function callByMenu(
  state: HostState,
  file: SpreadsheetFile,
  { user, page }: { readonly user: string; readonly page: Page },
  path: readonly string[],
): unknown {
  const functionName = menuFunction(page.menus, path);
  const project = state.projects.get(page.menuProjects.get(path[0] ?? "") ?? "");
  if (functionName === null || !project) throw new Error(`${user} has no menu item ${path.join(" > ")}`);
  if (!isCallable(project, functionName)) throw new Error(`Script function not found: ${functionName}`);
  mustEdit(project, file, user);
  return resultOf(runAsPerson(state, { project, functionName, user, entry: "menu", page }, []));
}

/** google.script.run: JSON both ways, functions by name, failures as an Error with the message only. */
export function callFromPage(
  state: HostState,
  call: { readonly project: Project; readonly file: SpreadsheetFile; readonly functionName: string },
  { user, page }: Caller,
  args: readonly unknown[],
): unknown {
  const { project, file, functionName } = call;
  if (!isCallable(project, functionName)) {
    throw new TypeError(`google.script.run.${functionName} is not a function`);
  }
  const caller = state.accounts.callerOf(user);
  if (!mayEdit(file, caller)) throw new Error(DENIED);
  const ran = { project, functionName, user: caller, entry: "rpc" as const, page };
  return answered(runAsPerson(state, ran, args.map(argumentOnWire)), (outcome) => {
    if (!outcome.ok) throw new Error(outcome.failure.message);
    return resultOnWire(outcome.value);
  });
}

/** The run has asked somebody and goes on with `resume` once there is an answer. */
export class AwaitingAnswer extends Error {
  override readonly name = "AwaitingAnswer";
  readonly resume: () => unknown;

  constructor(resume: () => unknown) {
    super(AWAITING_ANSWER);
    this.resume = resume;
  }
}

function answered(outcome: Outcome, end: (outcome: Outcome) => unknown): unknown {
  const resume = outcome.ok ? undefined : outcome.resume;
  if (resume === undefined) return end(outcome);
  throw new AwaitingAnswer(() => answered(resume(), end));
}

function mayEdit(file: SpreadsheetFile, user: string): boolean {
  return file.owner === user || file.editors().has(user);
}

function mustEdit(project: Project, file: SpreadsheetFile | null, user: string): void {
  const mayRun = file ? mayEdit(file, user) : project.owner === user;
  if (!mayRun) throw new Error(`${user} may not run ${project.name}`);
}

function resultOf(outcome: Outcome): unknown {
  return answered(outcome, (ended) => {
    if (!ended.ok) throw ended.failure;
    return fromRealm(ended.execution.realm, ended.value);
  });
}
