import type { Memory } from "../../../src/services/ports.ts";

/** Small texts that outlive an execution, kept in this process. */
export function newMemory(): Memory {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key) ?? null,
    set: (key, value) => {
      kept.set(key, value);
    },
  };
}
