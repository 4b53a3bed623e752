/** Texts whose parts look different or are links: kept in the grid's own cells, so that they move with them. */
import type { ICellData, Nullable } from "@univerjs/core";
import { type Book, mutate, storedCells } from "./book.ts";
import { constantOf } from "./cells.ts";
import type { Area, RichText } from "./contract.ts";
import { gridOf } from "./shape.ts";

/** Where a stored cell keeps it, among what the grid's library leaves alone. */
const KEY = "richText";

/** Null where the cell's text is not, or no longer, the one the parts were made for. */
export function richTextOf(cell: Nullable<ICellData>): RichText | null {
  // Only setRichTexts writes under this key.
  const stored = cell?.custom?.[KEY] as RichText | undefined;
  return stored !== undefined && constantOf(cell) === stored.text ? stored : null;
}

export function richTextGrid(book: Book, area: Area): (RichText | null)[][] {
  const cells = storedCells(book, area.sheet);
  return gridOf(area, (row, column) => richTextOf(cells[area.row + row]?.[area.column + column]));
}

/** The cells' own texts must be written before; null leaves a cell as it is. */
export function setRichTexts(book: Book, area: Area, texts: readonly (readonly (RichText | null)[])[]): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  for (const [down, line] of texts.entries()) {
    for (const [right, text] of line.entries()) {
      if (!text) continue;
      cellValue[area.row + down] ??= {};
      const row = cellValue[area.row + down];
      if (row) row[area.column + right] = { custom: { [KEY]: structuredClone(text) } };
    }
  }
  if (Object.keys(cellValue).length > 0) mutate(book, area.sheet, "set-range-values", { cellValue });
}
