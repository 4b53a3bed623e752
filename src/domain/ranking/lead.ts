import type { Points } from "../rubric/points.ts";
import type { Standing } from "./standing.ts";

/** By what a model stands before the next one of its group: more points, or equal points and more in one group of criteria. */
export type Lead =
  | { readonly by: "points"; readonly points: Points }
  | { readonly by: "chain"; readonly group: string; readonly own: Points; readonly other: Points };

/**
 * @param tieChain codes of the groups whose means break a tie of totals, in this order
 * @returns null where nothing tells them apart, or one of them has no mean
 */
export function leadOver(one: Standing, next: Standing, tieChain: readonly string[]): Lead | null {
  if (one.mean === null || next.mean === null) return null;
  if (one.mean > next.mean) return { by: "points", points: one.mean - next.mean };
  for (const group of tieChain) {
    const [own, other] = [one.groupMeans[group] ?? 0, next.groupMeans[group] ?? 0];
    if (own > other) return { by: "chain", group, own, other };
  }
  return null;
}
