import type { SpreadsheetFile } from "./contract.ts";
import { offerCustomFunctions } from "./customFunctions.ts";
import { Deliveries } from "./deliveries.ts";
import type { Desk, History } from "./desk.ts";
import { runAsPerson, runClock } from "./entryPoints.ts";
import type { OpenHappening } from "./events.ts";
import { fromRealm } from "./fromRealm.ts";
import type { Mail } from "./mailbox.ts";
import { type HostOptions, instantFrom, newState } from "./newState.ts";
import { type Answer, type LivePage, menuFunction, Page } from "./page.ts";
import { Person } from "./person.ts";
import { createProject, isCallable, type Project, type ProjectSource } from "./project.ts";
import { scriptStoreKey, storeOf } from "./propertyStore.ts";
import { uuidFrom } from "./random.ts";
import type { Outcome } from "./run.ts";
import { restoreSurroundings, type SavedSurroundings, savedSurroundings } from "./savedHost.ts";
import { type LockKind, lockKey } from "./services/lock.ts";
import type { SavedFile } from "./spreadsheet/savedFile.ts";
import type { ExecutionReport, Faults, HostParts, HostState } from "./state.ts";
import { argumentOnWire, resultOnWire } from "./wire.ts";

export interface RunOptions {
  readonly user: string;
  readonly args?: readonly unknown[];
}

/** A trigger that failed: nobody sees it but in the creator's e-mail digest. */
export interface Failure {
  readonly project: string;
  readonly functionName: string;
  readonly entry: ExecutionReport["entry"];
  readonly at: number;
  readonly message: string;
}

/** Spreadsheets, scripts, people and a clock: a small Google of one's own. */
export class Host {
  readonly failures: Failure[] = [];
  readonly #state: HostState;
  readonly #deliveries: Deliveries;

