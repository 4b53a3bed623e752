/** Files that are refused before anything is built from them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFile } from "../../xlsx/read/readFile.ts";
import { FileRefused } from "../../xlsx/read/refusal.ts";
import { unzip } from "../../xlsx/read/unzip.ts";
import { zip } from "../../xlsx/read/zip.ts";
import { brought, written } from "./importSupport.ts";

const fixtureFile = (name: string): Buffer => readFileSync(join(import.meta.dirname, "fixtures", name));

/** The sentence with which it is refused; null when it is read. */
async function refusal(bytes: Uint8Array): Promise<string | null> {
  try {
    await readFile(bytes);
    return null;
  } catch (error) {
    if (error instanceof FileRefused) return error.message;
    throw error;
  }
}

const BROKEN =
  "Tệp này bị hỏng, không đọc được. Hãy mở nó bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi nhập lại.";
const NO_XLSX =
  "Tệp này không phải là .xlsx. Hãy chọn tệp .xlsx, hoặc mở bằng Excel hay LibreOffice rồi lưu lại dạng .xlsx.";
const TOO_MUCH = "Tệp này bung ra quá lớn nên không được nhập. Hãy chia thành các tệp nhỏ hơn.";
const LOCKED = "Tệp này được khóa bằng mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập.";

/** A good file with some of its parts replaced. */
async function changed(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const good = await written((book) => {
    book.addWorksheet("A").getCell("A1").value = 1;
  });
  const all = new Map(unzip(Buffer.from(good), () => true, 1e8));
  for (const [name, text] of Object.entries(parts)) all.set(name, Buffer.from(text));
  return zip(all);
}

