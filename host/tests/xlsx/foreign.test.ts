/** Files as other programs may write them, by hand: what the format allows and Excel does not do. */
import { describe, expect, it } from "vitest";
import type { Scalar } from "../../workbook/contract.ts";
import { readFile } from "../../xlsx/read/readFile.ts";
import { unzip } from "../../xlsx/read/unzip.ts";
import { zip } from "../../xlsx/read/zip.ts";
import { data, file, gridOf, MAIN, OFFICE, relations, sheet, workbook } from "./byHand.ts";
import { brought, written } from "./importSupport.ts";

/** What comes in of these rows. */
async function read(rows: string, size: readonly [number, number], main = workbook()): Promise<Scalar[][]> {
  const bytes = file({ "xl/worksheets/sheet1.xml": data(rows), "xl/workbook.xml": main });
  return gridOf(await brought(bytes), ...size);
}

describe("[E12] cells", () => {
  it("without places follow one another", async () => {
    const rows =
      '<row><c><v>1</v></c><c t="inlineStr"><is><t>hai</t></is></c></row><row r="3"><c r="$b$3"><v>5</v></c><c><v>6</v></c></row>';
    expect(await read(rows, [3, 3])).toEqual([
      [1, "hai", null],
      [null, null, null],
      [null, 5, 6],
    ]);
  });

  it("of a row in two pieces, and rows in any order, are all there", async () => {
    const rows =
      '<row r="2"><c r="C2"><v>3</v></c></row><row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
    expect(await read(rows, [2, 3])).toEqual([
      [9, null, null],
      [1, null, 3],
    ]);
  });

  it("hold days written as text, texts with readings and in CDATA, and what is no number as it stands", async () => {
    const rows = `<row r="1"><c r="A1" t="d"><v>2023-03-28T12:00:00</v></c><c r="B1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>とう</t></rPh></is></c><c r="C1" t="inlineStr"><is><t><![CDATA[<b>&đậm]]></t></is></c><c r="D1"><v>INF</v></c><!-- <c r="E1"><v>1</v></c> --></row>`;
    // 28 March 2023 is day 45,013.
    expect(await read(rows, [1, 5])).toEqual([[45_013.5, "東京", "<b>&đậm", "INF", null]]);
  });
});

it("[E18] an error that is younger than the format comes in as text", async () => {
  const rows = '<row r="1"><c r="A1" t="e"><v>#SPILL!</v></c><c r="B1" t="e"><v>#N/A</v></c></row>';
  expect(await read(rows, [1, 2])).toEqual([["#SPILL!", "#N/A"]]);
});

