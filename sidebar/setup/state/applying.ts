import type { Answer } from "../../../src/rpc/answers.ts";
import type { AnswerTo } from "../../../src/rpc/pairs.ts";

export type Understood = Extract<Answer, { kind: "setup" }>;

/** How far applying the form is: written by the add-in, then prepared by the steward in its next round. */
export type Applying =
  | { readonly kind: "no" }
  | { readonly kind: "writing" }
  | { readonly kind: "failed"; readonly sentences: readonly string[] }
  /** Since when, and when the steward's result was asked for last: milliseconds of this page's clock. */
  | {
      readonly kind: "waiting";
      readonly understood: Understood;
      readonly since: number;
      readonly now: number;
    }
  | { readonly kind: "prepared"; readonly understood: Understood; readonly result: string }
  | { readonly kind: "refused"; readonly understood: Understood; readonly result: string };

/** Between two questions for the steward's result, in ms. A round begins every five minutes. */
export const ORDER_PAUSE = 5_000;
/** After two rounds the steward is late, in ms. */
const PATIENCE = 10 * 60_000;

/** After the answer to applying. */
export function written(answer: AnswerTo<"applySetup">, now: number): Applying {
  if (answer.kind === "refused") return { kind: "failed", sentences: answer.sentences };
  return answer.applied
    ? { kind: "waiting", understood: answer, since: now, now }
    : { kind: "failed", sentences: answer.problems };
}

/** After a question for the order's state; null: no answer came. */
export function followed(applying: Applying, answer: AnswerTo<"order"> | null, now: number): Applying {
  if (applying.kind !== "waiting") return applying;
  const { understood, since } = applying;
  if (answer?.kind === "order" && answer.state === "Xong")
    return { kind: "prepared", understood, result: answer.result };
  if (answer?.kind === "order" && answer.state === "Từ chối")
    return { kind: "refused", understood, result: answer.result };
  return { kind: "waiting", understood, since, now };
}

export function isLate(applying: Applying): boolean {
  return applying.kind === "waiting" && applying.now - applying.since >= PATIENCE;
}
