/** Exported, brought in, exported again. */
import ExcelJS from "exceljs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConditionalRule, ValidationRule, Workbook } from "../../workbook/contract.ts";
import { createWorkbook } from "../../workbook/create.ts";
import { exportXlsx } from "../../xlsx/export.ts";
import { fixture, put, values } from "../workbook/support.ts";
import { brought } from "./importSupport.ts";

/** The workbook after one round, without the tab that was there before. */
async function again(workbook: Workbook): Promise<Workbook> {
  const { workbook: into, lost } = await brought(await exportXlsx(workbook, []));
  expect(lost).toBeNull();
  into.removeSheet(into.sheetIds()[0] ?? "");
  return into;
}

/** All that the file says of its sheets. */
async function said(workbook: Workbook): Promise<unknown> {
  const bytes = await exportXlsx(workbook, []);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book.worksheets.map(({ model, name, state }) => ({ ...model, id: 0, name, state }));
}

const rule = (criteria: string, given: ValidationRule["values"], allowInvalid = false): ValidationRule => ({
  criteria,
  values: given,
  allowInvalid,
  helpText: allowInvalid ? null : "Xem hướng dẫn",
  showDropdown: true,
});

describe("a workbook that went out and came in", () => {
  it("[E6] says the same in a second file: values, formulas, formats, rules", async () => {
    const sheet = fixture({ rows: 1000, columns: 26 });
    const { workbook, at } = sheet;
    const lists = workbook.addSheet("Danh mục", 1);
    put(workbook, { sheet: lists, row: 0, column: 0 }, [["Xã"], ["Trường"]]);
    sheet.put(0, 0, [
      ["Tên", 8.5, true, 45_013.75, "=SUM(B1;1,5)", "=1/0", "='Danh mục'!A1"],
      ["007", "=chữ", "_x0041_", "hai\r\ndòng", " trống ", '="a;b"&"c"', null],
    ]);
    workbook.write(at(1, 1), [[{ kind: "value", value: "=không tính" }]]);
    workbook.setStyle(at(0, 3), { numberFormat: "dd/MM/yyyy HH:mm" });
    workbook.setStyle(at(0, 0, 1, 3), {
      background: "#d9e2f3",
      fontColor: "#ff0000",
      fontFamily: "Times New Roman",
      fontSize: 14,
      fontWeight: "bold",
      fontStyle: "italic",
      fontLine: "underline",
      horizontalAlignment: "center",
      verticalAlignment: "middle",
      wrap: "WRAP",
    });
    workbook.setBorders(at(0, 0, 2, 4), {
      edges: ["top", "left", "bottom", "right", "horizontal", "vertical"],
      color: "#00ff00",
      style: "DOUBLE",
    });
    workbook.setNotes(at(0, 1), [["ghi chú <&>"]]);
    workbook.merge(at(3, 0, 2, 2));
    workbook.setSheet(sheet.sheet, {
      frozenRows: 1,
      frozenColumns: 2,
      tabColor: "#ff0000",
      hiddenGridlines: true,
    });
    workbook.setSheet(lists, { hidden: true });
    workbook.setColumnWidths(sheet.sheet, 0, 1, 217);
    workbook.setRowHeights(sheet.sheet, 1, 1, 40);
    workbook.setRowsHidden(sheet.sheet, 1, 1, true);
    workbook.setColumnsHidden(sheet.sheet, 5, 1, true);
    const rules: readonly ValidationRule[] = [
      rule("VALUE_IN_LIST", [["Có", "Không"]]),
      rule("VALUE_IN_RANGE", [{ sheet: lists, row: 0, column: 0, rows: 2, columns: 1 }]),
      rule("CHECKBOX", []),
      rule("NUMBER_BETWEEN", [0, 10], true),
      rule("NUMBER_GREATER_THAN", ["=B$1"]),
      rule("CUSTOM_FORMULA", ["=COUNTIF(F$1:F$9;F11)=1"]),
      rule("TEXT_CONTAINS", ["@"]),
      rule("DATE_IS_VALID_DATE", []),
      rule("DATE_ON_OR_AFTER", [45_013]),
    ];
    for (const [column, given] of rules.entries()) workbook.setValidations(at(10, column, 5, 1), given);
    const style: ConditionalRule["style"] = {
      background: "#f4cccc",
      fontColor: "#990000",
      bold: true,
      italic: null,
      strikethrough: null,
      underline: null,
    };
    const conditions: readonly [string, ConditionalRule["values"]][] = [
      ["CUSTOM_FORMULA", ["=OR($A1=5;$B1>0,5)"]],
      ["CELL_EMPTY", []],
      ["NUMBER_NOT_BETWEEN", [1, 2]],
      ["NUMBER_GREATER_THAN_OR_EQUAL_TO", [-1.5]],
      ["TEXT_STARTS_WITH", ['a"b']],
      ["TEXT_CONTAINS", ["muộn"]],
    ];
    workbook.setConditionalRules(
      sheet.sheet,
      conditions.map(([criteria, given]) => ({ areas: [at(0, 0, 3, 2)], criteria, values: given, style })),
    );
    const other = await again(workbook);
    const [first = ""] = other.sheetIds();
    const criteria = other.validations({ sheet: first, row: 10, column: 0, rows: 1, columns: 9 })[0] ?? [];
    expect(await said(other)).toEqual(await said(workbook));
    // What a file has a kind for comes back as that kind; the rest as the formula that means it.
    expect(criteria.map((known) => known?.criteria)).toEqual([
      "VALUE_IN_LIST",
      "VALUE_IN_RANGE",
      "CHECKBOX",
      "NUMBER_BETWEEN",
      "CUSTOM_FORMULA",
      "CUSTOM_FORMULA",
      "CUSTOM_FORMULA",
      "DATE_IS_VALID_DATE",
      "DATE_ON_OR_AFTER",
    ]);
    expect(other.conditionalRules(first).map((known) => known.criteria)).toEqual([
      "CUSTOM_FORMULA",
      "CELL_EMPTY",
      "NUMBER_NOT_BETWEEN",
      "NUMBER_GREATER_THAN_OR_EQUAL_TO",
      "CUSTOM_FORMULA",
      "TEXT_CONTAINS",
    ]);
  });

  it("[E15] has its named ranges, colour scales and turned text", async () => {
    const sheet = fixture({ rows: 1000, columns: 26 });
    const { workbook, at } = sheet;
    sheet.put(0, 0, [[1, 2, "=SUM(hai_số)"]]);
    workbook.setNamedArea("hai_số", at(0, 0, 1, 2));
    workbook.setStyle(at(0, 0), { rotation: 45 });
    const point = (color: string, type: "MIN" | "PERCENTILE" | "NUMBER", value: string) => ({
      color,
      type,
      value,
    });
    const gradient = {
      min: point("#ffffff", "MIN", ""),
      mid: point("#ffeb84", "PERCENTILE", "50"),
      max: point("#63be7b", "NUMBER", "9.5"),
    };
    const style = {
      background: null,
      fontColor: null,
      bold: null,
      italic: null,
      strikethrough: null,
      underline: null,
    };
    workbook.setConditionalRules(sheet.sheet, [
      { areas: [at(0, 0, 9, 2)], criteria: "GRADIENT", values: [], style, gradient },
    ]);
    const other = await again(workbook);
    const [first = ""] = other.sheetIds();
    const area = { sheet: first, row: 0, column: 0, rows: 1, columns: 3 };
    expect({
      values: values(other, area),
      names: [...other.namedAreas()],
      rotation: other.style(area, "rotation")[0]?.[0],
      gradients: other.conditionalRules(first).map((known) => known.gradient),
    }).toEqual({
      values: [[1, 2, 3]],
      names: [["hai_số", { ...area, columns: 2 }]],
      rotation: 45,
      gradients: [gradient],
    });
  });

  it("[E6] has any values it had", async () => {
    // XML 1.0 has no control characters but tab and line ends, and no U+FFFE and U+FFFF (w3.org/TR/xml, 2.2).
    const text = fc
      .string({ unit: "binary", maxLength: 30 })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
      .map((raw) => raw.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));
    const marked = fc.constantFrom("_x0041_", "_x005F_", "\r\n", "\r", "\t", "=1+1", "'", '<&>"', " ", "]]>");
    const scalar = fc.oneof(
      text,
      fc.array(fc.oneof(text, marked), { maxLength: 4 }).map((parts) => parts.join("")),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.boolean(),
      fc.constant(null),
    );
    const grid = fc.array(fc.array(scalar, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(grid, async (lines) => {
        const workbook = createWorkbook({ name: "Sổ", sheetName: "A" });
        const [sheet = ""] = workbook.sheetIds();
        const area = { sheet, row: 0, column: 0, rows: lines.length, columns: 3 };
        workbook.write(
          area,
          lines.map((line) => line.map((value) => ({ kind: "value" as const, value }))),
        );
        const other = await again(workbook);
        expect(values(other, { ...area, sheet: other.sheetIds()[0] ?? "" })).toEqual(values(workbook, area));
        for (const each of [workbook, other]) each.dispose();
      }),
      { numRuns: 80, seed: 848 },
    );
  });
});
