import { type Book, mutate, traitsOf } from "./book.ts";
import type { Area, Scalar, SortKey } from "./contract.ts";
import { storeFormulas } from "./formulaTexts.ts";
import { rangeOf } from "./shape.ts";
import { displaceFormula } from "./shiftFormula.ts";
import { rescanFormulas, visit } from "./values.ts";

/** Numbers and dates before texts before truth values before errors, as Sheets sorts; blank cells are last in both directions. */
const KINDS = ["number", "string", "boolean"];

interface Key {
  readonly value: Exclude<Scalar, null>;
  readonly rank: number;
}

function compare(one: Key, other: Key, collator: Intl.Collator): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  if (typeof one.value === "string") return collator.compare(one.value, String(other.value));
  return Number(one.value) - Number(other.value);
}

function compareKeys(
  one: Key | null,
  other: Key | null,
  ascending: boolean,
  collator: Intl.Collator,
): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const order = compare(one, other, collator);
  return ascending ? order : -order;
}

function keysOf(book: Book, area: Area, column: number): (Key | null)[] {
  const keys: (Key | null)[] = Array.from({ length: area.rows }, () => null);
  visit(book, { ...area, column, columns: 1 }, (row, _, value, kind) => {
    keys[row] = { value, rank: kind === "error" ? KINDS.length : KINDS.indexOf(typeof value) };
  });
  return keys;
}

/** For each row of the sorted area, the row it comes from, both counted from the area's first. */
function sortedOrder(book: Book, area: Area, sortKeys: readonly SortKey[]): number[] {
  const collator = new Intl.Collator(traitsOf(book).name.replace("_", "-"));
  const columns = sortKeys.map(({ column, ascending }) => ({ keys: keysOf(book, area, column), ascending }));
  const byKeys = (one: number, other: number): number => {
    for (const { keys, ascending } of columns) {
      const order = compareKeys(keys[one] ?? null, keys[other] ?? null, ascending, collator);
      if (order !== 0) return order;
    }
    return one - other;
  };
  return Array.from({ length: area.rows }, (_, row) => row).sort(byKeys);
}

/** Sorts whole rows of the area. @returns for each of them the row it came from */
export function sortRows(book: Book, area: Area, keys: readonly SortKey[]): readonly number[] {
  const from = sortedOrder(book, area, keys);
  reorderRows(book, area, from);
  return from;
}

/** `from` tells for each row of the area which it becomes. A formula goes with its row, its relative references with it; notes and validations stay. */
export function reorderRows(book: Book, area: Area, from: readonly number[]): void {
  const order = Object.fromEntries(from.map((source, row) => [area.row + row, area.row + source]));
  mutate(book, area.sheet, "reorder-range", { range: rangeOf(area), order });
  rescanFormulas(book, area.sheet);
  const inside = book.formulas
    .of(area.sheet)
    .filter(({ row, column }) => order[row] !== undefined && inColumns(area, column));
  const displaced = inside.flatMap((placed) => {
    const formula = displaceFormula(placed.formula, placed.row - (order[placed.row] ?? placed.row), 0);
    return formula === placed.formula ? [] : [{ ...placed, formula }];
  });
  storeFormulas(book, area.sheet, displaced);
  book.evaluator.invalidate();
}

const inColumns = (area: Area, column: number): boolean =>
  column >= area.column && column < area.column + area.columns;
