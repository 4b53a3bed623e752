/** What the declarations of the tabs say of their columns: what names a row, who types what, what is a moment. */
import { REFERENCE_RUBRIC } from "../../src/domain/rubric/referenceRubric.ts";
import { tables } from "../../src/tables/registry.ts";
import { columnOf } from "../../src/tables/table.ts";

export interface DeclaredTab {
  readonly title: string;
  readonly idHeader: string;
  /** Of columns that the steward alone writes; any other, declared or not, is people's. */
  readonly stewards: ReadonlySet<string>;
  /** Two runs at different seconds write different moments here. */
  readonly moments: ReadonlySet<string>;
}

/** In the order of a fresh workbook, by title. */
export const DECLARED: ReadonlyMap<string, DeclaredTab> = new Map(
  tables(REFERENCE_RUBRIC).map((table) => {
    const columns = table.order.map((key) => columnOf(table, key));
    const headers = (which: (column: (typeof columns)[number]) => boolean) =>
      new Set(columns.filter(which).map(({ header }) => header));
    const tab: DeclaredTab = {
      title: table.title,
      idHeader: columnOf(table, table.id).header,
      stewards: headers(({ typedBy }) => typedBy === "steward"),
      moments: headers(({ kind }) => kind.name === "instant"),
    };
    return [table.title, tab] as const;
  }),
);

export function declaredTab(title: string): DeclaredTab {
  const found = DECLARED.get(title);
  if (found === undefined) throw new Error(`No tab ${title} is declared`);
  return found;
}

export const idHeaderOf = (title: string): string => declaredTab(title).idHeader;
