/** What columns are for, as a page beside the steward's code: it is read when headers are written, and no round has to compile it. */
import { REFERENCE_RUBRIC } from "../src/domain/rubric/referenceRubric.ts";
import { columnHelps } from "../src/tables/notes.ts";
import { tables } from "../src/tables/registry.ts";

/** HTML, as no other file but code may stand in a script: one element whose text is JSON. */
export function notesPage(): string {
  const json = JSON.stringify(columnHelps(tables(REFERENCE_RUBRIC)), null, 1).replaceAll("<", "\\u003c");
  return `<script type="application/json">\n${json}\n</script>\n`;
}
