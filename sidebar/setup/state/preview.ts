/** What the server says of the form, kept apart from what was typed since. */
import type { Answer } from "../../../src/rpc/answers.ts";
import type { AnswerTo } from "../../../src/rpc/pairs.ts";
import type { Found } from "./reading.ts";

export type Understood = Extract<Answer, { kind: "preview" }>;

export interface Preview {
  /** Goes up with every change of the form; an answer to an older turn is dropped. */
  readonly turn: number;
  readonly state:
    | { readonly kind: "stale" }
    | { readonly kind: "known"; readonly understood: Understood }
    | { readonly kind: "failed"; readonly sentences: readonly string[] };
}

export const NO_PREVIEW: Preview = { turn: 0, state: { kind: "stale" } };

/** A pause in typing after which the server is asked; pasting is followed by a look anyway. */
export const PREVIEW_PAUSE = 700;

export function formChanged({ turn }: Preview): Preview {
  return { turn: turn + 1, state: { kind: "stale" } };
}

export function previewed(preview: Preview, turn: number, answer: AnswerTo<"previewSetup">): Preview {
  if (turn !== preview.turn) return preview;
  if (answer.kind === "preview") return { turn, state: { kind: "known", understood: answer } };
  return { turn, state: { kind: "failed", sentences: answer.sentences } };
}

export function previewFailed(preview: Preview, turn: number, sentences: readonly string[]): Preview {
  return turn === preview.turn ? { turn, state: { kind: "failed", sentences } } : preview;
}

/** Whether what is seen may be applied: the server knows it as it stands now, and nothing is wrong. */
export function isReady({ state }: Preview, { problems }: Pick<Found, "problems">): boolean {
  return state.kind === "known" && problems.length === 0;
}
