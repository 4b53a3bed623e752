import type { IStyleData, Nullable } from "@univerjs/core";
import { type Book, storedCells } from "./book.ts";
import { conditionalRules, setConditionalRules } from "./conditionals.ts";
import type { Area, CellWrite, CopyPart } from "./contract.ts";
import { changeStyles } from "./formats.ts";
import { addMerge, mergesOf, unmerge } from "./merges.ts";
import { noteGrid, setNotes } from "./notes.ts";
import { richTextGrid, setRichTexts } from "./richTexts.ts";
import { gridOf, overlap } from "./shape.ts";
import { displaceFormula } from "./shiftFormula.ts";
import { setValidations, validationGrid } from "./validations.ts";
import { visit, write } from "./values.ts";

/** Where each target cell comes from; the source repeats when the target is a multiple of it. */
interface Plan {
  readonly from: Area;
  readonly to: Area;
  readonly transposed: boolean;
}

function planOf(from: Area, to: Area, transposed: boolean): Plan {
  const rows = transposed ? from.columns : from.rows;
  const columns = transposed ? from.rows : from.columns;
  const whole = (size: number, step: number): number => Math.max(1, Math.floor(size / step)) * step;
  return { from, to: { ...to, rows: whole(to.rows, rows), columns: whole(to.columns, columns) }, transposed };
}

function sourceOf({ from, transposed }: Plan, row: number, column: number): readonly [number, number] {
  return transposed ? [column % from.rows, row % from.columns] : [row % from.rows, column % from.columns];
}

function planned<T>(plan: Plan, source: readonly (readonly T[])[], none: T): T[][] {
  return gridOf(plan.to, (row, column) => {
    const [fromRow, fromColumn] = sourceOf(plan, row, column);
    return source[fromRow]?.[fromColumn] ?? none;
  });
}

const EMPTY: CellWrite = { kind: "value", value: null };

function contentsOf(book: Book, from: Area): CellWrite[][] {
  const contents = gridOf<CellWrite>(from, () => EMPTY);
  visit(book, from, (row, column, value) => {
    const line = contents[row];
    if (line) line[column] = { kind: "value", value };
  });
  return contents;
}

/** Formulas read at the target what they read at the source, moved; a spilled value is copied as nothing, since its formula spills again. */
function formulaAt(book: Book, plan: Plan, row: number, column: number): CellWrite | null {
  const [fromRow, fromColumn] = sourceOf(plan, row, column);
  const { from, to } = plan;
  const formula = book.formulas.at(from.sheet, from.row + fromRow, from.column + fromColumn);
  if (formula === null) return null;
  const down = to.row + row - (from.row + fromRow);
  const right = to.column + column - (from.column + fromColumn);
  return { kind: "formula", formula: displaceFormula(formula, down, right) };
}

function isSpilled(book: Book, from: Area, row: number, column: number): boolean {
  const cell = storedCells(book, from.sheet)[from.row + row]?.[from.column + column];
  return cell?.v === undefined || cell.v === null;
}

function contents(book: Book, plan: Plan, parts: readonly CopyPart[]): CellWrite[][] {
  const values = planned(plan, contentsOf(book, plan.from), EMPTY);
  if (!parts.includes("formulas")) return values;
  return values.map((line, row) =>
    line.map((value, column) => {
      const formula = formulaAt(book, plan, row, column);
      if (formula) return formula;
      const [fromRow, fromColumn] = sourceOf(plan, row, column);
      return isSpilled(book, plan.from, fromRow, fromColumn) ? EMPTY : value;
    }),
  );
}

function stylesOf(book: Book, from: Area): Nullable<IStyleData>[][] {
  const cells = storedCells(book, from.sheet);
  const styles = book.unit.workbook.getStyles();
  return gridOf(from, (row, column) => {
    const cell = cells[from.row + row]?.[from.column + column];
    return cell?.s ? structuredClone(styles.getStyleByCell(cell)) : null;
  });
}

