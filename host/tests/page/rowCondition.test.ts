import { describe, expect, it } from "vitest";
import { readRowCondition } from "../../page/grid/rowCondition.ts";

describe("[PR10] a condition on a column of the own row", () => {
  it("is read with its column and the row of its first cell, both from 0", () => {
    expect([
      readRowCondition('=$C2="Đã rút"'),
      readRowCondition('= $AB10 = "a ""b"""'),
      readRowCondition('=$Z1=""'),
    ]).toEqual([
      { column: 2, row: 1, text: "Đã rút" },
      // A is 1 and B is 2: 26 + 2 is the 28th.
      { column: 27, row: 9, text: 'a "b"' },
      { column: 25, row: 0, text: "" },
    ]);
  });

  it.each([
    '=C2="x"',
    '=$C$2="x"',
    "=$C2=1",
    '=$C2="x"&"y"',
    '=$C2="x',
    '=AND($C2="x")',
    '$C2="x"',
    '=$C0="x"',
  ])("is no other formula: %s", (formula) => {
    expect(readRowCondition(formula)).toBeNull();
  });
});
