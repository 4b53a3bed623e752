import type { Points } from "./points.ts";

/** A named stretch of totals that begins at `from` and ends where the band above begins. */
export interface Band {
  readonly name: string;
  readonly from: Points;
}

/**
 * Name of the first band whose `from` the total reaches (SPEC R10); bands are given from the highest to the lowest.
 * "" when the total reaches none, which cannot happen with bands that pass `lintBands` and a total of 0 or more.
 */
export function bandOf(total: Points, bands: readonly Band[]): string {
  return bands.find((band) => total >= band.from)?.name ?? "";
}
