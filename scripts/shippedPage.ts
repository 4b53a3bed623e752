/** What the steward reads from pages beside its code. */
import { PROBLEM_TEXTS } from "../src/domain/problems/problemTexts.ts";
import { REFERENCE_RUBRIC } from "../src/domain/rubric/referenceRubric.ts";
import { shippedWith } from "../src/tables/shipped.ts";

/** What `install` writes: words of headers' notes, first contents of Cấu hình, Tiêu chí and Mẫu thư. */
export function shippedPage(): string {
  return pageOf(shippedWith(REFERENCE_RUBRIC));
}

/** What a round may have to say. */
export function sentencesPage(): string {
  return pageOf(PROBLEM_TEXTS);
}

/** What a run may say besides, taken out of its code (scripts/build/wordsApart.mjs). */
export function wordsPage(words: unknown): string {
  return pageOf(words);
}

/** HTML, as no other file but code may stand in a script: one element whose text is JSON. */
function pageOf(data: unknown): string {
  const json = JSON.stringify(data, null, 1).replaceAll("<", "\\u003c");
  return `<script type="application/json">\n${json}\n</script>\n`;
}
