/** What the page knows, and what it can ask for. */
import { otherAccount } from "../../../src/domain/people/account.ts";
import { isAmong } from "../../../src/domain/people/addresses.ts";
import type { RequestOf } from "../../../src/rpc/contract.ts";
import type { AnswerTo } from "../../../src/rpc/pairs.ts";
import { type Ask, AskFailure } from "../../client/ask.ts";

export interface UnitWorld {
  readonly ask: Ask;
  readonly openedBy: () => string;
  readonly focusSheet: () => void;
}

export type UnitSeen = Extract<AnswerTo<"unit">, { kind: "unit" }>;
export type Place = Omit<RequestOf<"goTo">, "kind">;

export interface Seen {
  readonly kind: "loading" | "ready" | "stopped";
  /** What was heard last; it stays in view while it is asked for again. */
  readonly unit: UnitSeen | null;
  /** Why nothing, or nothing new, was heard. */
  readonly sentences: readonly string[];
  /** What came of going to a cell; '' before. */
  readonly went: string;
}

export const NOTHING_SEEN: Seen = { kind: "loading", unit: null, sentences: [], went: "" };

export interface UnitRun {
  load(): Promise<void>;
  /** Puts the selection there and gives the sheet the keyboard. */
  goTo(place: Place): Promise<void>;
  /** To the first free row as it is now: the one seen before may have been begun since. */
  goToFree(): Promise<void>;
}

/** @param show is given what is to be seen from now on */
export function createUnitRun(world: UnitWorld, show: (seen: Seen) => void): UnitRun {
  let seen = NOTHING_SEEN;
  const become = (next: Partial<Seen>): void => {
    seen = { ...seen, ...next };
    show(seen);
  };
  const goTo = async (place: Place): Promise<void> => {
    become({ went: "Đang tới ô…" });
    const trouble = await sentencesOf(world.ask({ kind: "goTo", ...place }));
    if (trouble.length === 0) world.focusSheet();
    become({ went: trouble.length === 0 ? "Đã tới ô." : trouble.join(" ") });
  };
  return {
    load: async () => {
      become({ kind: "loading", went: "" });
      become(await heard(world));
    },
    goTo,
    goToFree: async () => {
      become({ went: "Đang tới ô…" });
      become(await heard(world));
      const free = seen.kind === "ready" ? (seen.unit?.own?.free ?? null) : null;
      if (free === null) become({ went: "" });
      else await goTo({ tab: "registrations", model: free.model, column: free.next.column });
    },
  };
}

async function heard({ ask, openedBy }: UnitWorld): Promise<Partial<Seen>> {
  try {
    const answer = await ask({ kind: "unit" });
    if (answer.kind === "refused") return { kind: "stopped", sentences: answer.sentences };
    const opener = openedBy();
    if (opener !== "" && !isAmong(answer.email, [opener]))
      return { kind: "stopped", unit: null, sentences: [otherAccount(opener, answer.email)] };
    return { kind: "ready", unit: answer, sentences: [] };
  } catch (error) {
    return { kind: "stopped", sentences: [failureSentence(error)] };
  }
}

/** None where it was done. */
async function sentencesOf(asked: Promise<AnswerTo<"goTo">>): Promise<readonly string[]> {
  try {
    const answer = await asked;
    return answer.kind === "refused" ? answer.sentences : [];
  } catch (error) {
    return [failureSentence(error)];
  }
}

function failureSentence(error: unknown): string {
  if (error instanceof AskFailure) return error.message;
  throw error;
}
