import { callByMenu, callFromEditor, callFromPage, currentProject, type RunOptions } from "./calling.ts";
import type { SpreadsheetFile } from "./contract.ts";
import { offerCustomFunctions } from "./customFunctions.ts";
import { Deliveries } from "./deliveries.ts";
import type { Desk, History } from "./desk.ts";
import { interruptAt, type StopMoment, stopAt } from "./disturb.ts";
import { runClock } from "./entryPoints.ts";
import type { OpenHappening } from "./events.ts";
import type { Mail } from "./mailbox.ts";
import type { Moment, Watched } from "./moments.ts";
import { type HostOptions, instantFrom, newState } from "./newState.ts";
import { type Answer, type LivePage, Page } from "./page.ts";
import { Person } from "./person.ts";
import type { Project, ProjectSource, Viewers } from "./project.ts";
import { installProject, restoreAround, restoreFile } from "./projects.ts";
import { scriptStoreKey, storeOf } from "./propertyStore.ts";
import { uuidFrom } from "./random.ts";
import type { Outcome } from "./run.ts";
import { type SavedSurroundings, savedSurroundings } from "./savedHost.ts";
import { type LockKind, lockKey } from "./services/lock.ts";
import type { SavedFile } from "./spreadsheet/savedFile.ts";
import type { ExecutionReport, Faults, HostParts, HostState } from "./state.ts";

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
    return restoreFile(this.#state, { id, owner, saved });
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
    restoreAround(this.#state, file, { saved, mails, filesOf });
  }

  /** Null when no script has this id. */
  project(id: string): Project | null {
    return this.#state.projects.get(id) ?? null;
  }

  file(id: string): SpreadsheetFile | null {
    return this.#state.files.get(id) ?? null;
  }

  addProject(source: Omit<ProjectSource, "owner"> & { owner?: string }): Project {
    return installProject(this.#state, uuidFrom(this.#state.random), {
      ...source,
      owner: source.owner ?? this.#state.owner,
    });
  }

  /** New code under the old id: triggers, properties and caches stay. */
  updateProject(project: Project, files: ProjectSource["files"]): Project {
    const { id, name, owner, boundTo, viewers } = currentProject(this.#state, project);
    return installProject(this.#state, id, { name, owner, boundTo, viewers, files });
  }

  /** Lets others view the file of a standalone script, or no longer. */
  shareProject(project: Project, viewers: Viewers): Project {
    const shared = { ...currentProject(this.#state, project), viewers };
    this.#state.projects.set(project.id, shared);
    return shared;
  }

  /** A script property as typed into the project's settings page. */
  setScriptProperty(project: Project, key: string, value: string): void {
    storeOf(this.#state.properties, scriptStoreKey(project.id)).set(key, value);
  }

  /** What a person ticked on the consent page of a script; everybody granted everything unless told otherwise here. */
  grant(project: Project, user: string, scopes: readonly string[]): void {
    this.#state.accounts.grant(project.id, user, scopes);
  }

  /** `Session.getActiveUser()` tells nothing of this person. */
  withholdAddress(user: string): void {
    this.#state.accounts.withhold(user);
  }

  /** In this person's browser another account was signed in first: what pages call goes out by that one. */
  signInFirst(user: string, other: string): void {
    this.#state.accounts.signInFirst(user, other);
  }

  /** Runs a function from the editor, with full consent. Throws ScriptFailure. */
  run(project: Project, functionName: string, options: RunOptions): unknown {
    const current = currentProject(this.#state, project);
    const file = current.boundTo === null ? null : this.file(current.boundTo);
    const page = file ? this.page(file, options.user) : null;
    return callFromEditor(this.#state, current, functionName, { ...options, page });
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

  /** Chooses a menu item by its captions: ["Kho", "Kiểm tra"]. Throws ScriptFailure. */
  menu(file: SpreadsheetFile, user: string, path: readonly string[]): unknown {
    return callByMenu(this.#state, file, { user, page: this.page(file, user) }, path);
  }

  /** google.script.run: JSON both ways, functions by name, failures as an Error with the message only. */
  rpc(
    project: Project,
    file: SpreadsheetFile,
    user: string,
    functionName: string,
    ...args: readonly unknown[]
  ): unknown {
    const call = { project: currentProject(this.#state, project), file, functionName };
    return callFromPage(this.#state, call, { user, page: this.page(file, user) }, args);
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

  /**
   * Others act (another script of whomever, a person at the keyboard, the clock) while a run to come stands before or after its n-th
   * service call. They come to their end there, with their own rights, locks and meters; then the run goes on.
   */
  interrupt<T>(moment: Moment & { readonly act: () => T }): Watched<T> {
    return interruptAt(this.#state, moment, () => this.#deliveries.inside(moment.act));
  }

  /** A run to come ends before or after its n-th service call; with `kill`, what it wrote and did not flush is lost. */
  stopAt(moment: StopMoment): Watched<null> {
    return stopAt(this.#state, moment);
  }

  /**
   * Whether writes to cells wait for the next read or flush, as Google's may: others see them no sooner. At first they are written
   * through, so that others see them at once; Google promises neither.
   */
  bufferWrites(buffers: boolean): void {
    this.#state.buffersWrites = buffers;
  }

  /** Replaces the faults on demand; {} for none. */
  setFaults(faults: Faults): void {
    this.#state.faults = faults;
  }

  dispose(): void {
    for (const file of this.#state.files.values()) file.workbook.dispose();
    this.#state.files.clear();
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
