/** One line of the speed table; a limit is what the project promises itself, never asserted. */
export interface Timing {
  readonly what: string;
  readonly ms: number;
  readonly limit: number | null;
}

const ROUNDS = 15;

/** Median of several rounds after one that is not counted. */
export function timed(what: string, limit: number | null, action: () => void, rounds = ROUNDS): Timing {
  action();
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now();
    action();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return { what, ms: times[Math.floor(rounds / 2)] ?? 0, limit };
}
