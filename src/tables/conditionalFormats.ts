import { type CellColour, COLOURS, type RowColour } from "./colours.ts";
import { columnLetters } from "./columnLetters.ts";
import type { Kind } from "./kinds.ts";
import { type Columns, columnOf, type Table } from "./table.ts";

/** A colour that depends on the cell itself, and the column in which it does. */
export interface ConditionalFormat extends CellColour {
  readonly key: string;
}

/** The conditional formats of a tab, in declared order; of two that fit a cell the first one shows. */
export function conditionalFormats<C extends Columns>(table: Table<C>): readonly ConditionalFormat[] {
  return table.order.flatMap((key) => {
    const { colours, kind } = columnOf(table, key);
    return [...colours, ...beyond(kind)].map((colour) => ({ key, ...colour }));
  });
}

/** Where typing is refused beyond a bound, a paste comes in all the same: it is seen. */
function beyond({
  validation,
  rejects,
}: Pick<Kind<unknown>, "validation" | "rejects">): readonly CellColour[] {
  if (!rejects || validation?.rule !== "numberBetween") return [];
  return [{ when: { rule: "above", number: validation.to }, background: COLOURS.refused }];
}

/** A colour of whole rows, and by which formula for the first row below the header. */
export interface RowFormat extends Omit<RowColour, "when"> {
  readonly formula: string;
}

/** @param placeOf 1-based column of a key. @param firstRow 1-based */
export function rowFormats<C extends Columns>(
  { rowColours }: Pick<Table<C>, "rowColours">,
  placeOf: (key: string) => number,
  firstRow: number,
): readonly RowFormat[] {
  return rowColours.map(({ when, ...look }) => ({
    ...look,
    formula: when.replace(/\{(\w+)\}/g, (_, key: string) => `$${columnLetters(placeOf(key))}${firstRow}`),
  }));
}
