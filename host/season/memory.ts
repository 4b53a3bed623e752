import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Host } from "../appsscript/core.ts";

/** Executions after which the garbage of their realms is swept. */
const SWEEP_EVERY = 200;

/**
 * Every execution leaves a realm behind. To the collector a realm looks small, so it waits until gigabytes of them have gathered:
 * sweeping now and then keeps a season of 2,000 models within its memory.
 */
export function sweepRealms(host: Host): void {
  setFlagsFromString("--expose-gc");
  const sweep: unknown = runInNewContext("gc");
  let executions = 0;
  host.onExecution(() => {
    executions += 1;
    if (executions % SWEEP_EVERY === 0 && typeof sweep === "function") sweep();
  });
}
