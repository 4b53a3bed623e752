import { problem } from "../../domain/problems/problem.ts";
import { bandScale } from "../../domain/rubric/bands.ts";
import type { Answer, BallotView } from "../../rpc/answers.ts";
import { ballotsTable } from "../../tables/ballots.ts";
import { closesAt, stageStateOf } from "../campaign.ts";
import { readTables } from "../readTables.ts";
import { readSnapshot } from "../snapshot.ts";
import { refused, viewOf } from "./answers.ts";
import { toBallot } from "./ballotRow.ts";
import type { ScoringWorld } from "./opened.ts";
import { appraiserOf } from "./whoAmI.ts";

/** All a scoring desk begins with: rubric, bands, stage, and the caller's own ballots in the order of their rows. Two reads, whatever their number. */
export function queue({ book, clock, email }: ScoringWorld): Answer {
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
  const { settings, rubric } = snapshot;
  const now = clock.now();
  return {
    kind: "queue",
    appraiser,
    now,
    stage: stageStateOf(settings, "appraisal", null, now),
    closesAt: closesAt(settings, "appraisal", null),
    rubric: {
      groups: [...rubric.groups],
      criteria: rubric.criteria.map((each) => ({ ...each, levels: [...each.levels] })),
    },
    rubricVersion: snapshot.rubricVersion,
    bands: [...bandScale(settings)],
    ballots,
  };
}
