import type { Memory } from "../../../src/sheets/ports.ts";

/** Small texts that outlive an execution, kept in this process. */
export function newMemory(): Memory {
  const kept = new Map<string, string>();
  const set = (key: string, value: string) => {
    kept.set(key, value);
  };
  return { get: (key) => kept.get(key) ?? null, set, grow: (key, value) => set(key, String(value)) };
}
