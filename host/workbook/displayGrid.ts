import { type Book, traitsOf } from "./book.ts";
import type { Area } from "./contract.ts";
import { displayValue } from "./display.ts";
import { gridOf } from "./shape.ts";
import { shownPattern, visit } from "./values.ts";

/** What the cells show, after recalculation of what the area shows. */
export function displayGrid(book: Book, area: Area): string[][] {
  const shown = gridOf(area, () => "");
  const traits = traitsOf(book);
  visit(book, area, (row, column, value, kind) => {
    const line = shown[row];
    if (!line) return;
    const pattern =
      kind === "error" ? "" : shownPattern(book, area.sheet, area.row + row, area.column + column);
    line[column] = displayValue(value, pattern, traits);
  });
  return shown;
}
