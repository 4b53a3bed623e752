/** Read back with exceljs; opening in LibreOffice was checked by hand. */
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import type { ConditionalRule, ValidationRule } from "../../workbook/contract.ts";
import { exportXlsx, type SheetProtection } from "../../xlsx/export.ts";
import { type Fixture, fixture } from "../workbook/support.ts";

async function exported(
  { workbook }: Fixture,
  protections: readonly SheetProtection[] = [],
): Promise<ExcelJS.Workbook> {
  const bytes = await exportXlsx(workbook, protections);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  return book;
}

async function firstSheet(
  sheet: Fixture,
  protections?: readonly SheetProtection[],
): Promise<ExcelJS.Worksheet> {
  const [target] = (await exported(sheet, protections)).worksheets;
  if (!target) throw new Error("The file has no sheet.");
  return target;
}

const rule = (criteria: string, values: ValidationRule["values"]): ValidationRule => ({
  criteria,
  values,
  allowInvalid: false,
  helpText: "Xem hướng dẫn",
  showDropdown: true,
});

const COMMON = {
  allowBlank: true,
  showErrorMessage: true,
  showInputMessage: true,
  errorStyle: "stop",
  prompt: "Xem hướng dẫn",
};

describe("a workbook written as .xlsx", () => {
  it("has values, dates as dates, formulas with results, results alone of functions that only Sheets has", async () => {
    const sheet = fixture();
    sheet.put(0, 0, [
      ["Tên", 8.5, true, 45_013.75, "=SUM(B1;1,5)", "=1/0"],
      ["007", "=SST_GAP_DOI(B1)", '="SST_("&2', '=JOIN("-";A1:A2)', null, '="a;b"&"c"'],
    ]);
    sheet.workbook.setStyle(sheet.at(0, 3), { numberFormat: "dd/MM/yyyy HH:mm" });
    sheet.workbook.setCustomFunctions(
      () =>
        ([value]) =>
          Number(value) * 2,
    );
    const target = await firstSheet(sheet);
    const values = [1, 2].map((row) => [1, 2, 3, 4, 5, 6].map((column) => target.getCell(row, column).value));
    expect(values).toEqual([
      [
        "Tên",
        8.5,
        true,
        new Date(Date.UTC(2023, 2, 28, 18, 0)),
        { formula: "SUM(B1,1.5)", result: 10 },
        { formula: "1/0", result: { error: "#DIV/0!" } },
      ],
      [
        "007",
        17,
        { formula: '"SST_("&2', result: "SST_(2" },
        "Tên-007",
        null,
        { formula: '"a;b"&"c"', result: "a;bc" },
      ],
    ]);
  });

  it("has looks, borders, notes, sizes, frozen panes, merges, hidden lines and sheets", async () => {
    const sheet = fixture();
    const { workbook, at } = sheet;
    sheet.put(0, 0, [
      ["đầu", null],
      [null, null],
      [null, "x"],
    ]);
    workbook.setStyle(at(0, 0), {
      background: "#d9e2f3",
      fontColor: "#ff0000",
      fontWeight: "bold",
      fontSize: 14,
      fontFamily: "Arial",
      horizontalAlignment: "center",
      wrap: "WRAP",
      numberFormat: "0.00",
    });
    workbook.setBorders(at(0, 0), { edges: ["bottom"], color: "#00ff00", style: "SOLID_MEDIUM" });
    workbook.setNotes(at(0, 0), [["ghi chú"]]);
    workbook.setSheet(sheet.sheet, {
      frozenRows: 1,
      frozenColumns: 2,
      tabColor: "#ff0000",
      hiddenGridlines: true,
    });
    workbook.setColumnWidths(sheet.sheet, 0, 1, 210);
    workbook.setRowHeights(sheet.sheet, 1, 1, 40);
    workbook.setRowsHidden(sheet.sheet, 2, 1, true);
    workbook.setColumnsHidden(sheet.sheet, 1, 1, true);
    workbook.merge(at(0, 0, 2, 1));
    workbook.setSheet(workbook.addSheet("Ẩn", 1), { hidden: true });
    const book = await exported(sheet);
    const [target, hidden] = book.worksheets;
    const cell = target?.getCell("A1");
    expect({
      names: book.worksheets.map(({ name }) => name),
      hidden: hidden?.state,
      font: cell?.font,
      fill: cell?.fill,
      border: cell?.border,
      alignment: cell?.alignment,
      format: cell?.numFmt,
      note: JSON.stringify(cell?.note).includes("ghi chú"),
      width: target?.getColumn(1).width,
      height: target?.getRow(2).height,
      hiddenRow: target?.getRow(3).hidden,
      hiddenColumn: target?.getColumn(2).hidden,
      merged: target?.getCell("A2").master.address,
      tab: target?.properties.tabColor?.argb,
    }).toEqual({
      names: ["Đăng ký", "Ẩn"],
      hidden: "hidden",
      font: { bold: true, size: 14, name: "Arial", color: { argb: "FFFF0000" } },
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFD9E2F3" } },
      border: { bottom: { style: "medium", color: { argb: "FF00FF00" } } },
      alignment: { horizontal: "center", wrapText: true },
      format: "0.00",
      note: true,
      // 210 pixels at 7 a character, 40 pixels at 3/4 point.
      width: 30,
      height: 30,
      hiddenRow: true,
      hiddenColumn: true,
      merged: "A1",
      tab: "FFff0000",
    });
    expect(target?.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 1, showGridLines: false });
  });

  it("has validation, also on rows that wait to be filled", async () => {
    const sheet = fixture();
    const { workbook, at } = sheet;
    const lists = workbook.addSheet("Danh mục A: 2023/2024 của các đơn vị", 1);
    const list = { sheet: lists, row: 1, column: 0, rows: 5, columns: 1 };
    const rules: readonly [ValidationRule, Partial<ExcelJS.DataValidation> | undefined][] = [
      [rule("VALUE_IN_LIST", [["Có", "Không"]]), { type: "list", formulae: ['"Có,Không"'] }],
      [
        rule("VALUE_IN_RANGE", [list]),
        { type: "list", formulae: ["'Danh mục A- 2023-2024 của các đ'!$A$2:$A$6"] },
      ],
      [rule("CHECKBOX", []), { type: "list", formulae: ['"TRUE,FALSE"'] }],
      [rule("NUMBER_BETWEEN", [0, 10]), { type: "decimal", operator: "between", formulae: [0, 10] }],
      [rule("NUMBER_GREATER_THAN", ["=B$1"]), { type: "custom", formulae: ["E11>B$1"] }],
      [
        rule("CUSTOM_FORMULA", ["=COUNTIF(F$1:F$9;F11)=1"]),
        { type: "custom", formulae: ["COUNTIF(F$1:F$9,F11)=1"] },
      ],
      [rule("TEXT_CONTAINS", ["@"]), { type: "custom", formulae: ['ISNUMBER(SEARCH("@",G11))'] }],
      // What Excel has no words for is left out.
      [rule("TEXT_IS_VALID_EMAIL", []), undefined],
    ];
    for (const [column, [given]] of rules.entries()) workbook.setValidations(at(10, column, 2, 1), given);
    const target = await firstSheet(sheet);
    const written = rules.map((_, column) => target.getCell(12, column + 1).dataValidation);
    expect(written).toEqual(rules.map(([, expected]) => expected && { ...COMMON, ...expected }));
  });

  it("[E20] points to a hidden tab for a list that cannot stand in its rule", async () => {
    const sheet = fixture();
    const { workbook, at } = sheet;
    workbook.addSheet("Danh sách lựa chọn", 1);
    const long = Array.from({ length: 20 }, (_, index) => `Danh hiệu thi đua thứ ${index + 1}`);
    const lists = [["Khen, thưởng", "Không"], long, ["Khen, thưởng", "Không"], ['Loại "A"', "B"]];
    for (const [column, items] of lists.entries())
      workbook.setValidations(at(0, column), rule("VALUE_IN_LIST", [items]));
    const book = await exported(sheet);
    const formulaOf = (column: number) => book.worksheets[0]?.getCell(1, column).dataValidation.formulae?.[0];
    const tab = "'Danh sách lựa chọn (2)'";
    expect([1, 2, 3, 4].map(formulaOf)).toEqual([
      `${tab}!$A$1:$A$2`,
      `${tab}!$B$1:$B$20`,
      `${tab}!$A$1:$A$2`,
      `${tab}!$C$1:$C$2`,
    ]);
    const hidden = book.worksheets.at(-1);
    expect([hidden?.name, hidden?.state]).toEqual(["Danh sách lựa chọn (2)", "hidden"]);
    const column = (number: number) => hidden?.getColumn(number).values.slice(1);
    expect([1, 2, 3].map(column)).toEqual([lists[0], long, lists[3]]);
  });

  it("writes a rule that only warns as a warning, and dates as dates", async () => {
    const sheet = fixture();
    const warning = { ...rule("DATE_AFTER", [45_013]), allowInvalid: true, helpText: null };
    sheet.workbook.setValidations(sheet.at(0, 0), warning);
    const target = await firstSheet(sheet);
    expect(target.getCell("A1").dataValidation).toEqual({
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: "warning",
      type: "date",
      operator: "greaterThan",
      formulae: [new Date(Date.UTC(2023, 2, 28))],
    });
  });

  it("has conditional formats in their order", async () => {
    const sheet = fixture();
    const { at } = sheet;
    const style = {
      background: "#f4cccc",
      fontColor: null,
      bold: true,
      italic: null,
      strikethrough: null,
      underline: null,
    };
    const conditions: readonly [string, ConditionalRule["values"], string][] = [
      ["CUSTOM_FORMULA", ["=OR($A1=5;$B1>0,5)"], "OR($A1=5,$B1>0.5)"],
      ["CELL_EMPTY", [], "LEN(TRIM(A1))=0"],
      ["NUMBER_NOT_BETWEEN", [1, 2], "OR(A1<1,A1>2)"],
      ["TEXT_STARTS_WITH", ['a"b'], 'LEFT(A1,LEN("a""b"))="a""b"'],
      ["DATE_BEFORE", ["TODAY"], "A1<TODAY()"],
    ];
    sheet.workbook.setConditionalRules(
      sheet.sheet,
      conditions.map(([criteria, values]) => ({
        areas: [at(0, 0, 3, 2), at(5, 5)],
        criteria,
        values,
        style,
      })),
    );
    const target = await firstSheet(sheet);
    // The typings of exceljs leave out what it reads.
    const { conditionalFormattings } = target as unknown as {
      conditionalFormattings: readonly {
        ref: string;
        rules: readonly { formulae: string[]; style: object }[];
      }[];
    };
    expect(
      conditionalFormattings.map(({ ref, rules }) => [ref, rules.map(({ formulae }) => formulae)]),
    ).toEqual(conditions.map(([, , formula]) => ["A1:B3 F6", [[formula]]]));
    expect(conditionalFormattings[0]?.rules[0]?.style).toMatchObject({
      font: { bold: true },
      fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFF4CCCC" } },
    });
  });

  it("[E22] has a rule an area where none begins at their common first cell, else that area first", async () => {
    const sheet = fixture();
    const { at, workbook } = sheet;
    const style = {
      background: "#f4cccc",
      fontColor: null,
      bold: null,
      italic: null,
      strikethrough: null,
      underline: null,
    };
    const rule = (criteria: string, values: readonly string[], ...areas: ReturnType<typeof at>[]) => ({
      areas,
      criteria,
      values,
      style,
    });
    const custom = '=$B1&C$1&A1="x"';
    workbook.setConditionalRules(sheet.sheet, [
      // Their first cell is A1, in which the second begins.
      rule("CUSTOM_FORMULA", [custom], at(3, 3), at(0, 0, 2, 1)),
      // Their first cell is A1, too, but they begin at C1 and A3: two columns to the right, two rows down.
      rule("CUSTOM_FORMULA", [custom], at(0, 2), at(2, 0)),
      rule("CELL_EMPTY", [], at(0, 2), at(2, 0)),
    ]);
    const target = await firstSheet(sheet);
    const { conditionalFormattings } = target as unknown as {
      conditionalFormattings: readonly { ref: string; rules: readonly { formulae: string[] }[] }[];
    };
    expect(conditionalFormattings.map(({ ref, rules }) => [ref, rules[0]?.formulae[0]])).toEqual([
      ["A1:A2 D4", '$B1&C$1&A1="x"'],
      ["C1", '$B1&E$1&C1="x"'],
      ["A3", '$B3&C$1&A3="x"'],
      ["C1", "LEN(TRIM(C1))=0"],
      ["A3", "LEN(TRIM(A3))=0"],
    ]);
  });

  it("locks a protected sheet but for its open areas", async () => {
    const sheet = fixture();
    sheet.put(0, 0, [["khoá", "mở"]]);
    const target = await firstSheet(sheet, [{ sheet: sheet.sheet, unlocked: [sheet.at(0, 1, 2, 1)] }]);
    const locked = ["A1", "B1", "B2"].map((address) => target.getCell(address).protection?.locked);
    // exceljs says nothing about the cells that are locked: that is every cell's default.
    expect(locked).toEqual([undefined, false, false]);
    expect(JSON.stringify(target.model)).toContain('"sheetProtection":{"sheet":true');
  });
});
