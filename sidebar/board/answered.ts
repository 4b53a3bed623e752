import { sentenceOf } from "../client/noConnection.ts";

/** The answer, or in its place why there is none. */
export async function answered<A>(
  question: () => Promise<A>,
): Promise<A | { readonly kind: "refused"; readonly sentences: readonly string[] }> {
  try {
    return await question();
  } catch (error) {
    return { kind: "refused", sentences: [sentenceOf(error)] };
  }
}
