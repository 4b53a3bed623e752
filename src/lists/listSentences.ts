import { causes } from "../domain/problems/causes.ts";
import { LIST_TEXTS } from "../domain/problems/listTexts.ts";
import { sentenceBy } from "../domain/problems/problem.ts";
import type { ListFinding } from "./readingNotes.ts";

/** Findings about the reading as sentences, one for each cause. */
export function listSentences(findings: readonly ListFinding[]): readonly string[] {
  return causes(findings).map((found) => sentenceBy(LIST_TEXTS[found.code], found));
}
