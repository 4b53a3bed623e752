/** Small files that programs other than Excel wrote, and their relatives. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { data, file, gridOf, MAIN, OFFICE, relations, sheet, workbook } from "./byHand.ts";
import { brought } from "./importSupport.ts";

const fixture = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, "fixtures", "cases", `${name}.xlsx`));

describe("the first two rows and columns, and what is said, of", () => {
  const cases = [
    [
      "01-empty-si",
      [
        ["Xã Lát", null],
        [null, null],
      ],
      null,
    ],
    [
      "03-t-then-runs",
      [
        ["Xã Lát", "Bản đăng ký"],
        [null, null],
      ],
      "Không giữ được: 1 ô có chữ định dạng từng phần (chữ vẫn còn) (tab “Danh sách”).",
    ],
    [
      "05-other-prefix",
      [
        ["Xã Lát", "Xã Đưng"],
        [null, null],
      ],
      null,
    ],
    [
      "12-array-fill",
      [
        [3, 3],
        [3, 3],
      ],
      null,
    ],
    [
      "13-form-button",
      [
        ["a", null],
        [null, null],
      ],
      "Không giữ được: 1 nút bấm hoặc ô điều khiển (tab “Danh sách”).",
    ],
  ] as const;
  for (const [name, grid, lost] of cases) {
    it(`[E12] ${name}`, async () => {
      const result = await brought(fixture(name));
      expect([gridOf(result, 2, 2), result.lost]).toEqual([grid, lost]);
    });
  }
});

const withPart = (kind: string, target: string): string =>
  relations(
    "worksheet",
    "worksheets/sheet1.xml",
    `<Relationship Id="rId2" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );

/** Strict files have addresses of their own (ECMA-376 part 1, annex A). */
const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";

describe("[E12] a file", () => {
  it("of the strict kind, with prefixes everywhere, is read like any other", async () => {
    const all = {
      "_rels/.rels": `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="a" Type="${STRICT_OFFICE}/officeDocument" Target="/xl/workbook.xml"/></p:Relationships>`,
      "xl/workbook.xml": `<m:workbook xmlns:m="${STRICT_MAIN}" xmlns:o="${STRICT_OFFICE}"><m:sheets><m:sheet name="A" sheetId="1" o:id="rId1"/></m:sheets></m:workbook>`,
      "xl/_rels/workbook.xml.rels": `<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="rId1" Type="${STRICT_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><p:Relationship Id="rId2" Type="${STRICT_OFFICE}/sharedStrings" Target="/xl/texts.xml"/><p:Relationship Id="rId3" Type="${STRICT_OFFICE}/styles" Target="styles.xml"/></p:Relationships>`,
      "xl/texts.xml": `<m:sst xmlns:m="${STRICT_MAIN}"><m:si><m:t>chữ</m:t></m:si></m:sst>`,
      "xl/styles.xml": `<m:styleSheet xmlns:m="${STRICT_MAIN}"><m:fonts><m:font/><m:font><m:b/></m:font></m:fonts><m:fills><m:fill/></m:fills><m:borders><m:border/></m:borders><m:cellXfs><m:xf/><m:xf fontId="1"/></m:cellXfs></m:styleSheet>`,
      "xl/worksheets/sheet1.xml": `<m:worksheet xmlns:m="${STRICT_MAIN}"><m:sheetData><m:row r="1"><m:c r="A1" s="1" t="s"><m:v>0</m:v></m:c></m:row></m:sheetData></m:worksheet>`,
    };
    const result = await brought(file(all));
    const area = { sheet: result.sheets[0] ?? "", row: 0, column: 0, rows: 1, columns: 1 };
    expect([gridOf(result, 1, 1), result.workbook.style(area, "fontWeight")]).toEqual([
      [["chữ"]],
      [["bold"]],
    ]);
  });

  it("may do without looks, and have conditional formats that ask for some", async () => {
    const rule =
      '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting>';
    const rows = '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>';
    const result = await brought(file({ "xl/worksheets/sheet1.xml": sheet(rows + rule) }));
    expect([gridOf(result, 1, 1), result.lost]).toEqual([
      [[7]],
      "Không giữ được: 1 định dạng có điều kiện (tab “A”).",
    ]);
  });

  it("has yes and no, errors, results and texts of every kind", async () => {
    const rows =
      '<row><c t="b"><v>1</v></c><c t="b"><v>true</v></c><c t="b"><v>0</v></c><c t="e"><v>#DIV/0!</v></c><c t="str"><v>chữ</v></c><c t="n"><v> 5 </v></c><c t="str"><f>=1+1</f><v>2</v></c><c><v> </v></c></row>';
    const result = await brought(file({ "xl/worksheets/sheet1.xml": data(rows) }));
    expect(gridOf(result, 1, 8)).toEqual([[true, true, false, "#DIV/0!", "chữ", 5, 2, null]]);
  });

  it("hides sheets in two ways, and names them beyond what is usual", async () => {
    const long = "x".repeat(120);
    const listed = `<sheet name="${long}" sheetId="1" r:id="rId1"/><sheet name="${long}" sheetId="2" state="hidden" r:id="rId1"/><sheet name="" sheetId="3" state="veryHidden" r:id="rId1"/>`;
    const main = workbook().replace(/<sheet .*\/>/, listed);
    const { workbook: book, sheets } = await brought(file({ "xl/workbook.xml": main }));
    // A name has at most 100 characters here (tabNames.ts).
    expect(sheets.map((id) => [book.sheet(id).name, book.sheet(id).hidden])).toEqual([
      [long.slice(0, 100), false],
      [`${long.slice(0, 96)} (2)`, true],
      ["Trang tính", true],
    ]);
  });
});

