import { problem } from "../../domain/problems/problem.ts";
import { bandScale } from "../../domain/rubric/bands.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import { ballotsTable } from "../../tables/ballots.ts";
import { closesAt, stageStateOf } from "../campaign/settings.ts";
import { readSnapshot } from "../campaign/snapshot.ts";
import { readBallots } from "../campaign/tabs.ts";
import { refused, viewOf } from "./answers.ts";
import type { ScoringWorld } from "./opened.ts";
import { appraiserOf } from "./whoAmI.ts";

/** All a scoring desk begins with: rubric, bands, stage, and the caller's own ballots in the order of their rows. Two reads, whatever their number. */
export function queue({ book, clock, email }: ScoringWorld): AnswerTo<"queue"> {
  const snapshotRead = readSnapshot(book);
  if (!snapshotRead.ok) return refused(snapshotRead.problems);
  const snapshot = snapshotRead.value;
  const appraiser = appraiserOf(snapshot, email);
  const { title } = ballotsTable(snapshot.rubric);
  if (appraiser === null) return refused([problem("appraiser.unknown", { tab: title }, email)]);
  const read = readBallots(book, snapshot.rubric);
  if (!read.ok) return refused(read.problems);
  const ballots = read.value.rows
    .filter(({ ballot }) => ballot.appraiser === appraiser.code)
    .map((row) => viewOf(row, snapshot));
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
