import type { Ballot } from "../../domain/ballot/ballot.ts";
import type { OwnWill } from "../../domain/ballot/decision.ts";
import { type PointField, pointField } from "../../domain/ballot/pointField.ts";
import type { Checked } from "../../domain/problems/checked.ts";
import { type Place, type Problem, problem } from "../../domain/problems/problem.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { cellAt, statedCell } from "../../sheets/cells.ts";
import { ownCells } from "../../tables/records/ballot.ts";
import { blockOf, writeBlock } from "./blocks.ts";
import { ballotInRow, type FoundBallot, findBallot } from "./findBallot.ts";
import { type PutRight, putRight } from "./putRight.ts";

export interface Wanted {
  readonly ballot: Ballot;
  readonly own: OwnWill;
}

/**
 * Writes the appraiser's block of a ballot's row and looks whether it stands there: one call each. A row number is all that can be written
 * to: rows that somebody sorted or inserted in that moment take the block to another ballot, which is put right as far as can be, and nobody
 * is told that a ballot was saved that was not (SPEC M21, M22).
 * @returns the ballot as it stands behind its writing
 */
export function writeBallot(
  found: FoundBallot,
  rubric: Rubric,
  { ballot, own }: Wanted,
): Checked<FoundBallot> {
  const {
    sheet,
    row: { number },
  } = found;
  const stated = ownCells(ballot, own);
  const block = blockOf(
    sheet.table,
    ballot.id,
    (key) => statedCell(sheet.table, stated, key) ?? cellAt(sheet, number, key),
  );
  writeBlock(sheet, number, block, beyondAndKept(found, rubric, ballot));
  const seen = findBallot(sheet, rubric, { ballot: ballot.id, row: number });
  if (seen.ok && holds(seen.value, own)) return seen;
  const outcome = putRight(sheet, block);
  const stands = outcome.kind === "stands" ? ballotInRow(outcome.sheet, rubric, outcome.row) : null;
  if (stands !== null) return { ok: true, value: stands };
  const place = { tab: sheet.table.title, row: number };
  return { ok: false, problems: [notDone(outcome, ballot.id, place)] };
}

/** Where columns moved, too, or a row without a ballot was covered, there is no other ballot to be named. */
function notDone(outcome: PutRight, own: string, place: Place): Problem {
  if (outcome.kind !== "covered") return problem("ballot.notWritten", place, "");
  return outcome.id === "" || outcome.id === own
    ? problem("ballot.astray", place, "")
    : problem("ballot.rowsMoved", place, "", { over: outcome.id });
}

/**
 * Points beyond their criterion's maximum that somebody pasted and that stay as they are, are left out: Google refuses a script what it
 * refuses a person, also to write a cell back as it was, and would refuse all of the block. Each of them makes it a call more.
 */
function beyondAndKept(
  { row }: FoundBallot,
  { criteria }: Pick<Rubric, "criteria">,
  { points }: Ballot,
): ReadonlySet<string> {
  return new Set(
    criteria.flatMap(({ code, maximum }): PointField[] => {
      const there = row.ballot.points[code] ?? 0;
      const beyond = there < 0 || there > maximum;
      return beyond && points[code] === there ? [pointField(code)] : [];
    }),
  );
}

function holds({ row }: FoundBallot, { copy, revision }: OwnWill): boolean {
  const there = row.seen.own;
  return there.copy === copy && there.revision === revision;
}
