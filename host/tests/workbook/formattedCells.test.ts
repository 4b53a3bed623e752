import { describe, expect, it } from "vitest";
import type { Area, ConditionalRule } from "../../workbook/contract.ts";
import { type Fixture, fixture } from "./support.ts";

const STYLE: ConditionalRule["style"] = {
  background: "#dde6f4",
  fontColor: null,
  bold: true,
  italic: null,
  strikethrough: null,
  underline: null,
};

const byFormula = (formula: string, ...areas: Area[]): ConditionalRule => ({
  areas,
  criteria: "CUSTOM_FORMULA",
  values: [formula],
  style: STYLE,
});

/** Cells of the sheet's only rule by formula, as [row, column, rows, columns]. */
function held({ workbook, sheet }: Fixture): number[][] {
  const rules = workbook.formattedByFormula(sheet);
  expect(rules).toHaveLength(1);
  return rules.flatMap(({ areas }) =>
    areas.map(({ row, column, rows, columns }) => [row, column, rows, columns]),
  );
}

function ruled(
  formula: string,
  areas: (f: Fixture) => Area[],
  cells: Parameters<Fixture["put"]>[2],
): Fixture {
  const made = fixture();
  made.put(0, 0, cells);
  made.workbook.setConditionalRules(made.sheet, [byFormula(formula, ...areas(made))]);
  return made;
}

describe("[CF1] a formula is read for each cell as if copied there", () => {
  it("moves its row, and keeps a fixed column", () => {
    const book = ruled('=$B2="x"', ({ at }) => [at(1, 0, 4, 3)], [
      ["a", "b"],
      [1, "x"],
      [2, "y"],
      [3, "x"],
      [4, "x"],
    ]);
    // B2, B4 and B5 are x: the rows 1, and 3 with 4, across the three columns of the area.
    expect(held(book)).toEqual([
      [1, 0, 1, 3],
      [3, 0, 2, 3],
    ]);
  });

  it("moves its column, and keeps a fixed row", () => {
    // A1 and C1 are above 1: the columns 0 and 2, in both rows.
    expect(held(ruled("=A$1>1", ({ at }) => [at(1, 0, 2, 3)], [[2, 1, 3]]))).toEqual([
      [1, 0, 2, 1],
      [1, 2, 2, 1],
    ]);
  });

  it("moves both, and both ends of a range", () => {
    // Each cell with the one to its right: 1+1, 1+5, 5+0 — the second and third are 5 or more.
    expect(held(ruled("=SUM(A1:B1)>=5", ({ at }) => [at(0, 0, 1, 3)], [[1, 1, 5]]))).toEqual([[0, 1, 1, 2]]);
  });

  it("counts from the least row and column of all areas", () => {
    const cells = [
      ["", "", "x"],
      ["x", "", "x"],
    ];
    const book = ruled('=A1="x"', ({ at }) => [at(0, 2, 2, 1), at(1, 0, 1, 1)], cells);
    // The first cell is A1, although it lies in none of the areas: each cell asks itself.
    expect(held(book)).toEqual([
      [0, 2, 2, 1],
      [1, 0, 1, 1],
    ]);
  });

  it("is an error where it leaves the sheet", () => {
    // The sheet has 20 rows: below A19 is A20, below A20 nothing.
    expect(held(ruled("=ISERROR(A20)", ({ at }) => [at(18, 0, 2, 1)], [["x"]]))).toEqual([[19, 0, 1, 1]]);
  });

  it("leaves ROW and COLUMN the cell's own", () => {
    expect(held(ruled("=COLUMN()=3", ({ at }) => [at(1, 1, 2, 3)], [[1]]))).toEqual([[1, 2, 2, 1]]);
    expect(held(ruled("=ROW()=3", ({ at }) => [at(1, 1, 2, 3)], [[1]]))).toEqual([[2, 1, 1, 3]]);
  });

  it("moves inside LET and LAMBDA too", () => {
    expect(held(ruled("=LET(x;B1;x>1)", ({ at }) => [at(0, 0, 1, 3)], [[0, 1, 2, 3]]))).toEqual([
      [0, 1, 1, 2],
    ]);
  });
});

it("[CF2] holds for TRUE and numbers other than 0", () => {
  const results = ["=TRUE", "=FALSE", 1, 0, -0.5, "x", "TRUE", "=1/0", null];
  const book = ruled("=A1", ({ at }) => [at(0, 0, 1, results.length)], [results]);
  // Text "TRUE" that a person types becomes the truth value; written by `put` it stays a text.
  expect(held(book)).toEqual([
    [0, 0, 1, 1],
    [0, 2, 1, 1],
    [0, 4, 1, 1],
  ]);
});

describe("[CF3] what holds follows the cells", () => {
  const lines = () =>
    ruled('=$A2="–"', ({ at }) => [at(1, 0, 5, 2)], [
      ["", ""],
      ["–", 3],
      ["b", 1],
      ["–", 2],
    ]);

  it("an edit, and a result of another formula", () => {
    const book = lines();
    book.put(2, 0, [['=IF(B3>0;"–";"")']]);
    expect(held(book)).toEqual([[1, 0, 3, 2]]);
    book.put(2, 1, [[0]]);
    expect(held(book)).toEqual([
      [1, 0, 1, 2],
      [3, 0, 1, 2],
    ]);
  });

  it("sorting", () => {
    const book = lines();
    book.workbook.sort(book.at(1, 0, 3, 2), [{ column: 1, ascending: true }]);
    // By the second column: b 1, – 2, – 3.
    expect(held(book)).toEqual([[2, 0, 2, 2]]);
  });

  it("inserted and deleted lines", () => {
    const book = lines();
    book.workbook.insertRows(book.sheet, 0, 2);
    expect(held(book)).toEqual([
      [3, 0, 1, 2],
      [5, 0, 1, 2],
    ]);
    book.workbook.deleteRows(book.sheet, 3, 1);
    expect(held(book)).toEqual([[4, 0, 1, 2]]);
  });
});

it("tells nothing of other kinds of rules", () => {
  const { workbook, sheet, at } = fixture();
  workbook.setConditionalRules(sheet, [
    { ...byFormula("", at(0, 0)), criteria: "CELL_NOT_EMPTY", values: [] },
  ]);
  expect(workbook.formattedByFormula(sheet)).toEqual([]);
});

it("[CF5] a formula that looks at fixed columns only is asked once a row", () => {
  let asked = 0;
  const random = (): number => {
    asked += 1;
    return 0;
  };
  const { workbook, sheet, at } = fixture({ random });
  const ask = (formula: string): number => {
    asked = 0;
    workbook.setConditionalRules(sheet, [byFormula(formula, at(1, 0, 5, 4))]);
    workbook.formattedByFormula(sheet);
    return asked;
  };
  // Each question draws one number: five rows of four cells.
  expect(['=($B2="")+RAND()', "=B2+RAND()", "=COLUMN()+RAND()"].map(ask)).toEqual([5, 20, 20]);
});
