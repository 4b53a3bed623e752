import { describe, expect, it } from "vitest";
import { type CellSource, createEvaluator, type Evaluator } from "../../formulas/evaluator.ts";

type Constant = number | string | null;

function evaluatorOver(rows: number, constant: (row: number, column: number) => Constant): Evaluator {
  const source: CellSource = {
    sheetId: () => "s",
    size: () => ({ rows, columns: 26 }),
    constant: (_, row, column) => constant(row, column),
    format: () => "",
    isDate: () => false,
    rowHidden: () => false,
    rowFiltered: () => false,
    formulaText: () => null,
    random: () => 0.5,
    formatted: String,
    moneyPattern: () => "0",
    missing: () => undefined,
    dateInText: () => null,
    patterns: () => ({ date: "", dateTime: "", time: "" }),
    namedArea: () => null,
    customFunction: (name) => (name === "TONG" ? ([row]) => sumOf(row) : null),
    serialNow: () => 0,
    decimalMark: () => ".",
    numberInText: () => null,
  };
  return createEvaluator(source);
}

function sumOf(grid: unknown): number {
  if (!Array.isArray(grid)) throw new Error("TONG wants a range");
  return grid.flat().reduce((total: number, cell: unknown) => total + Number(cell), 0);
}

function timed<T>(what: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  console.log(`${what}: ${(performance.now() - start).toFixed(0)} ms`);
  return result;
}

/** Times are printed, not asserted: they depend on the machine. What is asserted is that the work was done. */
describe("speed", () => {
  it("20,000 simple formulas", () => {
    const rows = 20_000;
    const evaluator = evaluatorOver(rows, (row, column) => (column < 2 ? row + column : null));
    for (let row = 0; row < rows; row += 1) evaluator.setFormula("s", row, 5, `=A${row + 1}*2+B${row + 1}`);
    timed("20,000 formulas, first flush (parses them)", () => evaluator.flush());
    evaluator.invalidate();
    timed("20,000 formulas, flush after a change", () => evaluator.flush());
    expect(evaluator.value("s", rows - 1, 5)).toBe((rows - 1) * 3 + 1);
  });

  it("a chain of 10,000 cells, asked for at its end", () => {
    const evaluator = evaluatorOver(10_001, (row, column) => (row + column === 0 ? 1 : null));
    for (let row = 1; row <= 10_000; row += 1) evaluator.setFormula("s", row, 0, `=A${row}+1`);
    expect(timed("chain of 10,000", () => evaluator.value("s", 10_000, 0))).toBe(10_001);
  });

  it("counting, ranking, summing and looking up over 2,000 rows, in each of them", () => {
    const rows = 2_000;
    const constants = [(row: number) => `u${row % 40}`, (row: number) => row % 101];
    const evaluator = evaluatorOver(rows, (row, column) => constants[column]?.(row) ?? null);
    for (let row = 0; row < rows; row += 1) {
      const cell = `A${row + 1}`;
      evaluator.setFormula("s", row, 2, `=COUNTIF(A:A;${cell})`);
      evaluator.setFormula("s", row, 3, `=RANK(B${row + 1};B:B)`);
      evaluator.setFormula("s", row, 4, `=SUMIFS(B:B;A:A;${cell};B:B;">50")`);
      evaluator.setFormula("s", row, 5, `=VLOOKUP(${cell};A:B;2;FALSE)`);
    }
    timed("8,000 formulas over whole columns", () => evaluator.flush());
    // 2,000 rows over 40 names; 100 is the highest number
    expect([evaluator.value("s", 7, 2), evaluator.value("s", 100, 3)]).toEqual([50, 1]);
  });

  it("a custom function in each of 20,000 rows", () => {
    const rows = 20_000;
    const evaluator = evaluatorOver(rows, (row, column) => (column < 3 ? row : null));
    for (let row = 0; row < rows; row += 1)
      evaluator.setFormula("s", row, 3, `=TONG(A${row + 1}:C${row + 1})`);
    timed("20,000 custom functions", () => evaluator.flush());
    evaluator.invalidate();
    timed("20,000 custom functions, arguments unchanged", () => evaluator.flush());
    timed("an empty cell right of them", () => expect(evaluator.value("s", rows - 1, 9)).toBeNull());
    expect(evaluator.value("s", 5, 3)).toBe(15);
  });
});
