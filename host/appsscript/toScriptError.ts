import { CpuLimitError, type ScriptRealm } from "./realm.ts";
import { ApiFailure } from "./sheets/apiFailure.ts";
import { StopExecution } from "./stop.ts";

/** Names of errors that our own bugs throw; Google's services throw none of them at scripts. */
const OUR_BUGS = new Set(["TypeError", "ReferenceError", "RangeError", "SyntaxError"]);

/**
 * What a script catches when a service fails: an Error of its own realm named "Exception", its stack cut at the service call.
 * A stop passes as it is, so that nobody takes it for a failure; a bug of the host keeps its name and our stack.
 */
export function toScriptError(
  realm: ScriptRealm,
  error: unknown,
  cutAt: (...args: unknown[]) => unknown,
): unknown {
  if (error instanceof StopExecution || error instanceof CpuLimitError) return error;
  if (!(error instanceof Error)) return error;
  if (error instanceof ApiFailure) return apiError(realm, error, cutAt);
  if (!OUR_BUGS.has(error.name)) return realm.kit.error(error.message, "Exception", cutAt);
  const bug = realm.kit.error(`host: ${error.message}`, error.name, cutAt);
  bug.stack = `${bug.stack ?? ""}\n${error.stack ?? ""}`;
  return bug;
}

/** What an advanced service throws: code and reason stand in `details` (guides/services/advanced). */
function apiError(
  realm: ScriptRealm,
  { name, message, code, reason }: ApiFailure,
  cutAt: (...args: unknown[]) => unknown,
): unknown {
  const thrown = realm.kit.error(message, name, cutAt);
  return Object.assign(thrown, { details: realm.object({ code, message: reason }) });
}
