/** Files of exceljs, and files that LibreOffice 7.4 made from the .fods and .csv beside them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Workbook } from "../../workbook/contract.ts";
import { createWorkbook } from "../../workbook/create.ts";
import { fixture, NOW, put, values } from "../workbook/support.ts";
import { brought, written } from "./importSupport.ts";

const fixtureFile = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, "fixtures", name));

const names = (workbook: Workbook): readonly string[] =>
  workbook.sheetIds().map((id) => workbook.sheet(id).name);

const area = (sheet: string | undefined, rows: number, columns: number) => ({
  sheet: sheet ?? "",
  row: 0,
  column: 0,
  rows,
  columns,
});

describe("a file's tabs", () => {
  it("[E1] come behind the others, a taken name with a number, and touch nothing", async () => {
    const there = fixture({ sheetName: "Đơn vị" });
    there.put(0, 0, [["có sẵn", "=SUM(1;2)"]]);
    there.workbook.setNamedArea("vung", there.at(0, 0));
    const before = there.workbook.contents(there.at(0, 0, 20, 10));
    const file = await written((book) => {
      book.addWorksheet("ĐƠN VỊ").getCell("A1").value = { formula: "'Mới'!A1", result: 1 };
      book.addWorksheet("Mới").getCell("A1").value = { formula: "'ĐƠN VỊ'!B1+vung", result: 1 };
      book.definedNames.add("'Mới'!$A$1", "vung");
    });
    const { sheets, rows, lost } = await brought(file, there.workbook);
    const [first, second] = sheets;
    expect({
      names: names(there.workbook),
      formulas: [first, second].map((sheet) => there.workbook.formulas(area(sheet, 1, 1))),
      name: there.workbook.namedAreas().get("vung"),
      before: there.workbook.contents(there.at(0, 0, 20, 10)),
      rows,
      lost,
    }).toEqual({
      names: ["Đơn vị", "ĐƠN VỊ (2)", "Mới"],
      formulas: [[["=Mới!A1"]], [["='ĐƠN VỊ (2)'!B1+vung"]]],
      name: there.at(0, 0),
      before,
      rows: 2,
      lost: "Không giữ được: 1 tên vùng.",
    });
  });

  it("[E1] may be brought in again and again", async () => {
    const file = await written((book) => book.addWorksheet("A"));
    const { workbook } = await brought(file);
    await brought(file, workbook);
    await brought(file, workbook);
    expect(names(workbook)).toEqual(["Có sẵn", "A", "A (2)", "A (3)"]);
  });
});

describe("values", () => {
  it("[E2] are what they were; text stays text", async () => {
    const texts = [
      "=1+1",
      "+84",
      "007",
      "'x",
      "Tie\u0302\u0301ng Viê\u0323t",
      "سلام",
      "👩‍🌾",
      " a\nb ",
      "_x0041_",
      "TRUE",
    ];
    const file = await written((book) => {
      const sheet = book.addWorksheet("A");
      sheet.addRow(texts);
      sheet.addRow([8.5, true, false, new Date(Date.UTC(2023, 2, 28, 18, 30)), 1e15, -0.1]);
      sheet.addRow([
        { richText: [{ text: "đậm", font: { bold: true } }, { text: " thường" }] },
        { text: "Trang tin", hyperlink: "https://lacduong.example/" },
        { error: "#N/A" },
      ]);
      sheet.getCell("D2").numFmt = "dd/mm/yyyy hh:mm";
    });
    const { workbook, sheets, lost } = await brought(file);
    const kinds: string[] = [];
    workbook.visit({ ...area(sheets[0], 2, 10), row: 1, rows: 1 }, (_row, _column, _value, kind) =>
      kinds.push(kind),
    );
    expect({
      values: values(workbook, area(sheets[0], 3, 10)),
      formulas: workbook.formulas(area(sheets[0], 1, 10)),
      kinds,
      lost,
    }).toEqual({
      values: [
        // exceljs writes what it is given; by the format "_x0041_" means "A".
        texts.map((text) => (text === "_x0041_" ? "A" : text)),
        // 28 March 2023 is day 45,013; 18:30 is 1,110 of a day's 1,440 minutes.
        [8.5, true, false, 45_013 + 1_110 / 1_440, 1e15, -0.1, null, null, null, null],
        ["đậm thường", "Trang tin", "#N/A", null, null, null, null, null, null, null],
      ],
      formulas: [texts.map(() => "")],
      kinds: ["plain", "plain", "plain", "date", "plain", "plain"],
      lost: "Không giữ được: 1 liên kết (chữ trong ô vẫn còn) (tab “A”); 1 ô có chữ định dạng từng phần (chữ vẫn còn) (tab “A”).",
    });
  });

  it("[E2] of a list that LibreOffice made from a .csv", async () => {
    const { workbook, sheets, rows, lost } = await brought(fixtureFile("don-vi.xlsx"));
    // The computer that made the file writes dates as Americans do, and the file says so.
    expect({ shown: workbook.display(area(sheets[0], 4, 6)), rows, lost }).toEqual({
      shown: [
        ["Mã", "Đơn vị", "Số người", "Tỉ lệ", "Ngày ký", "Ghi chú"],
        ["XA-01", "UBND xã Lát", "12", "8,5", "03/28/23", "đã có = trong sổ"],
        ["XA-02", 'Trường Tiểu học "Đưng K\'Nớ"', "7", "100", "04/01/23", "dòng một\ndòng hai"],
        ["007", "Trạm Y tế 🏥", "", "", "", ""],
      ],
      rows: 4,
      lost: null,
    });
  });
});

/** The typings of exceljs leave out that a formula can be one of several. */
const several = (shareType: "shared" | "array", formula: string, ref: string) =>
  Object.assign({ formula, result: 99 }, { shareType, ref });

