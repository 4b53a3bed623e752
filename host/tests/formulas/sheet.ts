import { format } from "numfmt";
import { parseA1 } from "../../formulas/a1.ts";
import type { AreaBounds } from "../../formulas/area.ts";
import {
  type CellSource,
  createEvaluator,
  type Evaluator,
  FormulaError,
  type FormulaScalar,
} from "../../formulas/evaluator.ts";
import { numberInText } from "../../formulas/values.ts";

type Constant = string | number | boolean | null;

export interface TestBook {
  readonly evaluator: Evaluator;
  /** "B2" on the first sheet, "'Điểm'!B2" on another. A text beginning with "=" is a formula. */
  set(cell: string, value: Constant): void;
  /** Rows of values from a cell on. */
  fill(cell: string, rows: readonly (readonly Constant[])[]): void;
  get(cell: string): FormulaScalar;
  /** Values of a range; errors as their code. */
  show(range: string): unknown[][];
  readonly dates: Set<string>;
  /** Hidden rows, zero-based. */
  readonly hidden: Set<number>;
  readonly filtered: Set<number>;
  readonly missing: Set<string>;
  readonly names: Map<string, AreaBounds>;
  readonly custom: Map<string, (args: readonly unknown[]) => unknown>;
  clock: number;
}

interface Options {
  readonly rows?: number;
  readonly columns?: number;
  readonly commas?: boolean;
}

export const shown = (value: FormulaScalar): unknown => (value instanceof FormulaError ? value.code : value);

const numberWithComma = (text: string): number | null =>
  /^-?\d+(,\d+)?$/.test(text) ? Number(text.replace(",", ".")) : null;

/** A workbook made of plain maps, with the sheets "Sheet1" (id s1) and "Điểm" (id s2). */
export function testBook({ rows = 100, columns = 20, commas = false }: Options = {}): TestBook {
  const sheets = new Map([
    ["sheet1", "s1"],
    ["điểm", "s2"],
  ]);
  const cells = new Map<string, Constant>();
  const keyOf = (sheet: string, row: number, column: number): string => `${sheet}:${row}:${column}`;
  const dates = new Set<string>();
  const hidden = new Set<number>();
  const filtered = new Set<number>();
  const missing = new Set<string>();
  const formulas = new Map<string, string>();
  const names = new Map<string, AreaBounds>();
  const custom = new Map<string, (args: readonly unknown[]) => unknown>();
  const source: CellSource = {
    sheetId: (name) => sheets.get(name.toLowerCase()) ?? null,
    size: () => ({ rows, columns }),
    constant: (sheet, row, column) => cells.get(keyOf(sheet, row, column)) ?? null,
    format: (sheet, row, column) => (dates.has(keyOf(sheet, row, column)) ? "dd/MM/yyyy" : ""),
    isDate: (format) => format !== "",
    rowHidden: (_, row) => hidden.has(row),
    rowFiltered: (_, row) => filtered.has(row),
    formulaText: (sheet, row, column) => formulas.get(keyOf(sheet, row, column)) ?? null,
    random: () => 0.5,
    formatted: (value, pattern) =>
      format(pattern, value, { throws: true, locale: commas ? "de-DE" : "en-US" }),
    moneyPattern: (decimals) => (decimals === 0 ? '"$"#,##0' : `"$"#,##0.${"0".repeat(decimals)}`),
    missing: (name) => missing.add(name),
    dateInText: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? 45_013 : null),
    patterns: () => ({ date: "dd/MM/yyyy", dateTime: "dd/MM/yyyy HH:mm:ss", time: "HH:mm:ss" }),
    namedArea: (name) => names.get(name) ?? null,
    customFunction: (name) => custom.get(name) ?? null,
    serialNow: () => book.clock,
    decimalMark: () => (commas ? "," : "."),
    numberInText: commas ? numberWithComma : numberInText,
  };
  const evaluator = createEvaluator(source);
  const place = (cell: string) => {
    const area = parseA1(cell);
    if (!area) throw new Error(`no such cell: ${cell}`);
    const sheet = area.sheet === undefined ? "s1" : sheets.get(area.sheet.toLowerCase());
    if (sheet === undefined) throw new Error(`no such sheet: ${cell}`);
    return {
      sheet,
      row: area.row,
      column: area.column,
      rows: area.rows ?? rows,
      columns: area.columns ?? columns,
    };
  };
  const put = (sheet: string, row: number, column: number, value: Constant): void => {
    cells.delete(keyOf(sheet, row, column));
    evaluator.removeFormula(sheet, row, column);
    formulas.delete(keyOf(sheet, row, column));
    if (typeof value === "string" && value.startsWith("=")) formulas.set(keyOf(sheet, row, column), value);
    if (typeof value === "string" && value.startsWith("=")) evaluator.setFormula(sheet, row, column, value);
    else if (value !== null) cells.set(keyOf(sheet, row, column), value);
    evaluator.invalidate();
  };
  const book: TestBook = {
    evaluator,
    dates,
    hidden,
    filtered,
    missing,
    names,
    custom,
    clock: 45_013.5,
    set: (cell, value) => {
      const { sheet, row, column } = place(cell);
      put(sheet, row, column, value);
    },
    fill: (cell, values) => {
      const { sheet, row, column } = place(cell);
      values.forEach((line, r) => {
        line.forEach((value, c) => {
          put(sheet, row + r, column + c, value);
        });
      });
    },
    get: (cell) => {
      const { sheet, row, column } = place(cell);
      return evaluator.value(sheet, row, column);
    },
    show: (range) => {
      const area = place(range);
      return Array.from({ length: area.rows }, (_, r) =>
        Array.from({ length: area.columns }, (__, c) =>
          shown(evaluator.value(area.sheet, area.row + r, area.column + c)),
        ),
      );
    },
  };
  return book;
}

/** The value of one formula in J1 beside the given cells (from A1 on); errors as their code. */
export function evaluate(formula: string, rows: readonly (readonly Constant[])[] = []): unknown {
  const book = testBook();
  book.fill("A1", rows);
  book.set("J1", formula);
  return shown(book.get("J1"));
}
