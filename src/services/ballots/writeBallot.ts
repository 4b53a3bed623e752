import type { Ballot } from "../../domain/ballot/ballot.ts";
import type { OwnWill } from "../../domain/ballot/decision.ts";
import { changeRows } from "../../sheets/change.ts";
import { ownCells } from "../../tables/records/ballot.ts";
import { keysTypedBy } from "../../tables/table.ts";
import type { FoundBallot } from "./findBallot.ts";

/** Writes the appraiser's block of a ballot's row: one call, for its columns stand side by side. */
export function writeBallot({ sheet, row }: FoundBallot, ballot: Ballot, own: OwnWill): void {
  const cells = new Map([[row.number, ownCells(ballot, own)]]);
  changeRows(sheet, keysTypedBy(sheet.table, "appraiser"), cells);
}
