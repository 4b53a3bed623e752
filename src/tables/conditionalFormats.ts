import type { CellColour } from "./colours.ts";
import { type Columns, columnOf, type Table } from "./table.ts";

/** A colour that depends on the cell itself, and the column in which it does. */
export interface ConditionalFormat extends CellColour {
  readonly key: string;
}

/** The conditional formats of a tab, in declared order; of two that fit a cell the first one shows. */
export function conditionalFormats<C extends Columns>(table: Table<C>): readonly ConditionalFormat[] {
  return table.order.flatMap((key) => columnOf(table, key).colours.map((colour) => ({ key, ...colour })));
}
