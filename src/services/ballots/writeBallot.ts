import type { Ballot } from "../../domain/ballot/ballot.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { changeRows } from "../../sheets/change.ts";
import { keysTypedBy } from "../../tables/table.ts";
import { appraiserCells } from "./appraiserCells.ts";
import type { FoundBallot } from "./findBallot.ts";

/** Writes a ballot into its own row: one call, for the appraiser's columns stand side by side. */
export function writeBallot({ sheet, row }: FoundBallot, ballot: Ballot, rubric: Rubric): void {
  const cells = new Map([[row.number, appraiserCells(ballot, rubric)]]);
  changeRows(sheet, keysTypedBy(sheet.table, "appraiser"), cells);
}
