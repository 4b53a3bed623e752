import type { Scalar } from "../../workbook/contract.ts";

/** What stands at a place of a series: 0 is its first given cell, -1 the place before it. */
export type Series = (at: number) => Scalar;
