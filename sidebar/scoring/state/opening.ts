import type { Answer } from "../../../src/rpc/answers.ts";
import { type Desk, workAt } from "./desk.ts";
import { maximaOf } from "./fields.ts";
import type { KeptDraft } from "./keptDraft.ts";
import { rubricOf } from "./rubric.ts";
import { seen, type Work, workOn } from "./work.ts";

/** The desk after the queue came: works that are at hand go on, others take up what was kept of them. */
export function opened(
  desk: Desk,
  queue: Extract<Answer, { kind: "queue" }>,
  kept: readonly KeptDraft[],
  now: number,
): Desk {
  const { appraiser, stage, closesAt, bases, bands, rubricVersion, rows } = queue;
  const rubric = rubricOf(queue.rubric);
  const maxima = maximaOf(rubric);
  const works = queue.ballots.map((view): Work => {
    const present = workAt(desk, view.ballot);
    const draft = kept.find(({ ballot }) => ballot === view.ballot)?.draft ?? null;
    return present === null ? workOn(view, draft, { now, maxima }) : seen({ ...present, maxima }, view, now);
  });
  const known = new Set(queue.ballots.map(({ ballot }) => ballot));
  return {
    ...desk,
    phase: { kind: "ready" },
    season: { appraiser, stage, closesAt, bases, bands, rubric, rubricVersion, rows, skew: queue.now - now },
    works,
    orphans: kept.filter(({ ballot }) => !known.has(ballot)),
    screen: desk.screen.kind === "ballot" && !known.has(desk.screen.ballot) ? { kind: "list" } : desk.screen,
  };
}
