import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConditionalRule, Scalar, ValidationRule } from "../../workbook/contract.ts";
import { fixture } from "./support.ts";

const RULE: ValidationRule = {
  criteria: "NUMBER_GREATER_THAN",
  values: [0],
  allowInvalid: true,
  helpText: null,
  showDropdown: true,
};

describe("sorting", () => {
  it("puts numbers before texts before truth values, blanks last in both directions", () => {
    const { workbook, at, put, values } = fixture();
    const cells = [[true], ["b"], [null], [10], ["A"], [2], ["ă"], [false]];
    put(0, 0, cells);
    workbook.sort(at(0, 0, 8, 1), [{ column: 0, ascending: true }]);
    expect(values(at(0, 0, 8, 1)).flat()).toEqual([2, 10, "A", "ă", "b", false, true, null]);
    workbook.sort(at(0, 0, 8, 1), [{ column: 0, ascending: false }]);
    expect(values(at(0, 0, 8, 1)).flat()).toEqual([true, false, "b", "ă", "A", 10, 2, null]);
  });

  it("takes whole rows along: formulas that read their own row, styles; by the second key where the first is equal", () => {
    const { workbook, at, put } = fixture();
    put(0, 0, [
      ["x", 2, "=B1*10"],
      ["y", 1, "=B2*10"],
      ["x", 1, "=$B$1+B3"],
    ]);
    workbook.setStyle(at(0, 1), { background: "#ff0000" });
    workbook.sort(at(0, 0, 3, 3), [
      { column: 0, ascending: true },
      { column: 1, ascending: true },
    ]);
    expect(workbook.formulas(at(0, 2, 3, 1)).flat()).toEqual(["=$B$1+B1", "=B2*10", "=B3*10"]);
    expect(workbook.display(at(0, 0, 3, 3))).toEqual([
      ["x", "1", "2"],
      ["x", "2", "20"],
      ["y", "1", "10"],
    ]);
    expect(workbook.style(at(0, 1, 3, 1), "background").flat()).toEqual([null, "#ff0000", null]);
  });

  it("agrees with a stable sort, and leaves the rest of the sheet alone", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 12 }), (keys) => {
        const { workbook, at, put, values } = fixture();
        put(
          2,
          1,
          keys.map((key, index) => [key, index]),
        );
        put(1, 1, [["đầu", "đề"]]);
        put(2, 3, [["bên cạnh"]]);
        workbook.sort(at(2, 1, keys.length, 2), [{ column: 1, ascending: true }]);
        const sorted = keys.map((key, index): Scalar[] => [key, index]);
        sorted.sort(([one], [other]) => Number(one) - Number(other));
        expect(values(at(2, 1, keys.length, 2))).toEqual(sorted);
        expect(values(at(1, 1, 2, 3))).toEqual([
          ["đầu", "đề", null],
          [...(sorted[0] ?? []), "bên cạnh"],
        ]);
        workbook.dispose();
      }),
      { numRuns: 50 },
    );
  });
});

