/** “Mở lại phiếu”: which of a model's ballots may be given back. */
import { BALLOT_STATE_TEXTS, type BallotState, nextState } from "../../../src/domain/ballot/ballot.ts";
import { reasonLacks } from "../../../src/domain/orders/reason.ts";
import type { BoardBallot } from "../../../src/rpc/boardAnswers.ts";
import { choiceLack, chosenIn, keyIn } from "./choices.ts";
import { type BallotFacts, type Board, NEEDS_REASON, type Plan, planOf } from "./facts.ts";
import { memberName, modelChoices } from "./lists.ts";

export interface ReopenDraft {
  readonly model: string;
  readonly ballot: string;
  readonly reason: string;
}

const STATES = new Map(
  // The keys of BALLOT_STATE_TEXTS are the states.
  Object.entries(BALLOT_STATE_TEXTS).map(([state, text]) => [text, state as BallotState]),
);

const mayReopen = ({ state }: BoardBallot): boolean =>
  nextState(STATES.get(state) ?? "notStarted", "reopen") !== null;

/** Models that have a ballot to give back. */
export function reopenModels({ models }: Board, { ballots }: BallotFacts): Board["models"] {
  const able = new Set(ballots.filter(mayReopen).map(({ model }) => model));
  return models.filter(({ id }) => able.has(id));
}

export function reopenBallots(board: Board, facts: BallotFacts, text: string): readonly BoardBallot[] {
  const model = keyIn(chosenIn(text, modelChoices(reopenModels(board, facts))));
  return facts.ballots.filter((ballot) => ballot.model === model && mayReopen(ballot));
}

export function ballotName(board: Board, { appraiser, round }: BoardBallot): string {
  return `${memberName(board, appraiser)}${round > 1 ? `, vòng ${round}` : ""}`;
}

export function reopenPlan(board: Board, facts: BallotFacts, draft: ReopenDraft): Plan {
  const models = modelChoices(reopenModels(board, facts));
  const chosen = chosenIn(draft.model, models);
  const ballot = reopenBallots(board, facts, draft.model).find(({ id }) => id === draft.ballot);
  const lacks = [
    ...(models.length === 0 ? ["Chưa có phiếu nào đã nộp."] : choiceLack(chosen, "mô hình")),
    ...(chosen.kind === "one" && ballot === undefined ? ["Chọn phiếu của ai."] : []),
    ...(reasonLacks(draft.reason).length > 0 ? [NEEDS_REASON] : []),
  ];
  const wanted = {
    command: "Mở lại phiếu" as const,
    target: draft.ballot,
    value: "",
    reason: draft.reason.trim(),
  };
  const will =
    ballot === undefined
      ? []
      : [`${ballotName(board, ballot)} sửa được phiếu ${ballot.model}; phiếu chưa tính cho đến khi nộp lại.`];
  return planOf(wanted, lacks, will);
}
