import { problem } from "../../domain/problems/problem.ts";
import { bandScale } from "../../domain/rubric/bands.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import { ballotsTable } from "../../tables/ballots.ts";
import { readOwnBallots } from "../ballots/ownBallots.ts";
import { closesAt, stageStateOf } from "../campaign/settings.ts";
import { readSnapshot } from "../campaign/snapshot.ts";
import { refused, viewOf } from "./answers.ts";
import type { ScoringWorld } from "./opened.ts";
import { appraiserOf } from "./whoAmI.ts";

/** All a scoring desk begins with: rubric, bands, stage, and the caller's own ballots in the order of their rows. Four reads, whatever the number of ballots. */
export function queue({ book, clock, email }: ScoringWorld): AnswerTo<"queue"> {
  const snapshotRead = readSnapshot(book);
  if (!snapshotRead.ok) return refused(snapshotRead.problems);
  const snapshot = snapshotRead.value;
  const appraiser = appraiserOf(snapshot, email);
  const { title } = ballotsTable(snapshot.rubric);
  if (appraiser === null) return refused([problem("appraiser.unknown", { tab: title }, email)]);
  const read = readOwnBallots(book, snapshot.rubric, appraiser.code);
  if (!read.ok) return refused(read.problems);
  const { ballots: own, rows } = read.value;
  const ballots = own.map((row) => viewOf(row, snapshot));
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
    bases: [...(snapshot.criteriaBases ?? [])],
    bands: [...bandScale(settings)],
    ballots,
    rows,
  };
}
