/** The tabs of a campaign with the headers that the system fills, as data for the page that leaves them alone. Run by the build. */
import { REFERENCE_OUTLINE } from "../src/domain/rubric/referenceOutline.ts";
import { tables, tabNames } from "../src/tables/registry.ts";
import { type Columns, columnOf, keysTypedBy, type Table } from "../src/tables/table.ts";

interface SystemColumns {
  readonly key: string;
  readonly title: string;
  /** Null where nobody but the system writes in the tab. */
  readonly headers: readonly string[] | null;
}

export function systemColumns(): readonly SystemColumns[] {
  const records = tables(REFERENCE_OUTLINE);
  return tabNames().map(({ key, title }) => {
    const table = records.find((each) => each.key === key);
    return { key, title, headers: table === undefined ? null : filledHeaders(table) };
  });
}

function filledHeaders(table: Table<Columns>): readonly string[] | null {
  const filled = keysTypedBy(table, "steward");
  return filled.length === table.order.length ? null : filled.map((key) => columnOf(table, key).header);
}
