import type { Problem } from "../../domain/problems/problem.ts";

/** @returns what keeps it from being done */
export type Duty = () => readonly Problem[];

export function quietly(action: () => void): Duty {
  return () => {
    action();
    return [];
  };
}
