import { describe, expect, it } from "vitest";
import { FormulaError } from "../../../host/formulas/evaluator.ts";
import { evaluate, shown, testBook } from "./sheet.ts";

describe("cells and references", () => {
  it("reads constants, formulas, other sheets, in any case", () => {
    const book = testBook();
    book.fill("A1", [[2], [3], ["=A1*A2"], ["=a3+'ĐIỂM'!B2"], ["=Điểm!B2"]]);
    book.set("Điểm!B2", 10);
    expect(book.show("A1:A5")).toEqual([[2], [3], [6], [16], [10]]);
  });
});
