import { formatWithOptions } from "node:util";
import { sizeOf } from "./callSize.ts";
import type { AuthMode, Execution, PageRequests, Selected, SpreadsheetFile } from "./contract.ts";
import { FlushWatch } from "./flushWatch.ts";
import { createMembrane, type MadeCall, type Membrane, targetOf } from "./membrane.ts";
import { Meter } from "./meter.ts";
import { AWAITING_ANSWER, type Page, suspending } from "./page.ts";
import { refusalOf } from "./permissions.ts";
import { estimatedSeconds } from "./prices.ts";
import type { Project } from "./project.ts";
import { createRealm, type ScriptRealm } from "./realm.ts";
import type { Entry, ExecutionReport, HostState, LogLine, SpreadsheetAppLike } from "./state.ts";
import { StopExecution } from "./stop.ts";
import { copyForTape, Tape } from "./tape.ts";
import { type Passing, WriteBuffer } from "./writeBuffer.ts";

/** Everything decided before the first line runs. */
export interface RunPlan {
  readonly project: Project;
  readonly functionName: string;
  readonly entry: Entry;
  readonly authMode: AuthMode;
  readonly effectiveUser: string;
  readonly activeUser: string;
  readonly page: Page | null;
  readonly selection: Selected | null;
  /** Virtual milliseconds this entry point may take. */
  readonly limitMs: number;
}

/** How Google refuses who has not consented [C: alexwforsythe/code-blocks, issue 53]. */
const NO_CONSENT = "Authorization is required to perform that action.";

/** One run of one function, as the services know it. */
export class RunningExecution implements Execution {
  readonly state: HostState;
  readonly plan: RunPlan;
  readonly meter = new Meter();
  readonly log: LogLine[] = [];
  readonly notes: string[] = [];
  readonly startedAt: number;
  readonly page: PageRequests | null;
  /** Of the manifest's scopes those that the acting person granted; null where the manifest names none and all were granted. */
  readonly granted: readonly string[] | null;
  #app: SpreadsheetAppLike | null = null;
  #deferred: Error | null = null;
  #stop: StopExecution | null = null;
  /** Only where somebody may have to answer before the run goes on. */
  readonly #tape: Tape | null;
  #waitsSince: number | null = null;
  #waited = 0;
  #inside: { readonly realm: ScriptRealm; readonly membrane: Membrane };
  readonly #flushes = new FlushWatch(this.notes);
  /** Only where it matters who sees what before it is flushed. */
  #buffer: WriteBuffer | null = null;

  constructor(state: HostState, plan: RunPlan) {
    this.state = state;
    this.plan = plan;
    this.startedAt = state.clock.now();
    const { id, manifest } = plan.project;
    this.granted = state.accounts.grantedOf(id, plan.effectiveUser, manifest.scopes);
    const letGo = () => state.locks.releaseAll(this);
    const halt = () => {
      this.#waitsSince = state.clock.now();
      return this.stop(AWAITING_ANSWER);
    };
    this.page = plan.page && suspending(plan.page, plan.project.id, letGo, halt);
    this.#tape = plan.page?.live ? new Tape(() => this.now()) : null;
    const loses = state.moments.begin(this);
    this.#inside = this.#begin();
    const copy = (value: unknown) => copyForTape(this.realm.epochOf, value);
    if (loses || state.buffersWrites) this.#buffer = new WriteBuffer(copy);
  }

  get realm(): ScriptRealm {
    return this.#inside.realm;
  }

  get membrane(): Membrane {
    return this.#inside.membrane;
  }

  /** Whether it stopped only because somebody has to answer first. */
  get waits(): boolean {
    return this.#waitsSince !== null;
  }

  /** After the answer: from the beginning, in a fresh realm, but nothing that was done is done again. */
  again(): void {
    this.#waited += this.state.clock.now() - (this.#waitsSince ?? this.state.clock.now());
    this.#waitsSince = null;
    this.#stop = null;
    this.#tape?.rewind();
    this.#inside = this.#begin();
  }

  get authMode(): AuthMode {
    return this.plan.authMode;
  }

  get effectiveUser(): string {
    return this.plan.effectiveUser;
  }

  get activeUser(): string {
    return this.plan.activeUser;
  }

  get selection(): Selected | null {
    return this.plan.selection;
  }

  get boundFile(): SpreadsheetFile | null {
    const id = this.plan.project.boundTo;
    return id === null ? null : (this.state.files.get(id) ?? null);
  }

  /** One for the whole execution: it remembers what is active. */
  spreadsheetApp(): SpreadsheetAppLike {
    this.#app ??= this.state.parts.createSpreadsheetApp(this);
    return this.#app;
  }

  now(): number {
    return this.startedAt + this.#waited + this.meter.spentMs();
  }

  random(): number {
    return this.state.random();
  }

  openFile(id: string): SpreadsheetFile | null {
    const file = this.state.files.get(id);
    if (!file) return null;
    const user = this.effectiveUser;
    return file.owner === user || file.editors().has(user) || file.viewers().has(user) ? file : null;
  }

