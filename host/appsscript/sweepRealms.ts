import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Host } from "./core.ts";

/** Bytes of garbage after which it is swept: few sweeps of a large workbook, and never gigabytes of old realms. */
const SWEEP_AFTER = 250_000_000;

/** Of the process, as one that has many short-lived hosts gathers the realms of all. */
let sweeper: (() => void) | null = null;

/**
 * Every execution leaves a realm behind. The collector waits until gigabytes of them have gathered, and with each the next realms
 * become slower: sweeping in time keeps a run of many thousand executions within its memory, and is faster on the whole.
 */
export function sweepRealms(host: Host): void {
  sweeper ??= newSweeper();
  host.onExecution(sweeper);
}

function newSweeper(): () => void {
  setFlagsFromString("--expose-gc");
  const sweep: unknown = runInNewContext("gc");
  if (typeof sweep !== "function") return () => undefined;
  let living = usedHeap();
  return () => {
    if (usedHeap() - living < SWEEP_AFTER) return;
    sweep();
    living = usedHeap();
  };
}

function usedHeap(): number {
  return getHeapStatistics().used_heap_size;
}
