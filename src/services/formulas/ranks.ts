import { competitionRanks } from "../../domain/ranking/competitionRanks.ts";
import { matchingKey } from "../../domain/text/vietnamese.ts";
import { type Cell, shownCell } from "../../tables/cell.ts";
import { firstCell, lengthProblem, lineOf, type Matrix, refusal } from "./matrix.ts";
import { scoreIn } from "./score.ts";

/** Numbers that differ by less than a millionth are equal: 0.1 + 0.2 and 0.3 tie. */
const PRECISION = 1_000_000;

/**
 * SST_XEP_HANG: competition rank (1, 2, 2, 4) of each line inside its group, highest first; '' for a line without a score, words for a
 * line with a cell that is no number, which is not ranked (SPEC F4–F6). Further columns break ties, left to right; a blank is below every number.
 */
export function ranks(scores: Matrix, groups: Matrix, tieBreakers: Matrix): Cell[][] {
  const unfit =
    lengthProblem("Cột nhóm", groups, scores.length) ??
    lengthProblem("Cột xét thêm", tieBreakers, scores.length);
  if (unfit !== null) return refusal(unfit);
  const read = scores.map((line, index) =>
    lineIn(
      firstCell(line),
      groupOf(groups, index),
      tieBreakers.length === 0 ? [] : lineOf(tieBreakers, index),
    ),
  );
  const answer: Cell[][] = read.map((found) => [typeof found === "string" ? found : ""]);
  for (const { line, rank } of rankedLines(read)) answer[line] = [rank];
  return answer;
}

/** A line that is ranked. */
interface RankedLine {
  readonly group: string;
  readonly key: readonly number[];
}

/** Null for a line without a score, words for one that cannot be read. */
function lineIn(score: Cell, group: string, tieBreakers: readonly Cell[]): RankedLine | string | null {
  const read = [score, ...tieBreakers].map(scoreIn);
  const objection = read.find((value) => typeof value === "string");
  if (read[0] === null || read[0] === undefined) return null;
  if (typeof objection === "string") return `Điểm: ${objection}`;
  const key = read.map((value) =>
    typeof value === "number" ? Math.round(value * PRECISION) : Number.NEGATIVE_INFINITY,
  );
  return { group, key };
}

function groupOf(groups: Matrix, index: number): string {
  return groups.length === 0 ? "" : matchingKey(shownCell(firstCell(lineOf(groups, index))));
}

function rankedLines(
  read: readonly (RankedLine | string | null)[],
): readonly { readonly line: number; readonly rank: number }[] {
  const byGroup = new Map<string, { line: number; key: readonly number[] }[]>();
  for (const [line, found] of read.entries()) {
    if (found === null || typeof found === "string") continue;
    const members = byGroup.get(found.group) ?? [];
    members.push({ line, key: found.key });
    byGroup.set(found.group, members);
  }
  return [...byGroup.values()].flatMap((members) => {
    const ranked = competitionRanks(members.map(({ key }) => key));
    return members.map(({ line }, place) => ({ line, rank: ranked[place]?.rank ?? 0 }));
  });
}
