import { CpuLimitError, type ScriptRealm } from "./realm.ts";
import { StopExecution } from "./stop.ts";

/** A script failed. `message` is the script's own; `printed` is what Google shows: "TypeError: …". */
export class ScriptFailure extends Error {
  override readonly name = "ScriptFailure";
  readonly printed: string;
  /** The script's stack, for a developer. */
  readonly scriptStack: string;
  /** Ended from outside: time limit or a kill. Nothing of the script ran after it. */
  readonly killed: boolean;

  constructor(message: string, printed: string, scriptStack: string, killed: boolean) {
    super(message);
    this.printed = printed;
    this.scriptStack = scriptStack;
    this.killed = killed;
  }
}

/** Scripts may throw anything; errors of either realm have name, message and stack. */
export function failureOf(realm: ScriptRealm, thrown: unknown): ScriptFailure {
  if (thrown instanceof ScriptFailure) return thrown;
  if (thrown instanceof StopExecution || thrown instanceof CpuLimitError) {
    return new ScriptFailure(thrown.message, thrown.message, thrown.stack ?? "", true);
  }
  if (thrown instanceof Error) {
    const name = thrown.name === "Error" ? "Exception" : thrown.name;
    return new ScriptFailure(thrown.message, `${name}: ${thrown.message}`, thrown.stack ?? "", false);
  }
  if (realm.kit.isError(thrown)) {
    return new ScriptFailure(String(thrown.message), String(thrown), String(thrown.stack ?? ""), false);
  }
  return new ScriptFailure(String(thrown), String(thrown), "", false);
}