describe("copying", () => {
  it("takes formulas along with their relative references, and fills a larger target", () => {
    const { workbook, at, put } = fixture();
    put(0, 0, [[1, "=A1*$A$1"]]);
    workbook.copy(at(0, 0, 1, 2), at(2, 0, 5, 3), ["formulas"]);
    expect(workbook.formulas(at(2, 0, 5, 4))).toEqual(
      [3, 4, 5, 6, 7].map((row) => ["", `=A${row}*$A$1`, "", ""]),
    );
    workbook.copy(at(0, 1), at(0, 0), ["formulas"]);
    expect(workbook.formulas(at(0, 0))).toEqual([["=#REF!*$A$1"]]);
  });

  it("takes values alone, transposed, from an overlapping source", () => {
    const { workbook, at, put, values } = fixture();
    put(0, 0, [
      [1, "=A1+1"],
      ["x", null],
    ]);
    workbook.copy(at(0, 0, 2, 2), at(0, 1), ["values"], { transposed: true });
    expect(values(at(0, 0, 2, 3))).toEqual([
      [1, 1, "x"],
      ["x", 2, null],
    ]);
    expect(
      workbook
        .formulas(at(0, 0, 2, 3))
        .flat()
        .join(""),
    ).toBe("");
  });

  it("takes each part that is asked for, and no other", () => {
    const { workbook, sheet, at, put } = fixture();
    const format: ConditionalRule = {
      areas: [at(0, 0, 2, 1)],
      criteria: "CELL_EMPTY",
      values: [],
      style: {
        background: "#ff0000",
        fontColor: null,
        bold: null,
        italic: null,
        strikethrough: null,
        underline: null,
      },
    };
    put(0, 0, [[1]]);
    workbook.setStyle(at(0, 0), { background: "#ff0000" });
    workbook.setStyle(at(0, 3), { fontWeight: "bold" });
    workbook.setNotes(at(0, 0), [["n"]]);
    workbook.setValidations(at(0, 0), RULE);
    workbook.setConditionalRules(sheet, [format]);
    const target = at(0, 3);
    const seen = () => ({
      value: workbook.display(target)[0]?.[0],
      background: workbook.style(target, "background")[0]?.[0],
      weight: workbook.style(target, "fontWeight")[0]?.[0],
      note: workbook.notes(target)[0]?.[0],
      rule: workbook.validations(target)[0]?.[0],
      formats: workbook.conditionalRules(sheet).map(({ areas }) => areas),
    });
    const untouched = {
      value: "",
      background: null,
      weight: "bold",
      note: "",
      rule: null,
      formats: [[at(0, 0, 2, 1)]],
    };
    expect(seen()).toEqual(untouched);
    workbook.copy(at(0, 0), target, ["notes"]);
    expect(seen()).toEqual({ ...untouched, note: "n" });
    workbook.copy(at(0, 0), target, ["validations", "conditionalFormats"]);
    const ruled = { ...untouched, note: "n", rule: RULE, formats: [[at(0, 0, 2, 1), target]] };
    expect(seen()).toEqual(ruled);
    workbook.copy(at(0, 0), target, ["formats"]);
    expect(seen()).toEqual({ ...ruled, background: "#ff0000", weight: null });
    workbook.copy(at(0, 0), target, ["values"]);
    expect(seen()).toEqual({ ...ruled, background: "#ff0000", weight: null, value: "1" });
  });

  it("goes to other sheets, merges included", () => {
    const { workbook, at, put } = fixture();
    const other = workbook.addSheet("B", 1);
    put(0, 0, [["tiêu đề"]]);
    workbook.merge(at(0, 0, 1, 2));
    workbook.copy(at(0, 0, 1, 2), { ...at(4, 4), sheet: other }, ["formulas", "formats"]);
    expect(workbook.merges(other)).toEqual([{ ...at(4, 4, 1, 2), sheet: other }]);
    expect(workbook.display({ ...at(4, 4), sheet: other })).toEqual([["tiêu đề"]]);
  });
});

describe("clearing", () => {
  it("empties only what it is told; number formats outlive their formats", () => {
    const { workbook, at, put } = fixture();
    const cell = at(0, 0);
    put(0, 0, [["=1+1", "giữ"]]);
    workbook.setStyle(at(0, 0, 1, 2), { background: "#ff0000", numberFormat: "0.00" });
    workbook.setNotes(at(0, 0, 1, 2), [["n", "n"]]);
    workbook.setValidations(at(0, 0, 1, 2), RULE);
    const seen = () => [
      workbook.display(cell)[0]?.[0],
      workbook.formulas(cell)[0]?.[0],
      workbook.style(cell, "background")[0]?.[0],
      workbook.style(cell, "numberFormat")[0]?.[0],
      workbook.notes(cell)[0]?.[0],
      workbook.validations(cell)[0]?.[0],
    ];
    workbook.clear(cell, {});
    expect(seen()).toEqual(["2,00", "=1+1", "#ff0000", "0.00", "n", RULE]);
    workbook.clear(cell, { contents: true });
    expect(seen()).toEqual(["", "", "#ff0000", "0.00", "n", RULE]);
    workbook.clear(cell, { formats: true });
    expect(seen()).toEqual(["", "", null, "0.00", "n", RULE]);
    workbook.clear(cell, { notes: true, validations: true });
    expect(seen()).toEqual(["", "", null, "0.00", "", null]);
    expect([workbook.display(at(0, 1)), workbook.notes(at(0, 1)), workbook.validations(at(0, 1))]).toEqual([
      [["giữ"]],
      [["n"]],
      [[RULE]],
    ]);
  });
});
