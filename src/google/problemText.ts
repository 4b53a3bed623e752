/** Stands in both bundles for the one of `domain/problems/problemTexts.ts` (scripts/build/bundles.mjs). */
import type { ProblemText } from "../domain/problems/problemText.ts";
import type { ProblemCode } from "../domain/problems/problemTexts.ts";
import { pageData } from "./pageData.ts";

type Texts = Readonly<Record<ProblemCode, ProblemText>>;

/** Of this run; the next one begins without. */
let texts: Texts | null = null;

export function problemText(code: ProblemCode): ProblemText {
  // Written by our own build, from those very texts.
  texts ??= pageData("sentences") as Texts;
  return texts[code];
}
