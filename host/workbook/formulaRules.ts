/** Validation by a custom formula: Sheets asks it of the sheet as it would be once the entry stood there. */
import type { Book } from "./book.ts";
import type { Area, CellWrite, Scalar } from "./contract.ts";
import { corner } from "./ruleFollow.ts";
import { overlap } from "./shape.ts";
import { displaceFormula } from "./shiftFormula.ts";
import { isTrue } from "./truth.ts";
import { formulaOf } from "./validationCodec.ts";
import { placedRules } from "./validations.ts";

type Cells = readonly (readonly (CellWrite | undefined)[])[];

interface AskedCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** The value about to stand in a cell; undefined where none comes, or a formula, whose result nobody knows yet. */
function entryAt(area: Area, cells: Cells, row: number, column: number): Scalar | undefined {
  const cell = cells[row - area.row]?.[column - area.column];
  return cell?.kind === "value" ? cell.value : undefined;
}

function* cellsOf({ row, column, rows, columns }: Area): Generator<readonly [row: number, column: number]> {
  for (let down = 0; down < rows; down += 1) {
    for (let right = 0; right < columns; right += 1) yield [row + down, column + right];
  }
}

/** Every filled entry under a rule, with the rule's formula as it reads for that cell. */
function asked(book: Book, area: Area, cells: Cells): readonly AskedCell[] {
  return placedRules(book, area.sheet).flatMap(({ rule, areas }) => {
    const formula = rule.type === "custom" ? formulaOf(rule) : null;
    if (!formula) return [];
    const first = corner(areas);
    const under = areas.flatMap((other) => [...cellsOf(overlap(other, area) ?? { ...area, rows: 0 })]);
    return under
      .filter(([row, column]) => (entryAt(area, cells, row, column) ?? "") !== "")
      .map(([row, column]) => ({
        row,
        column,
        formula: displaceFormula(formula.text, row - first.row, column - first.column),
      }));
  });
}

/** Cells of the area, by their place on the sheet, whose rule's formula is not true of what is about to be written. */
export function refusedByFormula(
  book: Book,
  area: Area,
  cells: Cells,
): readonly { readonly row: number; readonly column: number }[] {
  const questions = asked(book, area, cells);
  if (questions.length === 0) return [];
  const { evaluator } = book;
  const { sheet } = area;
  return evaluator.supposing(
    (other, row, column) => (other === sheet ? entryAt(area, cells, row, column) : undefined),
    () =>
      questions.filter(
        ({ row, column, formula }) => !isTrue(evaluator.evaluate(formula, { sheet, row, column })),
      ),
  );
}
