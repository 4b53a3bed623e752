import { createHash } from "node:crypto";
import type { RunningExecution } from "../execution.ts";
import type { ServiceObject } from "../membrane.ts";
import { User } from "./user.ts";

/** Reference: base/session. */
class Session implements ServiceObject {
  readonly serviceName = "Session";
  readonly #execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.#execution = execution;
  }

  getActiveUser(): User {
    return new User(this.#execution.activeUser);
  }

  /** Blank wherever the script runs without the user's consent. */
  getEffectiveUser(): User {
    return new User(this.#execution.authMode === "FULL" ? this.#execution.effectiveUser : "");
  }

  getScriptTimeZone(): string {
    return this.#execution.plan.project.manifest.timeZone;
  }

  /** "vi" for "vi_VN": a language, not a region. */
  getActiveUserLocale(): string {
    return this.#execution.state.locale.split("_")[0] ?? "en";
  }

  /** Stable for one person and one script. Google changes it every 30 days. */
  getTemporaryActiveUserKey(): string {
    const { plan, effectiveUser } = this.#execution;
    return createHash("sha256").update(`${plan.project.id} ${effectiveUser}`).digest("base64");
  }
}

export function createSession(execution: RunningExecution): ServiceObject {
  return new Session(execution);
}