/** A workbook whose cells A1 and B1 are the first two of these texts that cells share. */
const withTexts = (texts: string): Buffer =>
  file({
    "xl/_rels/workbook.xml.rels": relations(
      "worksheet",
      "worksheets/sheet1.xml",
      `<Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`,
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${texts}</sst>`,
    "xl/worksheets/sheet1.xml": data(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
    ),
  });

describe("[E12] texts", () => {
  it("may be empty, however that is written", async () => {
    for (const empty of ["<si></si>", "<si/>", "<si >\n</si>", "<si><t/></si>"]) {
      const result = await brought(withTexts(`<si><t>Xã Lát</t></si>${empty}`));
      expect(gridOf(result, 1, 2), empty).toEqual([["Xã Lát", null]]);
    }
  });

  it("may have words before their runs, and readings beside them", async () => {
    const texts =
      '<si><t>Bản </t><r><rPr><b/></rPr><t>đăng ký</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>とう</t></rPh></si>';
    expect(gridOf(await brought(withTexts(texts)), 1, 2)).toEqual([["Bản đăng ký", "東京"]]);
  });
});

it("[E2] a text that looks like an entity stays as it is, also as the result that a formula keeps", async () => {
  const lost = '<c r="B1" t="str"><f>[1]A!A1</f><v>&amp;lt;&amp;amp;</v></c>';
  expect(
    await read(`<row r="1"><c r="A1" t="str"><v>&amp;lt;b&amp;gt;</v></c>${lost}</row>`, [1, 2]),
  ).toEqual([["&lt;b&gt;", "&lt;&amp;"]]);
});

describe("[E12] a file", () => {
  it("declares a prefix where it needs it", async () => {
    const declared = `<workbook xmlns="${MAIN}"><sheets><sheet name="A" sheetId="1" xmlns:q="${OFFICE}" q:id="rId1"/></sheets></workbook>`;
    expect(gridOf(await brought(file({ "xl/workbook.xml": declared })), 1, 1)).toEqual([[7]]);
  });

  it("has rows and columns of other kinds in its extensions, as a button on the sheet", async () => {
    const anchor = "<from><x:col>0</x:col><x:row>0</x:row></from><to><x:col>1</x:col><x:row>1</x:row></to>";
    const button = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><mc:Choice Requires="x14"><controls><control shapeId="1"><controlPr><anchor>${anchor}</anchor></controlPr></control></controls></mc:Choice></mc:AlternateContent>`;
    const rows = '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>';
    const bytes = file({ "xl/worksheets/sheet1.xml": sheet(`${rows}${button}`) });
    expect(gridOf(await brought(bytes), 2, 2)).toEqual([
      [7, null],
      [null, null],
    ]);
  });

  it("gives its sheets titles and numbers that exceljs would refuse", async () => {
    const listed = ["History", "A", "a/b"].map((name) => `<sheet name="${name}" sheetId="1" r:id="rId1"/>`);
    const main = workbook().replace(/<sheet .*\/>/, listed.join(""));
    const { workbook: book, sheets } = await brought(file({ "xl/workbook.xml": main }));
    expect(sheets.map((id) => book.sheet(id).name)).toEqual(["History", "A", "a/b"]);
  });

  it("has prefixes, or UTF-16", async () => {
    const prefixed = file({
      "xl/workbook.xml": `<x:workbook xmlns:x="${MAIN}" xmlns:rr="${OFFICE}"><x:sheets><x:sheet name="A" sheetId="4" rr:id="rId1"/></x:sheets></x:workbook>`,
      "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>chữ</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const wide = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${data('<row r="1"><c r="A1" t="str"><v>chữ</v></c></row>')}`;
    const inUtf16 = file({ "xl/worksheets/sheet1.xml": Buffer.from(wide, "utf16le") });
    for (const bytes of [prefixed, inUtf16]) expect(gridOf(await brought(bytes), 1, 1)).toEqual([["chữ"]]);
  });

  it("keeps its parts where it likes", async () => {
    const moved = file({
      "_rels/.rels": relations("officeDocument", "/Sổ/Book.XML"),
      "xl/workbook.xml": null,
      "Sổ\\book.xml": workbook(),
      "xl/_rels/workbook.xml.rels": null,
      "sổ/_rels/book.xml.rels": relations("worksheet", "../Trang%20m%E1%BB%99t.xml"),
      "xl/worksheets/sheet1.xml": null,
      "trang một.xml": data('<row r="1"><c r="A1"><v>7</v></c></row>'),
    });
    expect(gridOf(await brought(moved), 1, 1)).toEqual([[7]]);
  });

  it("counts from 1904, but a span of hours is no day", async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="170" formatCode="[h]:mm"/></numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`;
    const bytes = file({
      "xl/workbook.xml": workbook('<workbookPr date1904="true"/>'),
      "xl/styles.xml": styles,
      "xl/_rels/workbook.xml.rels": relations(
        "worksheet",
        "worksheets/sheet1.xml",
        `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/>`,
      ),
      "xl/worksheets/sheet1.xml": data(
        '<row r="1"><c r="A1" s="1"><v>43551</v></c><c r="B1" s="2"><v>1.25</v></c><c r="C1"><v>43551</v></c></row>',
      ),
    });
    // 28 March 2023 in the one system and in the other; 1,462 days lie between their beginnings.
    expect(gridOf(await brought(bytes), 1, 3)).toEqual([[45_013, 1.25, 43_551]]);
  });

  it("says which sheet it only names", async () => {
    const two = workbook().replace("</sheets>", '<sheet name="Mất" sheetId="2" r:id="rId9"/></sheets>');
    expect((await brought(file({ "xl/workbook.xml": two }))).lost).toBe(
      "Không giữ được: 1 trang tính mà tệp chỉ có tên (tab “Mất”).",
    );
  });
});

it("[E13] a formula that asks for what is not here keeps its result", async () => {
  const cell = (place: string, formula: string, result: number): string =>
    `<c r="${place}"><f>${formula}</f><v>${result}</v></c>`;
  const formulas = ["SUM(Bảng1[Số])", "SUM('2022:2023'!A1)", "SUM(G1#)", "VAT*100", '"[x] VAT"&amp;1'];
  const cells = formulas.map((formula, index) => cell(`${"ABCDE"[index]}1`, formula, index + 5));
  const bytes = file({
    "xl/workbook.xml": workbook().replace(
      "</sheets>",
      '</sheets><definedNames><definedName name="VAT">0.1</definedName></definedNames>',
    ),
    "xl/worksheets/sheet1.xml": data(
      `<row r="1">${cells.join("")}<c r="F1"><f t="dataTable" ref="F1"/><v>3</v></c></row>`,
    ),
  });
  const result = await brought(bytes);
  expect([gridOf(result, 1, 6), result.lost]).toEqual([
    [[5, 6, 7, 8, "[x] VAT1", 3]],
    "Không giữ được: 1 tên vùng; 1 công thức theo tên cột của bảng (kết quả vẫn còn) (tab “A”); 1 công thức cộng qua nhiều trang tính (kết quả vẫn còn) (tab “A”); 1 công thức theo vùng tràn (kết quả vẫn còn) (tab “A”); 1 công thức dùng tên vùng không giữ được (kết quả vẫn còn) (tab “A”); 1 công thức tệp không ghi đủ (kết quả vẫn còn) (tab “A”).",
  ]);
});

it("[E5] a fill without a pattern is no fill, so nothing of it is lost", async () => {
  const good = await written((book) => {
    book.addWorksheet("A").getCell("A1").value = 1;
  });
  const parts = new Map(unzip(Buffer.from(good), () => true, 1e8));
  const styles = String(parts.get("xl/styles.xml")).replaceAll('patternType="none"', "");
  parts.set("xl/styles.xml", Buffer.from(styles));
  expect((await brought(zip(parts))).lost).toBeNull();
});

it("[E14] one wrong bit is found", async () => {
  const bytes = file({});
  const at = bytes.indexOf("<v>7</v>") + 3;
  bytes[at] = "1".charCodeAt(0);
  await expect(readFile(bytes)).rejects.toThrow("Tệp này bị hỏng");
});

it("[E12] bounds of days count from 1904, too", async () => {
  const rule =
    '<dataValidations><dataValidation type="date" operator="greaterThan" sqref="A1"><formula1>43551</formula1></dataValidation></dataValidations>';
  const bytes = file({
    "xl/workbook.xml": workbook('<workbookPr date1904="1"/>'),
    "xl/worksheets/sheet1.xml": sheet(`<sheetData/>${rule}`),
  });
  const { workbook: book, sheets } = await brought(bytes);
  const area = { sheet: sheets[0] ?? "", row: 0, column: 0, rows: 1, columns: 1 };
  expect(book.validations(area)[0]?.[0]).toMatchObject({ criteria: "DATE_AFTER", values: [45_013] });
});

it("[E16] a merge of whole lines ends with the tab", async () => {
  const merges = ["A1:XFD1", "C2:D1048576", "A1048575:B1048576"].map((ref) => `<mergeCell ref="${ref}"/>`);
  const bytes = file({
    "xl/worksheets/sheet1.xml": sheet(`<sheetData/><mergeCells>${merges.join("")}</mergeCells>`),
  });
  const { workbook: book, sheets } = await brought(bytes);
  const [id = ""] = sheets;
  // A new tab has 1,000 rows and 26 columns.
  expect(book.merges(id)).toEqual([
    { sheet: id, row: 0, column: 0, rows: 1, columns: 26 },
    { sheet: id, row: 1, column: 2, rows: 999, columns: 2 },
  ]);
});

it("[E17] a conversation is a note; what only extensions hold is counted", async () => {
  const notice = "[Threaded comment] Your version of Excel allows you to read this threaded comment";
  const thread = ["Đề nghị xem lại", "Đã sửa &lt;xong&gt;"].map(
    (text) => `<threadedComment ref="B2"><text>${text}</text></threadedComment>`,
  );
  const extension =
    '<extLst><ext><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"/></x14:conditionalFormatting></x14:conditionalFormattings><x14:sparklines><x14:sparkline/></x14:sparklines></ext></extLst>';
  const bytes = file({
    "xl/worksheets/_rels/sheet1.xml.rels": relations(
      "comments",
      "../comments1.xml",
      '<Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threaded.xml"/>',
    ),
    "xl/comments1.xml": `<comments><comment ref="B2"><text><t>${notice}</t></text></comment></comments>`,
    "xl/threaded.xml": `<ThreadedComments>${thread.join("")}</ThreadedComments>`,
    "xl/worksheets/sheet1.xml": sheet(`<sheetData/>${extension}`),
  });
  const { workbook: book, sheets, lost } = await brought(bytes);
  const notes = book.notes({ sheet: sheets[0] ?? "", row: 1, column: 1, rows: 1, columns: 1 });
  expect([notes, lost]).toEqual([
    [["Đề nghị xem lại\nĐã sửa <xong>"]],
    "Không giữ được: 1 biểu đồ nhỏ trong ô (tab “A”); 1 định dạng có điều kiện (tab “A”).",
  ]);
});
