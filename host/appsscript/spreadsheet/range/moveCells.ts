import type { Area, CellWrite } from "../../../workbook/contract.ts";
import type { Book } from "../handles.ts";
import { without } from "../rectangles.ts";

const EMPTY: CellWrite = { kind: "value", value: null };

const EVERYTHING = { contents: true, formats: true, notes: true, validations: true };

/**
 * Cut and paste to where `target` begins: moved formulas keep their references, but whatever refers to the moved cells
 * follows them.
 */
export function moveCells(book: Book, from: Area, target: Area): void {
  const to = { ...target, rows: from.rows, columns: from.columns };
  book.mustFit(to);
  const cells = literally(book, from);
  book.write(
    "moveTo",
    from,
    (workbook) => {
      workbook.copy(from, to, ["formats", "notes", "validations"]);
      for (const left of without(from, to)) workbook.clear(left, EVERYTHING);
      workbook.write(to, cells);
      workbook.follow(from, to);
    },
    () => book.file.refuseEdit(book.execution.effectiveUser, to),
  );
}

/** Formulas as written, other cells by value. */
function literally(book: Book, area: Area): (CellWrite | undefined)[][] {
  const workbook = book.reading(area);
  const cells = workbook
    .formulas(area)
    .map((line) => line.map((formula): CellWrite => (formula === "" ? EMPTY : { kind: "formula", formula })));
  workbook.visit(area, (row, column, value) => {
    const line = cells[row];
    if (line?.[column]?.kind === "value") line[column] = { kind: "value", value };
  });
  return cells;
}
