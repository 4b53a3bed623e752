/** Drafts on their way: kept on this computer, sent when they are due, and what the server answers to them. */
import type { AnswerTo } from "../../../src/rpc/pairs.ts";
import { AskFailure } from "../../client/ask.ts";
import { answerTo } from "./answerTo.ts";
import { saveRequest } from "./ballotRequests.ts";
import { withWork, workAt } from "./desk.ts";
import { addressOf, type DeskContext } from "./deskContext.ts";
import { changesOf, openFields } from "./draft.ts";
import { forgetDraft, keepDraft } from "./keptDraft.ts";
import * as work from "./work.ts";

export function changeWork(
  context: DeskContext,
  ballot: string,
  change: (each: work.Work) => work.Work,
): void {
  context.set(withWork(context.desk(), ballot, change));
  keepOpenFields(context, ballot);
  planSaves(context);
}

/** Everything that the server does not surely hold lies on this computer too. */
function keepOpenFields({ world, desk }: DeskContext, ballot: string): void {
  const at = workAt(desk(), ballot);
  if (at === null) return;
  const { draft, view } = at;
  if (openFields(draft).length === 0) forgetDraft(world.kept, addressOf(desk()), ballot);
  else keepDraft(world.kept, addressOf(desk()), { ballot, title: view.title, draft });
}

/** Sends what is due, and comes back for what will be. Outside the open stage drafts wait where they are. */
export function planSaves(context: DeskContext): void {
  const { world, turns } = context;
  const { season, works } = context.desk();
  context.cancelNextSave();
  if (season?.stage !== "open") return;
  const due = works.flatMap(({ saving, view }) =>
    saving.kind === "due" && !turns.isTaken(view.ballot) ? [{ at: saving.at, ballot: view.ballot }] : [],
  );
  if (due.length === 0) return;
  const next = due.reduce((first, each) => (each.at < first.at ? each : first));
  const pause = next.at - world.now();
  // A page that is about to close runs no timers any more: what is due goes at once.
  if (pause <= 0) void save(context, next.ballot);
  else context.cancelNextSave = world.later(pause, () => void save(context, next.ballot));
}

/** Waits until nothing else is asked about this ballot; afterwards, what fell due meanwhile is sent. */
export async function takeTurn(
  context: DeskContext,
  ballot: string,
  act: () => Promise<void>,
): Promise<void> {
  await context.turns.take(ballot, act);
  planSaves(context);
}

export function save(context: DeskContext, ballot: string): Promise<void> {
  return takeTurn(context, ballot, async () => {
    const at = workAt(context.desk(), ballot);
    if (at === null) return;
    if (changesOf(at.draft, at.maxima).length === 0) return changeWork(context, ballot, work.settled);
    const request = saveRequest(context.desk(), at);
    changeWork(context, ballot, work.leaving);
    takeAnswer(context, ballot, await answerTo(context, request));
  });
}

export function takeAnswer(
  context: DeskContext,
  ballot: string,
  answer: AnswerTo<"saveBallot"> | AskFailure,
): void {
  const { now } = context.world;
  if (answer instanceof AskFailure) {
    const { message, retryable } = answer;
    changeWork(context, ballot, (each) =>
      retryable ? work.failed(each, message, now()) : work.refused(each, [message]),
    );
  } else if (answer.kind === "ballot") {
    changeWork(context, ballot, (each) => work.answered(each, answer.ballot, now()));
  } else {
    changeWork(context, ballot, (each) => work.refused(each, answer.sentences));
    void rereadBallot(context, ballot);
  }
}

/** Reads the ballot as it is now; what hinders is said by the next save. */
export async function rereadBallot(context: DeskContext, ballot: string): Promise<void> {
  const row = workAt(context.desk(), ballot)?.view.row;
  if (row === undefined) return;
  const answer = await answerTo(context, { kind: "openBallot", ballot, row });
  if (answer instanceof AskFailure) return;
  if (answer.kind === "ballot")
    changeWork(context, ballot, (each) => work.seen(each, answer.ballot, context.world.now()));
  else changeWork(context, ballot, (each) => work.refused(each, answer.sentences));
}
