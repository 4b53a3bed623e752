import { accountTroubleIn, notWritten } from "../domain/people/account.ts";
import { Busy } from "../google/locks.ts";
import { activeEmail } from "../google/session.ts";
import type { Handlers } from "../rpc/gate.ts";
import type { AnswerTo, Refused } from "../rpc/pairs.ts";
import { messageOf } from "../services/orders/messageOf.ts";

const BUSY = "Bảng tính đang bận, chưa ghi được gì. Hãy làm lại sau một phút.";

/**
 * The answer of `action`, or that nothing could be written. Google may refuse a write only when it is flushed: `action` takes its own lock,
 * which flushes before it is let go, so that a refusal is caught here.
 */
export function afterWriting<A>(action: () => A): A | Refused {
  try {
    return action();
  } catch (error) {
    if (error instanceof Busy) return { kind: "refused", sentences: [BUSY] };
    const said = messageOf(error);
    const trouble = accountTroubleIn(said);
    const sentence = notWritten(trouble, activeEmail());
    // Words that say no more than our sentence are not shown.
    return { kind: "refused", sentences: trouble === null ? [sentence, `(${said})`] : [sentence] };
  }
}

/** The same handlers, each answering only when its writes are done. */
export function whenWritten<K extends keyof Handlers>(handlers: Pick<Handlers, K>): Pick<Handlers, K> {
  const entries = Object.entries(handlers).map(([kind, handler]) => [
    kind,
    // Each handler keeps its own request; only its answer is waited for.
    (request: never) => afterWriting(() => (handler as (request: never) => AnswerTo<K>)(request)),
  ]);
  // The keys are those of `handlers`.
  return Object.fromEntries(entries) as Pick<Handlers, K>;
}