  createFile(name: string, rows: number, columns: number): SpreadsheetFile {
    return this.state.newFile(name, this.effectiveUser, rows, columns);
  }

  defer(error: Error): void {
    this.#deferred ??= error;
  }

  settle(): void {
    const error = this.#deferred;
    this.#deferred = null;
    if (error) throw error;
  }

  /** What was put off is done. */
  landWrites(): void {
    this.#buffer?.land();
  }

  loseWrites(): void {
    this.#buffer?.lose();
  }

  /** Others ran meanwhile, at nobody's cost. An instant that has passed changes nothing. */
  waitUntil(instant: number): void {
    this.#waited += Math.max(0, instant - this.now());
  }

  /** Nothing of this execution reaches a service any more. */
  stop(reason: string): never {
    this.#stop ??= new StopExecution(reason);
    throw this.#stop;
  }

  stopped(): StopExecution | null {
    return this.#stop;
  }

  /** Who granted nothing yet meets the consent page before the first line runs (guides/services/authorization). */
  begin(): void {
    const { scopes } = this.plan.project.manifest;
    if (this.authMode === "FULL" && scopes?.length !== 0 && this.granted?.length === 0) {
      this.askConsent(scopes ?? []);
    }
  }

  /** Ends here and shows the consent page (reference/script/script-app#requireScopes). */
  askConsent(scopes: readonly string[]): never {
    this.page?.consent(scopes);
    return this.stop(NO_CONSENT);
  }

  /** A sleep, a wait: virtual time that may end the execution. */
  spend(milliseconds: number): void {
    this.meter.spend(milliseconds);
    this.#checkTime();
  }

  releaseLock(key: string): void {
    if (this.state.locks.holds(key, this)) this.#flushes.released();
    this.state.locks.release(key, this);
  }

  print(level: string, args: readonly unknown[]): void {
    const shown = args.map((arg) => (targetOf(arg) ? String(arg) : arg));
    this.log.push({ level, text: formatWithOptions({ depth: 4 }, ...shown) });
  }

  report(failure: string | null): ExecutionReport {
    return {
      project: this.plan.project.name,
      functionName: this.plan.functionName,
      entry: this.plan.entry,
      user: this.effectiveUser,
      startedAt: this.startedAt,
      endedAt: this.now(),
      spentMs: this.meter.spentMs(),
      seconds: estimatedSeconds(this.meter.spentMs()),
      counts: this.meter.counts(),
      sizes: this.meter.sizes(),
      log: this.log,
      notes: this.notes,
      failure,
    };
  }

  #begin(): { readonly realm: ScriptRealm; readonly membrane: Membrane } {
    // Once stopped, what a `finally` of the script still does is no part of the way to be taken again.
    const past = <T>(name: string, act: () => T, copy = (value: T) => value): T =>
      this.#tape === null || this.#stop ? act() : this.#tape.past(name, act, copy);
    const realm = createRealm({
      now: () => (this.#tape ?? this).now(),
      random: () => this.#tape?.random(this.state.random) ?? this.state.random(),
      log: (level, args) => past("console", () => this.print(level, args)),
    });
    const copy = (value: unknown) => copyForTape(realm.epochOf, value);
    const membrane = createMembrane(realm, {
      count: (name) => this.#count(name),
      perform: (call, ordinal) => this.#perform(call, ordinal),
      after: (made) => this.#after(made),
      failed: (name, ordinal) => this.#reach("after", ordinal, name),
      around: this.#tape && ((name, call) => past(name, call, copy)),
    });
    return { realm, membrane };
  }

  #count(name: string): number {
    if (this.#stop) throw this.#stop;
    return this.meter.count(name);
  }

  #perform(call: Passing, ordinal: number): unknown {
    const { name } = call;
    this.#checkTime();
    this.#fault("beforeCall", name, ordinal);
    this.#reach("before", ordinal, name);
    // Without a person's consent the mode decides, not what was granted.
    const granted = this.authMode === "FULL" ? this.granted : this.plan.project.manifest.scopes;
    const refusal = refusalOf(name, this.authMode, granted);
    if (refusal !== null) throw new Error(refusal);
    this.#flushes.before(name);
    return this.#buffer ? this.#buffer.pass(call) : call.act(call.args);
  }

  #after(made: MadeCall): void {
    const { name, ordinal } = made;
    this.meter.weigh(name, sizeOf(made));
    this.#flushes.after(name);
    this.#fault("afterCall", name, ordinal);
    this.#reach("after", ordinal, name);
  }

  #reach(when: "before" | "after", ordinal: number, name: string): void {
    if (!this.#stop) this.state.moments.reach(this, when, ordinal, name);
  }

  #fault(hook: "beforeCall" | "afterCall", name: string, ordinal: number): void {
    try {
      this.state.faults[hook]?.({ ordinal, name, functionName: this.plan.functionName });
    } catch (error) {
      if (error instanceof StopExecution) this.#stop = error;
      throw error;
    }
  }

  #checkTime(): void {
    if (this.meter.spentMs() > this.plan.limitMs) this.stop("Exceeded maximum execution time");
  }
}
