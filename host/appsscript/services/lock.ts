import type { RunningExecution } from "../execution.ts";
import type { ServiceObject } from "../membrane.ts";
import { numberArgument } from "./argument.ts";

export type LockKind = "document" | "script" | "user";

/** Which lock is meant: a document's, a script's or a user's, always of one script. */
export function lockKey(projectId: string, kind: LockKind, of: string): string {
  return JSON.stringify([projectId, kind, of]);
}

/** Reference: lock/lock. Locks end with the execution. */
class LockHandle implements ServiceObject {
  readonly serviceName = "Lock";
  readonly #execution: RunningExecution;
  readonly #key: string;

  constructor(execution: RunningExecution, key: string) {
    this.#execution = execution;
    this.#key = key;
  }

  tryLock(timeoutInMillis: unknown): boolean {
    return this.#take(numberArgument("LockService.Lock.tryLock", timeoutInMillis));
  }

  waitLock(timeoutInMillis: unknown): void {
    if (this.#take(numberArgument("LockService.Lock.waitLock", timeoutInMillis))) return;
    throw new Error("Lock timeout: another process was holding the lock for too long.");
  }

  hasLock(): boolean {
    return this.#execution.state.locks.holds(this.#key, this.#execution);
  }

  releaseLock(): void {
    this.#execution.releaseLock(this.#key);
  }

  /** A negative time is over before it begins, even where nobody holds the lock. */
  #take(patience: number): boolean {
    if (patience < 0) return false;
    const { state } = this.#execution;
    const { taken, waited } = state.locks.take(this.#key, this.#execution, this.#execution.now(), patience);
    this.#execution.spend(waited);
    return taken;
  }
}

/** Reference: lock/lock-service. A standalone script has no document lock. */
class LockServiceObject implements ServiceObject {
  readonly serviceName = "LockService";
  readonly #execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.#execution = execution;
  }

  getDocumentLock(): LockHandle | null {
    const file = this.#execution.plan.project.boundTo;
    return file === null ? null : this.#lock("document", file);
  }

  getScriptLock(): LockHandle {
    return this.#lock("script", "");
  }

  getUserLock(): LockHandle {
    return this.#lock("user", this.#execution.effectiveUser);
  }

  #lock(kind: LockKind, of: string): LockHandle {
    return new LockHandle(this.#execution, lockKey(this.#execution.plan.project.id, kind, of));
  }
}

export function createLockService(execution: RunningExecution): ServiceObject {
  return new LockServiceObject(execution);
}