const sheet = (inner: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inner}</worksheet>`;

describe("a file that is", () => {
  it("[E7] of another kind is refused by its kind", async () => {
    // The envelope of a locked file (see container.ts): its first bytes, and the name of the stream inside.
    const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const locked = Buffer.concat([compound, Buffer.from("EncryptedPackage", "utf16le")]);
    const files = [
      Buffer.from(""),
      fixtureFile("don-vi.csv"),
      fixtureFile("don-vi.xls"),
      locked,
      zip(new Map([["a.txt", Buffer.from("x")]])),
    ];
    expect(await Promise.all(files.map(refusal))).toEqual([
      NO_XLSX,
      NO_XLSX,
      "Tệp này ở định dạng .xls cũ. Hãy mở bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi nhập.",
      LOCKED,
      NO_XLSX,
    ]);
  });

  it("[E7] larger than it may be is refused, packed and unpacked", async () => {
    expect(await refusal(Buffer.alloc(20 * 1024 * 1024 + 1))).toBe(
      "Tệp lớn hơn 20 MB nên không được nhập. Hãy chia thành các tệp nhỏ hơn.",
    );
    // 101 MB of zeros take 0.1 MB, and the directory may say that they are one byte.
    const bomb = deflateRawSync(Buffer.alloc(101 * 1024 * 1024));
    const packed = zip(new Map([["xl/workbook.xml", bomb]]));
    // Bytes 8 of the part's header and 10 of the directory's entry name the method: 8 is deflated.
    packed.writeUInt16LE(8, 8);
    packed.writeUInt16LE(8, packed.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 10);
    expect(await refusal(packed)).toBe(TOO_MUCH);
  });

  it("[E7] as a whole unpacks into more than the limit, or names a part twice, is refused", () => {
    const two = zip(
      new Map([
        ["a", Buffer.alloc(60)],
        ["b", Buffer.alloc(40)],
      ]),
    );
    expect(unzip(two, () => true, 100).size).toBe(2);
    expect(() => unzip(two, () => true, 99)).toThrow(new FileRefused(TOO_MUCH));
    // What is not wanted is not unpacked, and counts for nothing.
    expect(unzip(two, (name) => name === "a", 60).size).toBe(2);
    const directory = two.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    two.write("a", two.indexOf("b", directory), "latin1");
    expect(() => unzip(two, () => true, 100)).toThrow(new FileRefused(BROKEN));
  });

  it("[E7] with more than it may have is refused", async () => {
    const cells = `<row r="1">${"<c/>".repeat(500_000)}</row>`;
    const path = "xl/worksheets/sheet1.xml";
    expect([
      await refusal(await changed({ [path]: sheet(`<sheetData>${cells}</sheetData>`) })),
      await refusal(
        await changed({ [path]: sheet('<cols><col min="1" max="999999999"/></cols><sheetData/>') }),
      ),
      await refusal(await changed({ [path]: sheet('<sheetData><row r="999999999"/></sheetData>') })),
      await refusal(await changed({ [path]: sheet("<sheetData>") })),
      await refusal(
        await written((book) => {
          book.addWorksheet("Dài").getCell("B2").value = "x".repeat(50_001);
        }),
      ),
    ]).toEqual([
      "Tệp này có hơn 500.000 ô có nội dung nên không được nhập. Hãy chia thành các tệp nhỏ hơn.",
      BROKEN,
      BROKEN,
      BROKEN,
      "Ô B2 của trang tính “Dài” có 50.001 ký tự; mỗi ô chứa nhiều nhất 50.000. Hãy rút ngắn rồi nhập lại.",
    ]);
  });

  it("[E7] with a part that is no XML, or XML that is torn, is refused", async () => {
    const torn = "<a><b></a>";
    const drawing =
      '<Relationships><Relationship Id="rId1" Type="x/drawing" Target="../d.xml"/></Relationships>';
    const files: Readonly<Record<string, string>>[] = [
      { "xl/workbook.xml": torn },
      { "xl/_rels/workbook.xml.rels": torn },
      { "xl/styles.xml": torn },
      { "xl/theme/theme1.xml": "chữ" },
      { "xl/worksheets/sheet1.xml": sheet('<sheetData><row r="1"><c r="A1"></row></sheetData>') },
      { "xl/worksheets/sheet1.xml": sheet('<sheetData><row r="1"><c r="A0"/></row></sheetData>') },
      { "xl/worksheets/sheet1.xml": sheet('<sheetData><row r="0"/></sheetData>') },
      { "xl/worksheets/sheet1.xml": sheet('<sheetData><row r="1"><c r="XFE1"/></row></sheetData>') },
      { "xl/worksheets/sheet1.xml": sheet('<sheetData><row r="1"><c r="A1048577"/></row></sheetData>') },
      { "xl/worksheets/sheet1.xml": sheet("<a>".repeat(500_000)) },
      { "xl/worksheets/_rels/sheet1.xml.rels": drawing, "xl/d.xml": torn },
    ];
    for (const parts of files)
      expect(await refusal(await changed(parts)), String(Object.keys(parts))).toBe(BROKEN);
  });

  it("[E2] at the limit of a cell is taken", async () => {
    const long = "ệ".repeat(50_000);
    const { workbook, sheets } = await brought(
      await written((book) => {
        book.addWorksheet("Dài").getCell("A1").value = long;
      }),
    );
    const at = { sheet: sheets[0] ?? "", row: 0, column: 0, rows: 1, columns: 1 };
    expect(workbook.contents(at)).toEqual([[{ kind: "value", value: long }]]);
  });

  it("[E7] damaged anywhere is refused in a sentence, or read", async () => {
    const good = fixtureFile("danh-sach.xlsx");
    const damaged = fc
      .tuple(fc.nat(good.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.boolean())
      .map(([at, bytes, cut]) => {
        const copy = Buffer.from(cut ? good.subarray(0, at) : good);
        copy.set(bytes.subarray(0, Math.max(0, copy.length - at)), Math.min(at, copy.length));
        return copy;
      });
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        const sentence = await refusal(bytes);
        expect([null, BROKEN, NO_XLSX, TOO_MUCH, LOCKED]).toContain(sentence);
      }),
      { numRuns: 150, seed: 848 },
    );
  });
});
