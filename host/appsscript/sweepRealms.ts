import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Host } from "./core.ts";

/** Bytes of garbage after which it is swept: few sweeps of a large workbook, and never gigabytes of old realms. */
const SWEEP_AFTER = 250_000_000;

/**
 * Every execution leaves a realm behind. The collector waits until gigabytes of them have gathered, and with each the next realms
 * become slower: sweeping in time keeps a run of many thousand executions within its memory, and is faster on the whole.
 */
export function sweepRealms(host: Host): void {
  setFlagsFromString("--expose-gc");
  const sweep: unknown = runInNewContext("gc");
  if (typeof sweep !== "function") return;
  let living = usedHeap();
  host.onExecution(() => {
    if (usedHeap() - living < SWEEP_AFTER) return;
    sweep();
    living = usedHeap();
  });
}

function usedHeap(): number {
  return getHeapStatistics().used_heap_size;
}
