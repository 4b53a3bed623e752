import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import exceljs from "exceljs";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openFile } from "../../../src/lists/files/openFile.ts";
import { tableText } from "../../../src/lists/files/tableText.ts";
import { pastedLines } from "../../../src/lists/pastedLines.ts";

const opened = (bytes: Uint8Array) => {
  const file = openFile(bytes);
  return file.ok ? file.tables.map(({ name, text }) => [name, linesOf(text)]) : file.sentence;
};
const linesOf = (text: string) => pastedLines(text).map(({ cells }) => cells);
const csv = (text: string, ...mark: readonly number[]) => opened(new Uint8Array([...mark, ...strToU8(text)]));
const utf16 = (text: string, bigEndian: boolean, ...mark: readonly number[]) => {
  const bytes = [...text].flatMap((sign) => {
    const code = sign.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
  return opened(new Uint8Array([...mark, ...bytes]));
};

async function workbook(fill: (book: exceljs.Workbook) => void): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("[NF1] [NF5] an .xlsx file", () => {
  it("is its sheets as they are shown", async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet("Đăng ký");
      sheet.addRow(["STT", "Tên mô hình", "Từ ngày", "Điểm", "Tỷ lệ", "SĐT"]);
      sheet.addRow([1, "Một ngày\n“vì dân”", new Date(Date.UTC(2023, 2, 28)), 8.5, 0.8, 912345678]);
      sheet.addRow([
        2,
        { richText: [{ text: "Tổ " }, { text: "tự quản", font: { bold: true } }] },
        "3/2023",
        1234.5,
        true,
      ]);
      sheet.addRow([]);
      sheet.addRow([null, { formula: "1+1", result: 2 }, { text: "xem", hyperlink: "https://vidu.example" }]);
      sheet.getCell("C2").numFmt = "dd/mm/yyyy";
      sheet.getCell("E2").numFmt = "0%";
      sheet.getCell("F2").numFmt = "0000000000";
      sheet.mergeCells("A2:A3");
      book.addWorksheet("Trống");
      book.addWorksheet("Ẩn", { state: "hidden" }).addRow(["không ai thấy"]);
      book.addWorksheet("Hai").addRow(["a"]);
    });
    expect(opened(bytes)).toEqual([
      [
        "Đăng ký",
        [
          ["STT", "Tên mô hình", "Từ ngày", "Điểm", "Tỷ lệ", "SĐT"],
          ["1", "Một ngày\n“vì dân”", "28/03/2023", "8,5", "80%", "0912345678"],
          ["", "Tổ tự quản", "3/2023", "1234,5", "TRUE"],
          ["", "2", "xem"],
        ],
      ],
      ["Hai", [["a"]]],
    ]);
  });

  it("may count its days from 1904, put texts into its cells and leave places out", () => {
    const part = (name: string, xml: string) => ({ [name]: strToU8(`<?xml version="1.0"?>${xml}`) });
    const bytes = zipSync({
      ...part(
        "xl/workbook.xml",
        '<x:workbook xmlns:x="u" xmlns:r="v"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="A &amp; B" r:id="r1"/></x:sheets></x:workbook>',
      ),
      ...part(
        "xl/_rels/workbook.xml.rels",
        '<Relationships><Relationship Id="r1" Target="/xl/s.xml"/></Relationships>',
      ),
      ...part(
        "xl/styles.xml",
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="&quot;ngày&quot; d.m.yy"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
      ),
      ...part(
        "xl/s.xml",
        '<worksheet><sheetData><row><c t="inlineStr"><is><t>x_x000D_&#10;&#x111;<![CDATA[<&]]></t></is></c><c><v>0.1</v></c><!-- <c><v>9</v></c> --></row><row r="3"><c r="AB3" s="1"><v>43551</v></c><c r="B3" t="str"><f>A1</f><v>kết quả</v></c></row></sheetData></worksheet>',
      ),
    });
    // 43551 days after the first of January 1904: 119 years are 43465 days (29 of 366 days), and 86 more.
    expect(opened(bytes)).toEqual([
      [
        "A & B",
        [
          ["x\nđ<&", "0,1"],
          ["", "kết quả", ...Array(25).fill(""), "28/03/2023"],
        ],
      ],
    ]);
  });
});

