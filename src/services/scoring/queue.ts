import { problem } from "../../domain/problem.ts";
import type { Answer, BallotView } from "../../rpc/contract.ts";
import { ballotsTable } from "../../tables/ballots.ts";
import { closesAt } from "../campaign.ts";
import { readTables } from "../readTables.ts";
import { readSnapshot } from "../snapshot.ts";
import { refused, viewOf } from "./answers.ts";
import { toBallot } from "./ballotRow.ts";
import type { ScoringWorld } from "./opened.ts";
import { appraiserOf } from "./whoAmI.ts";

/** The caller's own ballots in the order of their rows: two reads, whatever their number. */
export function queue({ book, email }: ScoringWorld): Answer {
  const snapshotRead = readSnapshot(book);
  if (!snapshotRead.ok) return refused(snapshotRead.problems);
  const { snapshot } = snapshotRead;
  const appraiser = appraiserOf(snapshot, email);
  const table = ballotsTable(snapshot.rubric);
  if (appraiser === null) return refused([problem("appraiser.unknown", { tab: table.title }, email)]);
  const read = readTables(book, { ballots: table });
  if (!read.ok) return refused(read.problems);
  const ballots = read.sheets.ballots.rows
    .filter((row) => row.record.appraiser === appraiser.code)
    .map(
      (row): BallotView =>
        viewOf(toBallot(row.record, table), { row: row.number, title: row.record.modelTitle }, snapshot),
    );
  return { kind: "queue", closesAt: closesAt(snapshot.settings, "appraisal", null), ballots };
}
