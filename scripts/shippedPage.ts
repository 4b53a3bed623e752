/** What the steward's `install` writes, as a page beside its code: words of headers' notes, first contents of Cấu hình and Tiêu chí. */
import { REFERENCE_RUBRIC } from "../src/domain/rubric/referenceRubric.ts";
import { shippedWith } from "../src/tables/shipped.ts";

/** HTML, as no other file but code may stand in a script: one element whose text is JSON. */
export function shippedPage(): string {
  const json = JSON.stringify(shippedWith(REFERENCE_RUBRIC), null, 1).replaceAll("<", "\\u003c");
  return `<script type="application/json">\n${json}\n</script>\n`;
}