describe("[NF1] a number or a day of an .xlsx file", () => {
  it.each([
    // 59 days after the first of January 2023, which is 44927.
    [44986, "dd/mm/yyyy", "01/03/2023"],
    [44986, "mm/yyyy", "03/2023"],
    [44986, "yyyy", "2023"],
    [44986, "d/m", "01/03"],
    [44986, "mmm-yy", "03/2023"],
    [44986, "dd/mm/yyyy hh:mm", "01/03/2023"],
    [44986, "#,##0_d", "44986"],
    [44986, "dddd", "44986"],
    [123456789012345, "0", "123456789012345"],
    [0.30000000000000004, "0.0", "0,3"],
  ])("%d as %s is %s: no day or year is made up, no figure changed", async (value, format, text) => {
    const bytes = await workbook((book) => {
      const cell = book.addWorksheet("A").getCell("A1");
      cell.value = value;
      cell.numFmt = format;
    });
    expect(opened(bytes)).toEqual([["A", [[text]]]]);
  });
});

describe("[NF2] [NF5] a .docx file", () => {
  it("keeps hyphens at which no line may break", () => {
    const xml = "<w:p><w:r><w:t>Số 12</w:t><w:noBreakHyphen/><w:t>CV/ĐU</w:t></w:r></w:p>";
    expect(opened(zipSync({ "word/document.xml": strToU8(xml) }))).toEqual([["", [["Số 12-CV/ĐU"]]]]);
  });

  it("is its paragraphs and the rows of its tables", async () => {
    const cell = (...texts: readonly string[]) =>
      new TableCell({ children: texts.map((text) => new Paragraph(text)) });
    const table = new Table({
      rows: [
        new TableRow({
          children: [
            cell("STT"),
            new TableCell({ columnSpan: 2, children: [new Paragraph("Thời gian")] }),
            cell("Tên"),
          ],
        }),
        new TableRow({
          children: [
            new TableCell({ rowSpan: 2, children: [new Paragraph("1")] }),
            cell("Từ"),
            cell("Đến"),
            cell("Một", "", "hai"),
          ],
        }),
        new TableRow({ children: [cell("01/3"), cell("30/10"), cell("Ba")] }),
      ],
    });
    const document = new Document({
      sections: [{ children: [new Paragraph("ĐƠN VỊ: XÃ LÁT"), table, new Paragraph("Người lập")] }],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    expect(opened(bytes)).toEqual([
      [
        "",
        [
          ["ĐƠN VỊ: XÃ LÁT"],
          ["STT", "Thời gian", "", "Tên"],
          ["1", "Từ", "Đến", "Một\nhai"],
          ["", "01/3", "30/10", "Ba"],
          ["Người lập"],
        ],
      ],
    ]);
  });

  it("is nothing that was deleted or stands in a frame, and a table in a cell is its text", () => {
    const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
    const xml = `<w:document><w:body><w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr><w:r><w:t>Còn</w:t><w:tab/><w:t xml:space="preserve">lại </w:t></w:r><w:del><w:r><w:delText>đã bỏ</w:delText><w:t>đã bỏ</w:t></w:r></w:del><w:r><w:pict><w:txbxContent>${paragraph("khung")}</w:txbxContent></w:pict></w:r></w:p><w:tbl><w:tr><w:tc>${paragraph("a")}<w:tbl><w:tr><w:tc>${paragraph("b")}</w:tc></w:tr></w:tbl></w:tc><w:tc>${paragraph("c")}</w:tc></w:tr></w:tbl></w:body></w:document>`;
    const bytes = zipSync({ "word/document.xml": strToU8(xml) });
    expect(opened(bytes)).toEqual([["", [["Còn lại"], ["a\nb", "c"]]]]);
  });
});

describe("[NF3] [NF5] a text file", () => {
  const LINES = [
    ["Tên", "Ghi chú"],
    ["Xã Lát", "một, hai; ba"],
  ];

  it("has tabs, semicolons or commas between its cells", () => {
    expect(csv("Tên\tGhi chú\r\nXã Lát\tmột, hai; ba")).toEqual([["", LINES]]);
    expect(csv('Tên;Ghi chú\nXã Lát;"một, hai; ba"\n')).toEqual([["", LINES]]);
    expect(csv('Tên,Ghi chú\nXã Lát,"một, hai; ba"', 0xef, 0xbb, 0xbf)).toEqual([["", LINES]]);
    expect(csv("sep=;\r\nTên, họ;Ghi, chú\r\na, b;c, d")).toEqual([
      [
        "",
        [
          ["Tên, họ", "Ghi, chú"],
          ["a, b", "c, d"],
        ],
      ],
    ]);
    expect(csv('a;"b ""c""\nd"')).toEqual([["", [["a", 'b "c"\nd']]]]);
    expect(csv("Xã Lát\nXã Đạ Sar")).toEqual([["", [["Xã Lát"], ["Xã Đạ Sar"]]]]);
  });

  it("is of UTF-16, with or without a mark", () => {
    const text = "Name\tGroup\nLat\txã";
    const lines = [
      ["Name", "Group"],
      ["Lat", "xã"],
    ];
    for (const mark of [[], [0xff, 0xfe]]) expect(utf16(text, false, ...mark)).toEqual([["", lines]]);
    for (const mark of [[], [0xfe, 0xff]]) expect(utf16(text, true, ...mark)).toEqual([["", lines]]);
  });

  it("is of a Vietnamese Windows, marks behind letters", () => {
    // “Đạo đức” as code page 1258 has it: Ð, a and a dot below, o; ð, ư and an acute, c.
    const bytes = new Uint8Array([0xd0, 0x61, 0xf2, 0x6f, 0x20, 0xf0, 0xfd, 0xec, 0x63]);
    expect(opened(bytes)).toEqual([["", [["Đạo đức"]]]]);
  });

  it("keeps the signs of a legacy font", () => {
    // “§¶ng ñy x· L¸t, céng hßa” in TCVN3: the Western page has these signs.
    const bytes = new Uint8Array(
      [..."\u00a7\u00b6ng x\u00b7 L\u00b8t c\u00e9ng h\u00dfa"].map((sign) => sign.charCodeAt(0)),
    );
    expect(opened(bytes)).toEqual([["", [["§¶ng x· L¸t céng hßa"]]]]);
  });
});

describe("[NF4] a file that holds no list", () => {
  it("is refused with what to do instead", () => {
    const bytes = (...first: readonly number[]) => new Uint8Array([...first, 0, 0, 0, 0]);
    expect(opened(bytes(0xd0, 0xcf, 0x11, 0xe0))).toContain("lưu lại thành .xlsx hay .docx");
    expect(opened(bytes(0x25, 0x50, 0x44, 0x46))).toContain("Tệp PDF và ảnh");
    expect(opened(bytes(0xff, 0xd8, 0xff))).toContain("Tệp PDF và ảnh");
    expect(opened(bytes(0x50, 0x4b, 3, 4))).toContain("Không đọc được bảng nào");
    expect(opened(zipSync({ mimetype: strToU8("x") }))).toContain("Không đọc được bảng nào");
    expect(opened(new Uint8Array(0))).toContain("Không đọc được bảng nào");
    expect(opened(new Uint8Array(20_000_001))).toContain("Tệp lớn hơn 20 MB");
  });

  it("may say to unpack to more than it is allowed, and is not unpacked", () => {
    const bytes = zipSync({ "word/document.xml": strToU8("<w:p><w:r><w:t>a</w:t></w:r></w:p>") });
    expect(opened(bytes)).toEqual([["", [["a"]]]]);
    // The size stands in the directory at the end, 24 bytes into its entry.
    const entry = bytes.findIndex((_, at) => [0x50, 0x4b, 1, 2].every((byte, of) => bytes[at + of] === byte));
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(entry + 24, 70_000_000, true);
    expect(opened(bytes)).toContain("Không đọc được bảng nào");
  });

  it("may have broken or huge parts that nobody reads", () => {
    const bytes = zipSync({
      "word/document.xml": strToU8("<w:p><w:r><w:t>a</w:t></w:r></w:p>"),
      "word/theme/theme1.xml": strToU8("x".repeat(500)),
    });
    // The second entry of the directory is the theme's; it says to be packed in a way that nobody knows.
    const isEntry = (at: number) => [0x50, 0x4b, 1, 2].every((byte, of) => bytes[at + of] === byte);
    const entry = [...bytes.keys()].filter(isEntry)[1] ?? 0;
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    view.setUint16(entry + 10, 99, true);
    expect(opened(bytes)).toEqual([["", [["a"]]]]);
  });

  it.each(["<", "<!--", "<a", '<a b="', "<a b ", "<![CDATA["])(
    "may be nothing but %s a hundred thousand times: it is gone through once",
    (piece) => {
      const bytes = zipSync({ "word/document.xml": strToU8(piece.repeat(100_000)) });
      expect(opened(bytes)).toContain("Không đọc được bảng nào");
    },
  );

  it("may declare entities that grow: they stay as they are written", () => {
    const xml = '<!DOCTYPE d [<!ENTITY a "aaaa">]><w:p><w:r><w:t>&a;&lt;&#1114112;</w:t></w:r></w:p>';
    expect(opened(zipSync({ "word/document.xml": strToU8(xml) }))).toEqual([["", [["&a;<"]]]]);
  });
});

describe("[NF5] cells as the clipboard gives them", () => {
  it("are read back, whatever stands in them", () => {
    const lines = [
      ['"quoted"', 'in "the" middle', "two\nlines"],
      ["'", '""', "a"],
    ];
    expect(linesOf(tableText(lines))).toEqual(lines);
    expect(linesOf(tableText([["a\tb", "c"]]))).toEqual([["a\tb", "c"]]);
    expect(linesOf(tableText([['x\n"y\tz"', "c"]]))).toEqual([['x\n"y\tz"', "c"]]);
  });
});
