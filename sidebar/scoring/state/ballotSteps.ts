/** A ballot's steps from one state to another: submitting, reopening, stepping back. */
import type { RequestOf } from "../../../src/rpc/contract.ts";
import type { AnswerTo } from "../../../src/rpc/pairs.ts";
import { AskFailure } from "../../client/ask.ts";
import { answerTo, failureSentence } from "./answerTo.ts";
import { recuseRequest, reopenRequest, submitRequest } from "./ballotRequests.ts";
import type { Declared } from "./conflicts.ts";
import { focused, workAt } from "./desk.ts";
import type { DeskContext } from "./deskContext.ts";
import { changeWork, takeAnswer, takeTurn } from "./draftSaves.ts";
import { leaving, type Work } from "./work.ts";

export const ballotSteps = (context: DeskContext) => ({
  submit: (ballot: string): Promise<void> =>
    step(context, ballot, { to: "submitted", request: (work) => submitRequest(context.desk(), work) }),
  reopen: (ballot: string, reason: string): Promise<void> =>
    step(context, ballot, { to: "reopened", request: (work) => reopenRequest(context.desk(), work, reason) }),
  recuse: (ballot: string, reason: string): Promise<void> => step(context, ballot, recusal(context, reason)),
  declare: (declared: readonly Declared[]): Promise<void> => declare(context, declared),
});

const recusal = (context: DeskContext, reason: string): BallotStep => ({
  to: "recused",
  request: (work) => recuseRequest(context.desk(), work, reason),
});

/** One after the other; what is refused is told with its model, and keeps none of the others back. */
async function declare(context: DeskContext, declared: readonly Declared[]): Promise<void> {
  context.set({ ...context.desk(), busy: true, said: [] });
  const refusals: string[] = [];
  for (const { ballot, reason } of declared) {
    await takeTurn(context, ballot, () => askForStep(context, ballot, recusal(context, reason)));
    const title = workAt(context.desk(), ballot)?.view.title ?? ballot;
    refusals.push(...context.desk().said.map((sentence) => `“${title}”: ${sentence}`));
  }
  const desk = { ...context.desk(), busy: false, said: refusals };
  context.set(focused(desk, refusals.length > 0 ? "trouble" : "heading"));
}

interface BallotStep {
  /** The state in which the ballot is then. */
  readonly to: string;
  request(work: Work): RequestOf<"submitBallot" | "reopenBallot" | "recuseBallot">;
}

/** Everything else of this ballot waits for it. */
async function step(context: DeskContext, ballot: string, wanted: BallotStep): Promise<void> {
  context.set({ ...context.desk(), busy: true, said: [] });
  await takeTurn(context, ballot, () => askForStep(context, ballot, wanted));
  const desk = context.desk();
  const done = desk.said.length === 0;
  const screen =
    done && desk.screen.kind === "ballot" ? { ...desk.screen, step: "scoring" as const } : desk.screen;
  context.set(focused({ ...desk, busy: false, screen }, done ? "heading" : "trouble"));
}

/** Only submitting carries the draft, so only its refusals are the draft's. */
async function askForStep(context: DeskContext, ballot: string, { to, request }: BallotStep): Promise<void> {
  const work = workAt(context.desk(), ballot);
  if (work === null) return;
  const asked = request(work);
  const submits = asked.kind === "submitBallot";
  if (submits) changeWork(context, ballot, leaving);
  const answer = await answerTo(context, asked);
  if (submits || (!(answer instanceof AskFailure) && answer.kind === "ballot"))
    takeAnswer(context, ballot, answer);
  context.set({ ...context.desk(), said: troubleIn(answer, to) });
}

/** What to tell when a step did not lead where it should. */
function troubleIn(answer: AnswerTo<"submitBallot"> | AskFailure, to: string): readonly string[] {
  if (answer instanceof AskFailure) return [failureSentence(answer)];
  if (answer.kind === "refused") return answer.sentences;
  if (answer.ballot.state === to) return [];
  return answer.clashes.length > 0
    ? ["Có mục vừa được sửa ở nơi khác. Hãy chọn nội dung giữ lại rồi nộp lại."]
    : ["Phiếu chưa nộp được vì còn thiếu. Hãy xem các mục dưới đây."];
}