/** A style is replaced as a whole: what only the target has, goes. */
function putStyles(book: Book, plan: Plan, source: Nullable<IStyleData>[][]): void {
  const wanted = planned(plan, source, null);
  const present = stylesOf(book, plan.to);
  changeStyles(book, plan.to, (row, column) => {
    const style = wanted[row]?.[column] ?? {};
    const gone = Object.keys(present[row]?.[column] ?? {}).filter((key) => !(key in style));
    const patch = { ...Object.fromEntries(gone.map((key) => [key, null])), ...structuredClone(style) };
    return Object.keys(patch).length === 0 ? null : patch;
  });
}

/** An area inside the source, as it appears in each repetition at the target. */
function repeated({ from, to, transposed }: Plan, part: Area): Area[] {
  const down = transposed ? part.column - from.column : part.row - from.row;
  const right = transposed ? part.row - from.row : part.column - from.column;
  const rows = transposed ? part.columns : part.rows;
  const columns = transposed ? part.rows : part.columns;
  const stepDown = transposed ? from.columns : from.rows;
  const stepRight = transposed ? from.rows : from.columns;
  const places: Area[] = [];
  for (let row = 0; row < to.rows; row += stepDown) {
    for (let column = 0; column < to.columns; column += stepRight) {
      places.push({
        sheet: to.sheet,
        row: to.row + row + down,
        column: to.column + column + right,
        rows,
        columns,
      });
    }
  }
  return places;
}

function copyMerges(book: Book, plan: Plan): void {
  const merges = mergesOf(book, plan.from.sheet).filter(
    (merge) =>
      overlap(merge, plan.from)?.rows === merge.rows && overlap(merge, plan.from)?.columns === merge.columns,
  );
  if (merges.length === 0) return;
  unmerge(book, plan.to);
  for (const area of merges.flatMap((merge) => repeated(plan, merge))) addMerge(book, area);
}

function copyRules(book: Book, plan: Plan): void {
  const { from, to } = plan;
  const same = from.sheet === to.sheet;
  const extended = conditionalRules(book, from.sheet).flatMap((rule) => {
    const parts = rule.areas.flatMap((area) => overlap(area, from) ?? []);
    const more = parts.flatMap((part) => repeated(plan, part));
    if (same)
      return [{ ...rule, areas: [...rule.areas, ...more.filter((area) => !covered(area, rule.areas))] }];
    return more.length === 0 ? [] : [{ ...rule, areas: more }];
  });
  setConditionalRules(book, to.sheet, same ? extended : [...conditionalRules(book, to.sheet), ...extended]);
}

const covered = (area: Area, by: readonly Area[]): boolean =>
  by.some((other) => {
    const shared = overlap(area, other);
    return shared?.rows === area.rows && shared.columns === area.columns;
  });

/** Everything is read before anything is written: source and target may overlap. */
export function copy(
  book: Book,
  from: Area,
  to: Area,
  parts: readonly CopyPart[],
  transposed: boolean,
): void {
  const plan = planOf(from, to, transposed);
  const moved = parts.some((part) => part === "values" || part === "formulas");
  const written = moved ? contents(book, plan, parts) : null;
  const styles = parts.includes("formats") ? stylesOf(book, from) : null;
  const texts = moved && styles ? planned(plan, richTextGrid(book, from), null) : null;
  const notes = parts.includes("notes") ? planned(plan, noteGrid(book, from), "") : null;
  const rules = parts.includes("validations") ? planned(plan, validationGrid(book, from), null) : null;
  if (written) write(book, plan.to, written);
  if (styles) putStyles(book, plan, styles);
  if (styles && moved) copyMerges(book, plan);
  if (texts) setRichTexts(book, plan.to, texts);
  if (notes) setNotes(book, plan.to, notes);
  if (rules) setValidations(book, plan.to, rules);
  if (parts.includes("conditionalFormats")) copyRules(book, plan);
}
