import type { Ballot } from "../../domain/ballot/ballot.ts";
import type { OwnWill } from "../../domain/ballot/decision.ts";
import { type PointField, pointField } from "../../domain/ballot/pointField.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { changeRows } from "../../sheets/change.ts";
import { ownCells } from "../../tables/records/ballot.ts";
import { keysTypedBy } from "../../tables/table.ts";
import type { FoundBallot } from "./findBallot.ts";

interface Written {
  readonly ballot: Ballot;
  readonly own: OwnWill;
}

/**
 * Writes the appraiser's block of a ballot's row: one call, for its columns stand side by side. Points beyond their criterion's maximum
 * that somebody pasted and that stay as they are, are left out: Google refuses a script what it refuses a person, also to write a cell
 * back as it was, and would refuse all of the block. Each of them makes it a call more.
 */
export function writeBallot(
  { sheet, row }: FoundBallot,
  { criteria }: Pick<Rubric, "criteria">,
  { ballot, own }: Written,
): void {
  const left = new Set<string>(
    criteria.flatMap(({ code, maximum }): PointField[] => {
      const points = row.ballot.points[code] ?? 0;
      const beyond = points < 0 || points > maximum;
      return beyond && ballot.points[code] === points ? [pointField(code)] : [];
    }),
  );
  const keys = keysTypedBy(sheet.table, "appraiser").filter((key) => !left.has(key));
  changeRows(sheet, keys, new Map([[row.number, ownCells(ballot, own)]]));
}