describe("[E2] escaped signs", () => {
  it("mean what they say, in capitals or not, in every kind of text", async () => {
    const bytes = file({
      "xl/_rels/workbook.xml.rels": withPart("sharedStrings", "sharedStrings.xml"),
      "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>a_x000D_b</t></si><si><t>_x005F_x0041_</t></si><si><r><t>_x00e9_</t></r></si></sst>`,
      "xl/worksheets/sheet1.xml": data(
        '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="str"><v>_x0042_</v></c><c t="inlineStr"><is><t>_x0043_</t></is></c></row>',
      ),
    });
    expect(gridOf(await brought(bytes), 1, 5)).toEqual([["a\rb", "_x0041_", "é", "B", "C"]]);
  });
});

describe("[E24] what the file does not have", () => {
  it("is left out and counted: texts, looks", async () => {
    const bytes = file({
      "xl/_rels/workbook.xml.rels": withPart("sharedStrings", "sharedStrings.xml"),
      "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si><t>có</t></si></sst>`,
      "xl/worksheets/sheet1.xml": data(
        '<row><c t="s"><v>0</v></c><c t="s"><v>7</v></c><c t="s"><v>-1</v></c><c s="40"><v>5</v></c></row>',
      ),
    });
    const result = await brought(bytes);
    expect([gridOf(result, 1, 4), result.lost]).toEqual([
      [["có", null, null, 5]],
      "Không giữ được: 1 ô có kiểu trình bày mà tệp không ghi (tab “A”); 2 ô có chữ mà tệp không ghi (tab “A”).",
    ]);
  });

  it("are buttons of older files, which the sheet itself does not name; notes are none", async () => {
    const drawn = (kind: string) =>
      `<v:shape><br><x:ClientData ObjectType="${kind}"></x:ClientData></v:shape>`;
    const result = await brought(
      file({
        "xl/worksheets/sheet1.xml": sheet("<sheetData/>"),
        "xl/worksheets/_rels/sheet1.xml.rels": relations("vmlDrawing", "../drawings/vmlDrawing1.vml"),
        "xl/drawings/vmlDrawing1.vml": `<xml>${drawn("Note")}${drawn("Button")}${drawn("Drop")}</xml>`,
      }),
    );
    expect(result.lost).toBe("Không giữ được: 2 nút bấm hoặc ô điều khiển (tab “A”).");
  });

  it("or what a spreadsheet has no place for is counted once: controls, embedded objects, parts beside the sheet", async () => {
    const control = '<control shapeId="5"/>';
    const twice = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice>${control}</mc:Choice><mc:Fallback>${control}</mc:Fallback></mc:AlternateContent>`;
    const kinds = ["slicer", "timeline", "queryTable", "image"].map(
      (kind, index) => `<Relationship Id="r${index}" Type="${OFFICE}/${kind}" Target="../${kind}.bin"/>`,
    );
    const result = await brought(
      file({
        "xl/worksheets/sheet1.xml": sheet(
          `<sheetData/><oleObjects><oleObject shapeId="9"/></oleObjects><controls>${twice}</controls>`,
        ),
        "xl/worksheets/_rels/sheet1.xml.rels": relations("pivotTable", "../p.xml", kinds.join("")),
      }),
    );
    expect(result.lost).toBe(
      "Không giữ được: 1 nút bấm hoặc ô điều khiển (tab “A”); 1 đối tượng nhúng (tab “A”); 1 bảng tổng hợp (pivot) (tab “A”); 1 bộ chọn lọc (slicer) (tab “A”); 1 bộ chọn thời gian (timeline) (tab “A”); 1 bảng lấy dữ liệu từ ngoài (tab “A”); 1 hình nền của trang tính (tab “A”).",
    );
  });
});
