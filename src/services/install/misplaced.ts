import { REFERENCE_OUTLINE } from "../../domain/rubric/referenceOutline.ts";
import { isNoted, standsAsLaid } from "../../sheets/laid.ts";
import type { Book, Memory } from "../../sheets/ports.ts";
import { tables } from "../../tables/registry.ts";
import { rubricInForce } from "./install.ts";

/**
 * Whether formats, notes and rules of any tab were laid beside their columns (SPEC I10).
 * @param isRead whether the tab of this key is looked at in this operation; of others it is asked later
 */
export function isMisplaced(book: Book, memory: Memory, isRead: (key: string) => boolean): boolean {
  const isAsked = ({ key }: { readonly key: string }) => isNoted(memory, key) && isRead(key);
  if (!tables(REFERENCE_OUTLINE).some(isAsked)) return false;
  const rubric = rubricInForce(book);
  // Without a rubric nobody knows the columns that follow it.
  const asked = tables(rubric.ok ? rubric.value : REFERENCE_OUTLINE).filter(
    (table) => isAsked(table) && (rubric.ok || !table.followsRubric),
  );
  return asked.filter((table) => standsAsLaid(book, memory, table)).length < asked.length;
}
