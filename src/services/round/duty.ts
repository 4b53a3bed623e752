import type { Problem } from "../../domain/problems/problem.ts";

/** One thing that a round does. @returns what keeps it from being done */
export type Duty = () => readonly Problem[];

/** A duty that nothing but a fault of the program keeps from being done. */
export function always(action: () => void): Duty {
  return () => {
    action();
    return [];
  };
}
