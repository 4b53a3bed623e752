import { competitionRanks } from "../../domain/ranking.ts";
import { matchingKey } from "../../domain/vietnamese.ts";
import { type Cell, shownCell } from "../../tables/cell.ts";
import { firstCell, lineOf, type Matrix } from "./matrix.ts";

/** Numbers that differ by less than this are equal: 0.1 + 0.2 and 0.3 tie (STATS §1). */
const PRECISION = 1_000_000;

/**
 * SST_XEP_HANG: competition rank (1, 2, 2, 4) of each line inside its group, highest first; '' for a line without a number.
 * Further columns break ties, left to right.
 */
export function ranks(scores: Matrix, groups: Matrix, tieBreakers: Matrix): Cell[][] {
  const answer: Cell[][] = scores.map(() => [""]);
  for (const lines of linesByGroup(scores, groups).values()) {
    const keys = lines.map((line) => [
      ...numbersOf(lineOf(scores, line).slice(0, 1)),
      ...(tieBreakers.length === 0 ? [] : numbersOf(lineOf(tieBreakers, line))),
    ]);
    for (const [place, { rank }] of competitionRanks(keys).entries()) {
      const line = lines[place];
      if (line !== undefined) answer[line] = [rank];
    }
  }
  return answer;
}

function linesByGroup(scores: Matrix, groups: Matrix): Map<string, number[]> {
  const byGroup = new Map<string, number[]>();
  for (const [index, line] of scores.entries()) {
    if (typeof firstCell(line) !== "number") continue;
    const group = groups.length === 0 ? "" : matchingKey(shownCell(firstCell(lineOf(groups, index))));
    const lines = byGroup.get(group);
    if (lines === undefined) byGroup.set(group, [index]);
    else lines.push(index);
  }
  return byGroup;
}

function numbersOf(line: readonly Cell[]): number[] {
  return line.map((cell) =>
    typeof cell === "number" ? Math.round(cell * PRECISION) : Number.NEGATIVE_INFINITY,
  );
}