describe("formulas", () => {
  it("[E3] come without their results: shared ones moved, array formulas and young functions in words known here", async () => {
    const file = await written((book) => {
      const sheet = book.addWorksheet("A");
      sheet.addRow([1, several("shared", "A1*$A$1", "B1:B3")]);
      sheet.addRow([2, { sharedFormula: "B1", result: 99 }]);
      sheet.addRow([3, { sharedFormula: "B1", result: 99 }]);
      sheet.getCell("C1").value = several("array", "A1:A3*2", "C1:C3");
      sheet.getCell("C2").value = 4;
      sheet.getCell("C3").value = 6;
      sheet.getCell("D1").value = {
        formula: '_xlfn.IFNA(_xlfn._xlws.FILTER(A1:A3,A1:A3>2),"_xlfn.")',
        result: 0,
      };
      sheet.getCell("E1").value = { formula: 'IF(A1>0.5,"a;b",{1,2})', result: 0 };
    });
    const { workbook, sheets, lost } = await brought(file);
    expect({
      formulas: workbook.formulas(area(sheets[0], 3, 5)),
      values: values(workbook, area(sheets[0], 3, 5)),
      lost,
    }).toEqual({
      formulas: [
        [
          "",
          "=A1*$A$1",
          "=ARRAYFORMULA(A1:A3*2)",
          '=IFNA(FILTER(A1:A3;A1:A3>2);"_xlfn.")',
          '=IF(A1>0,5;"a;b";{1\\2})',
        ],
        ["", "=A2*$A$1", "", "", ""],
        ["", "=A3*$A$1", "", "", ""],
      ],
      values: [
        [1, 1, 2, 3, "a;b"],
        [2, 2, 4, null, null],
        [3, 3, 6, null, null],
      ],
      lost: null,
    });
  });

  it("[E3] that cannot be calculated here show their error and are named; those to other files keep their result", async () => {
    const file = await written((book) => {
      const sheet = book.addWorksheet("A");
      sheet.addRow([
        { formula: "BAHTTEXT(5)", result: "năm" },
        { formula: "'[1]Sổ khác'!A1+1", result: 7 },
      ]);
      sheet.addRow([{ formula: "BAHTTEXT(6)+GETPIVOTDATA(1,A1)", result: 0 }]);
    });
    const { workbook, sheets, lost } = await brought(file);
    expect([values(workbook, area(sheets[0], 2, 2)), lost]).toEqual([
      [
        ["#NAME?", 7],
        ["#NAME?", null],
      ],
      "Không giữ được: 1 công thức trỏ sang tệp khác (kết quả vẫn còn) (tab “A”). Hàm chưa tính được ở đây nên ô báo lỗi: BAHTTEXT (2 ô), GETPIVOTDATA (1 ô).",
    ]);
  });

  it("[E3] that the spreadsheet's own script has are not named, and are calculated", async () => {
    const file = await written((book) =>
      book.addWorksheet("A").addRow([{ formula: "GAP_DOI(4)", result: 0 }]),
    );
    const there = createWorkbook({ name: "Sổ nhận", sheetName: "Có sẵn", now: () => NOW });
    there.setCustomFunctions((name) => (name === "GAP_DOI" ? ([value]) => Number(value) * 2 : null));
    const { workbook, sheets, lost } = await brought(file, there);
    expect([values(workbook, area(sheets[0], 1, 1)), lost]).toEqual([[[8]], null]);
  });

  it("[E3] that Google wraps are unwrapped, unless one of them cannot be calculated here", async () => {
    const wrapped = (formula: string, result: number) => ({
      formula: `IFERROR(__xludf.DUMMYFUNCTION("${formula.replaceAll('"', '""')}"),${result})`,
      result,
    });
    const file = await written((book) => {
      const known = book.addWorksheet("A");
      known.addRow([1, wrapped("ARRAYFORMULA(A1:A2*2)", 2)]);
      known.addRow([2, wrapped('"COMPUTED_VALUE"', 4)]);
      const unknown = book.addWorksheet("B");
      unknown.addRow([1, wrapped('GOOGLEFINANCE("GOOG")', 1)]);
      unknown.addRow([2, wrapped('"COMPUTED_VALUE"', 2)]);
    });
    const { workbook, sheets, lost } = await brought(file);
    expect({
      formulas: sheets.map((sheet) => workbook.formulas(area(sheet, 2, 2))),
      values: sheets.map((sheet) => values(workbook, area(sheet, 2, 2))),
      lost,
    }).toEqual({
      formulas: [
        [
          ["", "=ARRAYFORMULA(A1:A2*2)"],
          ["", ""],
        ],
        [
          ["", ""],
          ["", ""],
        ],
      ],
      values: [
        [
          [1, 2],
          [2, 4],
        ],
        [
          [1, 1],
          [2, 2],
        ],
      ],
      lost: "Không giữ được: 2 công thức riêng của Google Sheets (kết quả vẫn còn) (tab “B”).",
    });
  });
});

