import { type Place, type Problem, problem } from "../problems/problem.ts";
import type { Band } from "./bands.ts";
import { formatPoints } from "./points.ts";
import { RUBRIC_TOTAL } from "./rubric.ts";

/**
 * What keeps the bands from giving every total exactly one name (SPEC R11): they go down strictly from at most 100 to 0,
 * each with its own name. `placeOf` gets the position from 0; for an empty list it is asked for position 0.
 */
export function lintBands(bands: readonly Band[], placeOf: (index: number) => Place): Problem[] {
  if (bands.length === 0) return [problem("bands.empty", placeOf(0), "")];
  return [
    ...bands.flatMap((band, index) => nameProblems(band, bands.slice(0, index), placeOf(index))),
    ...bands.flatMap((band, index) => thresholdProblems(band, bands[index - 1], placeOf(index))),
    ...bottomProblems(bands, placeOf(bands.length - 1)),
  ];
}

function nameProblems({ name }: Band, above: readonly Band[], place: Place): Problem[] {
  if (name.trim() === "") return [problem("bands.nameBlank", place, name)];
  return above.some((band) => band.name === name) ? [problem("bands.nameTwice", place, name)] : [];
}

function thresholdProblems({ from }: Band, above: Band | undefined, place: Place): Problem[] {
  if (from < 0 || from > RUBRIC_TOTAL) {
    return [problem("bands.outside", place, formatPoints(from), { total: formatPoints(RUBRIC_TOTAL) })];
  }
  if (above === undefined || from < above.from) return [];
  return [problem("bands.order", place, formatPoints(from), { above: formatPoints(above.from) })];
}

function bottomProblems(bands: readonly Band[], place: Place): Problem[] {
  const bottom = Math.min(...bands.map((band) => band.from));
  return bottom > 0 ? [problem("bands.bottom", place, formatPoints(bottom))] : [];
}