  constructor(parts: HostParts, options: HostOptions) {
    this.#state = newState(parts, options);
    this.#deliveries = new Deliveries(
      this.#state,
      ({ file, user }) => this.page(file, user),
      (outcome) => this.#note(outcome),
    );
  }

  now(): number {
    return this.#state.clock.now();
  }

  /** Lets time pass; every clock trigger due on the way runs, in order. An instant that has passed changes nothing. */
  advanceTo(instant: number | string): void {
    const end = instantFrom(instant);
    for (let next = this.#state.triggers.takeDue(end); next; next = this.#state.triggers.takeDue(end)) {
      this.#state.clock.moveTo(next.due);
      this.#note(runClock(this.#state, next.trigger));
    }
    this.#state.clock.moveTo(end);
  }

  /** When the next clock trigger runs; null when there is none. */
  nextAlarm(): number | null {
    return this.#state.triggers.nextDue();
  }

  advanceBy(milliseconds: number): void {
    this.advanceTo(this.now() + milliseconds);
  }

  /**
   * Time passes while Google runs no clock trigger: they "can run late, twice, or be disabled" (guides/triggers/installable).
   * A year of five-minute triggers would take an hour of computing; what they must not miss is reached by advanceTo.
   */
  skipTo(instant: number | string): void {
    const end = instantFrom(instant);
    this.#state.triggers.passOver(end);
    this.#state.clock.moveTo(end);
  }

  createSpreadsheet(options: {
    name: string;
    owner?: string;
    rows?: number;
    columns?: number;
  }): SpreadsheetFile {
    const { name, owner, rows, columns } = options;
    const file = this.#state.newFile(name, owner ?? this.#state.owner, rows, columns);
    offerCustomFunctions(this.#state, file);
    return file;
  }

  /** Takes up a spreadsheet under its old id. */
  restoreSpreadsheet(id: string, owner: string, saved: SavedFile): SpreadsheetFile {
    const { locale, timeZone } = saved.workbook.bookkeeping;
    const now = () => this.#state.clock.now();
    const name = "";
    const file = this.#state.parts.createFile({ id, name, owner, locale, timeZone, now, saved });
    this.#state.files.set(id, file);
    return file;
  }

  /** Everything around a spreadsheet's cells, to be kept. */
  surroundings(file: SpreadsheetFile): SavedSurroundings {
    return savedSurroundings(this.#state, file);
  }

  /** Takes up what was kept; `sourceOf` gives each script its files. */
  restore(
    file: SpreadsheetFile,
    saved: SavedSurroundings,
    mails: readonly Mail[],
    filesOf: (projectName: string) => ProjectSource["files"],
  ): void {
    for (const { id, ...project } of saved.projects) {
      this.#install(id, { ...project, files: filesOf(project.name) });
    }
    restoreSurroundings(this.#state, file, saved, mails);
  }

  /** Null when no script has this id. */
  project(id: string): Project | null {
    return this.#state.projects.get(id) ?? null;
  }

  file(id: string): SpreadsheetFile | null {
    return this.#state.files.get(id) ?? null;
  }

  addProject(source: Omit<ProjectSource, "owner"> & { owner?: string }): Project {
    return this.#install(uuidFrom(this.#state.random), {
      ...source,
      owner: source.owner ?? this.#state.owner,
    });
  }

  /** New code under the old id: triggers, properties and caches stay. */
  updateProject(project: Project, files: ProjectSource["files"]): Project {
    const { id, name, owner, boundTo } = project;
    return this.#install(id, { name, owner, boundTo, files });
  }

  /** A script property as typed into the project's settings page. */
  setScriptProperty(project: Project, key: string, value: string): void {
    storeOf(this.#state.properties, scriptStoreKey(project.id)).set(key, value);
  }

  #install(id: string, source: ProjectSource): Project {
    const project = createProject(id, source);
    this.#state.projects.set(id, project);
    const file = project.boundTo === null ? null : this.file(project.boundTo);
    if (project.boundTo !== null && !file)
      throw new Error(`No spreadsheet ${project.boundTo} to be bound to`);
    if (file) offerCustomFunctions(this.#state, file);
    return project;
  }

  /** Runs a function from the editor, with full consent. Throws ScriptFailure. */
  run(project: Project, functionName: string, options: RunOptions): unknown {
    const current = this.#current(project);
    const file = current.boundTo === null ? null : this.file(current.boundTo);
    this.#mustEdit(current, file, options.user);
    const page = file ? this.page(file, options.user) : null;
    const call = { project: current, functionName, user: options.user, entry: "editor" as const, page };
    return this.#valueOf(runAsPerson(this.#state, call, options.args ?? []));
  }

  /** A person opens the spreadsheet: the page is fresh, onOpen runs for those who may edit. `live` when there is a real page. */
  open(file: SpreadsheetFile, user: string, live: LivePage | null = null): Page {
    const mayEdit = file.owner === user || file.editors().has(user);
    if (!mayEdit && !file.viewers().has(user))
      throw new Error(`${user} may not open ${file.workbook.name()}`);
    const fresh = new Page(this.#state.answers);
    fresh.live = live;
    this.#state.pages.set(pageKey(file, user), fresh);
    const happening: OpenHappening = { kind: "open", file, user };
    if (mayEdit) this.#deliveries.post(happening);
    return this.page(file, user);
  }

  /** Chooses a menu item by its captions: ["Sổ Sáng Tạo", "Còn thiếu gì?"]. Throws ScriptFailure. */
  menu(file: SpreadsheetFile, user: string, path: readonly string[]): unknown {
    const page = this.page(file, user);
    const functionName = menuFunction(page.menus, path);
    const project = this.#state.projects.get(page.menuProjects.get(path[0] ?? "") ?? "");
    if (functionName === null || !project) throw new Error(`${user} has no menu item ${path.join(" > ")}`);
    if (!isCallable(project, functionName)) throw new Error(`Script function not found: ${functionName}`);
    this.#mustEdit(project, file, user);
    return this.#valueOf(runAsPerson(this.#state, { project, functionName, user, entry: "menu", page }, []));
  }

  /** google.script.run: JSON both ways, functions by name, failures as an Error with the message only. */
  rpc(
    project: Project,
    file: SpreadsheetFile,
    user: string,
    functionName: string,
    ...args: readonly unknown[]
  ): unknown {
    const current = this.#current(project);
    if (!isCallable(current, functionName)) {
      throw new TypeError(`google.script.run.${functionName} is not a function`);
    }
    this.#mustEdit(current, file, user);
    const page = this.page(file, user);
    const call = { project: current, functionName, user, entry: "rpc" as const, page };
    const outcome = runAsPerson(this.#state, call, args.map(argumentOnWire));
    if (!outcome.ok) throw new Error(outcome.failure.message);
    return resultOnWire(outcome.value);
  }

  as(email: string): Person {
    return new Person(email, this.#state, (happening) => this.#deliveries.post(happening));
  }

  /** The same by areas and ids of sheets. */
  desk(file: SpreadsheetFile, email: string, history: History | null = null): Desk {
    return { file, user: email, history, post: (happening) => this.#deliveries.post(happening) };
  }

  page(file: SpreadsheetFile, user: string): Page {
    const key = pageKey(file, user);
    const page = this.#state.pages.get(key) ?? new Page(this.#state.answers);
    this.#state.pages.set(key, page);
    return page;
  }

  /** Answers to the dialogs to come, whoever sees them. */
  answer(...answers: readonly Answer[]): void {
    this.#state.answers.push(...answers);
  }

  /** Edits wait, at most two of them, until releaseEvents. */
  holdEvents(): void {
    this.#deliveries.hold();
  }

  releaseEvents(): void {
    this.#deliveries.release();
  }

  /** Edits that no trigger will ever see. */
  lostEvents(): number {
    return this.#deliveries.lost;
  }

  /**
   * Somebody else holds a lock: until released, or until an instant. `of` is the spreadsheet's id for a document lock, the
   * address for a user lock. Returns the release.
   */
  holdLock(project: Project, kind: LockKind, options: { of?: string; until?: number } = {}): () => void {
    const of = options.of ?? (kind === "document" ? (project.boundTo ?? "") : "");
    return this.#state.locks.hold(lockKey(project.id, kind, of), options.until ?? null);
  }

  outbox(): readonly Mail[] {
    return this.#state.mailbox.sent;
  }

  /** Hears of every execution when it has ended. Returns the way to stop listening. */
  onExecution(listener: (report: ExecutionReport) => void): () => void {
    this.#state.reports.push(listener);
    return () => {
      this.#state.reports.splice(this.#state.reports.indexOf(listener), 1);
    };
  }

  /** Replaces the faults on demand; {} for none. */
  setFaults(faults: Faults): void {
    this.#state.faults = faults;
  }

  dispose(): void {
    for (const file of this.#state.files.values()) file.workbook.dispose();
    this.#state.files.clear();
  }

  #current(project: Project): Project {
    const current = this.#state.projects.get(project.id);
    if (!current) throw new Error(`No project ${project.name} in this host`);
    return current;
  }

  #mustEdit(project: Project, file: SpreadsheetFile | null, user: string): void {
    const mayRun = file ? file.owner === user || file.editors().has(user) : project.owner === user;
    if (!mayRun) throw new Error(`${user} may not run ${project.name}`);
  }

  #valueOf(outcome: Outcome): unknown {
    if (!outcome.ok) throw outcome.failure;
    return fromRealm(outcome.execution.realm, outcome.value);
  }

  #note(outcome: Outcome): void {
    if (outcome.ok) return;
    const { plan, startedAt } = outcome.execution;
    this.failures.push({
      project: plan.project.name,
      functionName: plan.functionName,
      entry: plan.entry,
      at: startedAt,
      message: outcome.failure.printed,
    });
  }
}

function pageKey(file: SpreadsheetFile, user: string): string {
  return JSON.stringify([file.id, user]);
}
