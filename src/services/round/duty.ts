import type { Problem } from "../../domain/problems/problem.ts";

/** One thing that a round of the clock does. @returns what keeps it from being done, and what else people must be told */
export type Duty = () => readonly Problem[];

/** A duty that nothing but a fault of the program keeps from being done. */
export function always(action: () => void): Duty {
  return () => {
    action();
    return [];
  };
}