describe("looks and rules", () => {
  it("[E4] of a list that LibreOffice made: the whole of it", async () => {
    const { workbook, sheets, lost, rows } = await brought(fixtureFile("danh-sach.xlsx"));
    const [list = "", lists = ""] = sheets;
    const at = (row: number, column: number) => ({ sheet: list, row, column, rows: 1, columns: 1 });
    const line = { color: "#1f3864", style: "SOLID" };
    expect({
      names: names(workbook),
      hidden: sheets.map((id) => workbook.sheet(id).hidden),
      shown: workbook.display(area(list, 5, 6)).slice(2),
      header: {
        background: workbook.style(at(1, 0), "background"),
        color: workbook.style(at(1, 0), "fontColor"),
        size: workbook.style(at(1, 0), "fontSize"),
        weight: workbook.style(at(1, 0), "fontWeight"),
        align: workbook.style(at(1, 0), "horizontalAlignment"),
        wrap: workbook.style(at(1, 0), "wrap"),
        borders: workbook.borders(at(1, 0)),
      },
      // The file's usual font is nothing of its own.
      plain: [workbook.style(at(2, 0), "fontFamily"), workbook.style(at(2, 0), "fontSize")],
      merges: workbook.merges(list),
      notes: workbook.notes(at(1, 2)),
      // LibreOffice writes the 5.5 cm as 28.09 characters, of 7 pixels each; 1.2 cm are 45 pixels of 1/96 inch.
      // Only the first row was given a height.
      sizes: [workbook.columnWidth(list, 0), workbook.rowHeight(list, 0), workbook.rowHeight(list, 2)],
      validations: workbook.validations({ ...at(2, 0), columns: 3 }),
      conditions: workbook.conditionalRules(list),
      named: workbook.namedAreas().get("loai_hinh"),
      lost,
      rows,
    }).toEqual({
      names: ["Có sẵn", "Danh sách", "Danh mục"],
      hidden: [false, true],
      shown: [
        ["UBND xã Lát", "Xã", "12", "60,0%", "28/03/2023", "=SUM(A1) chỉ là chữ"],
        ["Trạm Y tế xã", "Trạm", "8", "40,0%", "01/04/2023", "Trang tin"],
        ["Tổng cộng", "1", "20", "TRUE", "#NAME?", ""],
      ],
      header: {
        background: [["#d9e2f3"]],
        color: [["#1f3864"]],
        size: [[12]],
        weight: [["bold"]],
        align: [["center"]],
        wrap: [["WRAP"]],
        borders: [[{ top: line, right: line, bottom: line, left: line }]],
      },
      plain: [[[null]], [[null]]],
      merges: [{ ...at(0, 0), columns: 6 }],
      notes: [["Tính đến cuối quý"]],
      sizes: [197, 45, 21],
      validations: [
        [
          {
            criteria: "CUSTOM_FORMULA",
            values: ["=LEN(A3)<=20"],
            allowInvalid: false,
            helpText: null,
            showDropdown: true,
          },
          {
            criteria: "VALUE_IN_RANGE",
            values: [{ sheet: lists, row: 0, column: 0, rows: 3, columns: 1 }],
            allowInvalid: false,
            helpText: "Chọn loại",
            showDropdown: true,
          },
          {
            criteria: "CUSTOM_FORMULA",
            values: ["=AND(ISNUMBER(C3);IFERROR(INT(C3)=C3;FALSE);AND(C3>=0;C3<=100))"],
            allowInvalid: true,
            helpText: "Từ 0 đến 100",
            showDropdown: true,
          },
        ],
      ],
      conditions: [
        {
          areas: [{ ...at(2, 2), rows: 2 }],
          criteria: "NUMBER_LESS_THAN",
          values: [10],
          style: {
            background: "#f4cccc",
            fontColor: null,
            bold: true,
            italic: null,
            strikethrough: null,
            underline: null,
          },
        },
      ],
      named: { sheet: lists, row: 0, column: 0, rows: 3, columns: 1 },
      lost: "Không giữ được: 1 liên kết (chữ trong ô vẫn còn) (tab “Danh sách”); 1 ô có chữ định dạng từng phần (chữ vẫn còn) (tab “Danh sách”). Hàm chưa tính được ở đây nên ô báo lỗi: BAHTTEXT (1 ô).",
      rows: 8,
    });
  });

  it("[E4] have colours of the theme, whole columns' formats, frozen panes, hidden lines", async () => {
    const file = await written((book) => {
      const sheet = book.addWorksheet("A", { views: [{ state: "frozen", xSplit: 1, ySplit: 2 }] });
      sheet.getCell("A1").value = "đầu";
      // The theme's fifth colour of exceljs is 4F81BD; 60 % lighter it is, in every program, B8CCE4 (rounded: B9CDE5).
      sheet.getCell("A1").fill = {
        type: "pattern",
        pattern: "solid",
        fgColor: Object.assign({ theme: 4 }, { tint: 0.5999938962981048 }),
      };
      sheet.getColumn(2).numFmt = "dd/mm/yyyy";
      sheet.getColumn(3).hidden = true;
      sheet.getCell("A3").value = "ẩn";
      sheet.getRow(3).hidden = true;
    });
    const { workbook, sheets } = await brought(file);
    const [sheet = ""] = sheets;
    const at = (row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });
    expect({
      fill: workbook.style(at(0, 0), "background"),
      formats: [0, 999].map((row) => workbook.style(at(row, 1), "numberFormat")),
      frozen: [workbook.sheet(sheet).frozenRows, workbook.sheet(sheet).frozenColumns],
      hidden: [workbook.columnHidden(sheet, 2), workbook.rowHidden(sheet, 2), workbook.rowHidden(sheet, 1)],
    }).toEqual({
      fill: [["#b9cde5"]],
      formats: [[["dd/mm/yyyy"]], [["dd/mm/yyyy"]]],
      frozen: [2, 1],
      hidden: [true, true, false],
    });
  });

  it("[E5] that have no words here are counted, with their tabs", async () => {
    const file = await written((book) => {
      const sheet = book.addWorksheet("A");
      sheet.getCell("A1").value = "x";
      sheet.getCell("A1").fill = { type: "pattern", pattern: "darkGrid", fgColor: { argb: "FFFF0000" } };
      sheet.getCell("A2").alignment = { indent: 1 };
      sheet.getCell("ZZ5000").font = { bold: true };
      sheet.autoFilter = "A1:B2";
      sheet.addImage(book.addImage({ base64: "iVBORw0KGgo=", extension: "png" }), "B2:C3");
      sheet.addConditionalFormatting({
        ref: "A1:A9",
        rules: [
          {
            type: "top10",
            priority: 1,
            rank: 3,
            percent: false,
            bottom: false,
            style: { font: { bold: true } },
          },
        ],
      });
      sheet.protect("", {});
      const other = book.addWorksheet("B");
      other.autoFilter = "A1:B2";
    });
    const { lost } = await brought(file);
    expect(lost).toBe(
      "Không giữ được: 1 lần bảo vệ trang tính (tab “A”); 2 bộ lọc (tab “A”, “B”); 1 hình ảnh hoặc biểu đồ (tab “A”); 1 ô có nền hoa văn (tab “A”); 1 ô có kiểu căn lề đặc biệt (tab “A”); 1 ô trống có định dạng ở xa vùng dữ liệu (tab “A”); 1 định dạng có điều kiện (tab “A”).",
    );
  });

  it("[E4] of a column to its end are one rule for as long as the tab is", async () => {
    const file = await written((book) => {
      const sheet = book.addWorksheet("A");
      // See host/xlsx/validations.ts: the typings of exceljs leave the collection out.
      const rules = Reflect.get(sheet, "dataValidations") as { add(address: string, rule: object): void };
      rules.add("B2:B1048576", { type: "list", formulae: ['"Có,Không"'], showErrorMessage: true });
    });
    const { workbook, sheets } = await brought(file);
    const column = workbook.validations({ ...area(sheets[0], 1000, 1), column: 1 });
    expect([column[0]?.[0], column.slice(1).every(([rule]) => rule?.criteria === "VALUE_IN_LIST")]).toEqual([
      null,
      true,
    ]);
  });
});

it("[E9] a bug while tabs are filled leaves the spreadsheet as it was", async () => {
  const workbook = createWorkbook({ name: "Sổ nhận", sheetName: "Có sẵn" });
  put(workbook, { sheet: workbook.sheetIds()[0] ?? "", row: 0, column: 0 }, [["x"]]);
  const file = await written((book) => {
    book.addWorksheet("A").getCell("A1").value = 1;
  });
  const failing: Workbook = {
    ...workbook,
    write: () => {
      throw new Error("Hỏng giữa chừng");
    },
  };
  const before = names(workbook);
  await expect(brought(file, failing)).rejects.toThrow("Hỏng giữa chừng");
  expect(names(workbook)).toEqual(before);
});
