import { describe, expect, it } from "vitest";
import type { ConditionalRule, ValidationRule } from "../../workbook/contract.ts";
import { fixture, put, values } from "./support.ts";

const RULE: ValidationRule = {
  criteria: "VALUE_IN_LIST",
  values: [["Có", "Không, chưa"]],
  allowInvalid: false,
  helpText: "Chọn trong danh sách",
  showDropdown: true,
};

describe("sheets", () => {
  it("begin as new ones do in Google Sheets", () => {
    const { workbook, sheet } = fixture({ name: "Sổ" });
    expect([workbook.name(), workbook.sheet(sheet), workbook.rowHeight(sheet, 0)]).toEqual([
      "Sổ",
      {
        name: "Đăng ký",
        rows: 20,
        columns: 10,
        frozenRows: 0,
        frozenColumns: 0,
        hidden: false,
        tabColor: null,
        hiddenGridlines: false,
      },
      21,
    ]);
    const other = workbook.addSheet("Mới", 0);
    expect([workbook.sheet(other).rows, workbook.sheet(other).columns]).toEqual([1000, 26]);
    expect(workbook.sheetIds()).toEqual([other, sheet]);
  });

  it("are renamed, moved, coloured, hidden, frozen", () => {
    const { workbook, sheet } = fixture();
    const other = workbook.addSheet("B", 1);
    const third = workbook.addSheet("C", 2);
    workbook.moveSheet(third, 0);
    workbook.rename("Sổ mới");
    const patch = {
      name: "A1",
      frozenRows: 1,
      frozenColumns: 2,
      hidden: true,
      tabColor: "#ff0000",
      hiddenGridlines: true,
    };
    workbook.setSheet(sheet, patch);
    workbook.setSheet(other, { tabColor: "#00ff00" });
    workbook.setSheet(other, { tabColor: null });
    expect({
      name: workbook.name(),
      order: workbook.sheetIds(),
      state: workbook.sheet(sheet),
      colour: workbook.sheet(other).tabColor,
    }).toEqual({
      name: "Sổ mới",
      order: [third, sheet, other],
      state: { ...patch, rows: 20, columns: 10 },
      colour: null,
    });
  });

  it("are named anew in formulas, quoted when need be", () => {
    const { workbook, sheet } = fixture();
    const other = workbook.addSheet("B", 1);
    put(workbook, { sheet: other, row: 0, column: 0 }, [["='Đăng ký'!A1&\"'Đăng ký'!A1\"", "=B!B2"]]);
    const formulas = () => workbook.formulas({ sheet: other, row: 0, column: 0, rows: 1, columns: 2 });
    workbook.setSheet(sheet, { name: "A1" });
    workbook.setSheet(other, { name: "Điểm" });
    expect(formulas()).toEqual([["='A1'!A1&\"'Đăng ký'!A1\"", "=Điểm!B2"]]);
  });

  it("leave lost references behind when they are removed; the last one stays", () => {
    const { workbook, sheet, at } = fixture();
    const other = workbook.addSheet("B", 1);
    put(workbook, { sheet: other, row: 0, column: 0 }, [["='Đăng ký'!A1+1", "=SUM('Đăng ký'!A:A)"]]);
    const tracker = workbook.track(at(1, 1));
    workbook.removeSheet(sheet);
    const cells = { sheet: other, row: 0, column: 0, rows: 1, columns: 2 };
    expect(workbook.formulas(cells)).toEqual([["=#REF!+1", "=SUM(#REF!)"]]);
    expect(values(workbook, cells)).toEqual([["#REF!", "#REF!"]]);
    expect(tracker.area()).toBeNull();
    expect(() => workbook.removeSheet(other)).toThrow("You can't remove all the sheets in a document.");
    expect(() => workbook.sheet(sheet)).toThrow(sheet);
  });

  it("never give an id twice", () => {
    const { workbook } = fixture();
    const first = workbook.addSheet("B", 1);
    workbook.removeSheet(first);
    expect(workbook.addSheet("B", 1)).not.toBe(first);
  });

  it("are copied with everything on them, and live apart from then on", () => {
    const { workbook, sheet, at, put: write } = fixture();
    write(0, 0, [[5, "=A1*2", "='Đăng ký'!A1"]]);
    workbook.setStyle(at(0, 0), { fontWeight: "bold", numberFormat: "0.00" });
    workbook.setNotes(at(0, 0), [["ghi chú"]]);
    workbook.setValidations(at(1, 0, 3, 1), RULE);
    const format: ConditionalRule = {
      areas: [at(0, 0, 3, 3)],
      criteria: "CUSTOM_FORMULA",
      values: ["=$A1>1"],
      style: {
        background: "#ff0000",
        fontColor: null,
        bold: true,
        italic: null,
        strikethrough: null,
        underline: null,
      },
    };
    workbook.setConditionalRules(sheet, [format]);
    workbook.merge(at(5, 0, 2, 2));
    workbook.setColumnWidths(sheet, 1, 1, 222);
    const copy = workbook.copySheet(sheet, "Bản sao");
    write(0, 0, [[7]]);
    const there = { ...at(0, 0, 1, 3), sheet: copy };
    expect({
      order: workbook.sheetIds(),
      values: values(workbook, there),
      formulas: workbook.formulas(there),
      bold: workbook.style(there, "fontWeight"),
      notes: workbook.notes(there),
      rules: workbook.validations({ ...at(0, 0, 5, 1), sheet: copy }),
      formats: workbook.conditionalRules(copy),
      merges: workbook.merges(copy),
      width: workbook.columnWidth(copy, 1),
    }).toEqual({
      order: [sheet, copy],
      values: [[5, 10, 7]],
      formulas: [["", "=A1*2", "='Đăng ký'!A1"]],
      bold: [["bold", null, null]],
      notes: [["ghi chú", "", ""]],
      rules: [[null], [RULE], [RULE], [RULE], [null]],
      formats: [{ ...format, areas: [{ ...at(0, 0, 3, 3), sheet: copy }] }],
      merges: [{ ...at(5, 0, 2, 2), sheet: copy }],
      width: 222,
    });
  });
});

describe("a workbook's snapshot", () => {
  it("is equal for equal workbooks and no other, whatever way led there", () => {
    const one = fixture();
    const other = fixture();
    one.put(0, 0, [[1, "=A1"]]);
    one.workbook.setValidations(one.at(0, 0, 4, 1), RULE);
    one.workbook.setNotes(one.at(0, 0), [["n"]]);
    other.workbook.setNotes(other.at(0, 0, 1, 2), [["x", "y"]]);
    other.workbook.setNotes(other.at(0, 0, 1, 2), [["n", null]]);
    for (const row of [3, 1, 0, 2]) other.workbook.setValidations(other.at(row, 0), RULE);
    other.put(0, 1, [["=A1"]]);
    other.put(0, 0, [[1]]);
    const before = JSON.stringify(one.workbook.snapshot());
    expect(JSON.stringify(other.workbook.snapshot())).toBe(before);
    const changes = [
      () => other.workbook.setStyle(other.at(0, 0), { background: "#ff0000" }),
      () => other.workbook.setStyle(other.at(0, 0), { background: null }),
      () => other.workbook.setColumnsHidden(other.sheet, 3, 1, true),
      () => other.workbook.setColumnsHidden(other.sheet, 3, 1, false),
    ];
    const same = changes.map((change) => {
      change();
      return JSON.stringify(other.workbook.snapshot()) === before;
    });
    expect(same).toEqual([false, true, false, true]);
  });
});
