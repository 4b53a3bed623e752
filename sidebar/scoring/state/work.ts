/** One ballot at the desk: what the server says of it, the draft on it, and how its saving stands. */
import { type BallotState, nextState } from "../../../src/domain/ballot/ballot.ts";
import type { BallotView } from "../../../src/rpc/answers.ts";
import {
  absorb,
  changesOf,
  choose,
  type Draft,
  draftOf,
  notTaken,
  openFields,
  sent,
  typedIn,
} from "./draft.ts";
import { fieldsOf, type Maxima, pointsIn } from "./fields.ts";
import * as saving from "./saving.ts";

export interface Work {
  readonly view: BallotView;
  readonly draft: Draft;
  /** Of the rubric by which it is scored. */
  readonly maxima: Maxima;
  readonly saving: saving.Saving;
  /** When the server last took over a change of this page; null when it has not yet. */
  readonly savedAt: number | null;
}

export function workOn(
  view: BallotView,
  restored: Draft | null,
  { now, maxima }: { readonly now: number; readonly maxima: Maxima },
): Work {
  const held = fieldsOf(view);
  const draft = restored === null ? draftOf(held) : absorb(restored, held);
  const work: Work = { view, draft, maxima, saving: saving.STILL, savedAt: null };
  return { ...work, saving: saving.answered(waits(work), now) };
}

export function typed(work: Work, field: string, text: string, now: number): Work {
  return drafted(work, typedIn(work.draft, field, text), now);
}

export function chosen(work: Work, field: string, choice: "mine" | "theirs", now: number): Work {
  return drafted(work, choose(work.draft, field, choice), now);
}

function drafted(work: Work, draft: Draft, now: number): Work {
  return {
    ...work,
    draft,
    saving: saving.afterTyping(work.saving, changesOf(draft, work.maxima).length > 0, now),
  };
}

/** With everything that waits on its way. */
export function leaving(work: Work): Work {
  return {
    ...work,
    draft: sent(work.draft, changesOf(work.draft, work.maxima)),
    saving: saving.sending(work.saving),
  };
}

export function answered(work: Work, view: BallotView, now: number): Work {
  const next: Work = { ...work, view, draft: absorb(work.draft, fieldsOf(view)), savedAt: now };
  return { ...next, saving: saving.answered(waits(next), now) };
}

function waits({ view, draft, maxima }: Work): boolean {
  return !isLocked(view.state) && changesOf(draft, maxima).length > 0;
}

/** The ballot was read again, nothing was sent. Answers come in any order: an older one than is known says nothing. */
export function seen(work: Work, view: BallotView, now: number): Work {
  if (work.saving.kind === "sending" || view.revision < work.view.revision) return work;
  const next = { ...answered(work, view, now), savedAt: work.savedAt };
  // A refusal stands until what it refused is taken over, given up or changed; else it would be asked again and again.
  const stands = work.saving.kind === "refused" && openFields(next.draft).length > 0;
  const retrying = work.saving.kind === "due" && work.saving.attempt > 0 && next.saving.kind === "due";
  return stands || retrying ? { ...next, saving: work.saving } : next;
}

export function failed(work: Work, why: string, now: number): Work {
  return { ...work, saving: saving.failed(work.saving, why, now) };
}

export function refused(work: Work, sentences: readonly string[]): Work {
  return { ...work, draft: notTaken(work.draft), saving: { kind: "refused", sentences } };
}

/** Nothing is left to send. */
export function settled(work: Work): Work {
  return { ...work, saving: saving.STILL };
}

/** What was typed and never taken over is given up; the server's ballot stands. */
export function givenUp(work: Work): Work {
  return { ...work, draft: draftOf(fieldsOf(work.view)), saving: saving.STILL };
}

/** Criteria in which something stands that is points. */
export function workScored({ draft }: Work): number {
  return Object.values(pointsIn(draft.typed)).filter((each) => each !== null).length;
}

/** A ballot in this state takes no more changes (SPEC K1, K2). */
export function isLocked(state: string): boolean {
  return nextState(stateOf(state), "save") === null;
}

const STATES: readonly BallotState[] = ["notStarted", "draft", "submitted", "reopened", "recused", "parted"];

/** The server's word for a state; one that this page does not know can only be read, like a recused ballot. */
export function stateOf(state: string): BallotState {
  return STATES.find((each) => each === state) ?? "recused";
}
