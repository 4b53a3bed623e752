import { fnv1a64 } from "../text/fnv1a.ts";
import { compareIds } from "../text/idOrder.ts";
import type { Ballot } from "./ballot.ts";

type Content = Pick<Ballot, "points" | "comment" | "strengths" | "limits" | "proposal">;

/**
 * Names what a ballot holds: points and remarks, and nothing that changes by itself (SPEC K15). Points have a half of their own, so no
 * remark can make other points look the same. Text that no sheet reads as a number.
 */
export function contentPrint({ points, comment, strengths, limits, proposal }: Content): string {
  const given = Object.entries(points)
    .filter(([, each]) => each !== null)
    .sort(([one], [other]) => compareIds(one, other));
  return `p${fnv1a64(JSON.stringify(given))}${fnv1a64(JSON.stringify([comment, strengths, limits, proposal]))}`;
}
