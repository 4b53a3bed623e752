import { AskFailure } from "./ask.ts";
import { sentenceOf } from "./noConnection.ts";

/** Why there is no answer; `lost`: the question may have arrived all the same. */
interface Unanswered {
  readonly kind: "refused";
  readonly sentences: readonly string[];
  readonly lost?: boolean;
}

export const isLost = (answer: object): boolean => "lost" in answer && answer.lost === true;

/** The answer, or in its place why there is none. */
export async function answered<A>(question: () => Promise<A>): Promise<A | Unanswered> {
  try {
    return await question();
  } catch (error) {
    const lost = error instanceof AskFailure && error.retryable;
    return { kind: "refused", sentences: [sentenceOf(error)], lost };
  }
}
