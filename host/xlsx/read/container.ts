/** What a chosen file is before anything is built from it. Refuses with a sentence whatever is no .xlsx of a size that can be read. */
import { isTrue, startTags } from "./elements.ts";
import { usualNames, WORKBOOK } from "./partNames.ts";
import { plainCells } from "./plainCells.ts";
import { plainXml } from "./plainXml.ts";
import { BROKEN, FileRefused } from "./refusal.ts";
import { textOf } from "./relations.ts";
import { LOCKED, type Parts, unzip } from "./unzip.ts";

export const LARGEST_FILE = 20 * 1024 * 1024;
export const TOO_LARGE = "Tệp lớn hơn 20 MB nên không được nhập. Hãy chia thành các tệp nhỏ hơn.";

/** A list of 200,000 filled cells unpacks into about 10 MB. */
const MOST_UNPACKED = 100 * 1024 * 1024;
/** Reading takes seconds for every 100,000, and nobody else is served meanwhile. */
const MOST_CELLS = 500_000;
/** The last column and row that the format has: XFD1048576 (support.microsoft.com, “Excel specifications and limits”). */
export const LAST_COLUMN = 16_384;
export const LAST_ROW = 1_048_576;

const OLD = "Tệp này ở định dạng .xls cũ. Hãy mở bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi nhập.";
const NO_XLSX =
  "Tệp này không phải là .xlsx. Hãy chọn tệp .xlsx, hoặc mở bằng Excel hay LibreOffice rồi lưu lại dạng .xlsx.";
const NO_SHEET =
  "Tệp này không có trang tính nào đọc được. Hãy mở bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi nhập.";
const TOO_MANY = `Tệp này có hơn ${MOST_CELLS.toLocaleString("vi")} ô có nội dung nên không được nhập. Hãy chia thành các tệp nhỏ hơn.`;

/** The file format of Office before 2007; also the envelope of an encrypted .xlsx ([MS-CFB] 2.2, [MS-OFFCRYPTO] 1.3.1). */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");
const ZIP = Buffer.from("PK");

const WORTH_READING = /\.(?:xml|rels)$/i;
const TEXTS = "xl/sharedStrings.xml";
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

export function openContainer(bytes: Buffer): Parts {
  if (bytes.length > LARGEST_FILE) throw new FileRefused(TOO_LARGE);
  if (bytes.subarray(0, COMPOUND.length).equals(COMPOUND)) {
    throw new FileRefused(bytes.includes(ENCRYPTED) ? LOCKED : OLD);
  }
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) throw new FileRefused(NO_XLSX);
  const parts = usualNames(plainParts(unzip(bytes, (name) => WORTH_READING.test(name), MOST_UNPACKED)));
  if (!parts.has(WORKBOOK)) throw new FileRefused(NO_XLSX);
  const sheets = [...parts].filter(([name]) => SHEET.test(name));
  if (sheets.length === 0) throw new FileRefused(NO_SHEET);
  let cells = 0;
  for (const [, sheet] of sheets) cells += cellsIn(sheet);
  if (cells > MOST_CELLS) throw new FileRefused(TOO_MANY);
  const from1904 = countsFrom1904(parts);
  return new Map([
    ...parts,
    [WORKBOOK, changed(parts, WORKBOOK, (text) => text.replace(/date1904="(?:true|on)"/, 'date1904="1"'))],
    // exceljs has no text for an entry of none.
    ...(parts.has(TEXTS)
      ? [[TEXTS, changed(parts, TEXTS, (text) => text.replace(/<si\s*\/>/g, "<si><t></t></si>"))] as const]
      : []),
    ...sheets.map(
      ([name, sheet]) => [name, Buffer.from(plainCells(sheet.toString("utf8"), from1904))] as const,
    ),
  ]);
}

const changed = (parts: Parts, part: string, change: (text: string) => string): Buffer =>
  Buffer.from(change(textOf(parts, part)));

const plainParts = (parts: Parts): Parts =>
  new Map([...parts].map(([name, content]) => [name, plainXml(content)]));

/** Whether day 0 is 1 January 1904: files from older Macs. */
export function countsFrom1904(parts: Parts): boolean {
  const [properties] = startTags(textOf(parts, WORKBOOK), "workbookPr");
  return isTrue(properties?.get("date1904"));
}

/** Rows count, too: an empty one is an object all the same. */
function cellsIn(sheet: Buffer): number {
  // Marks are ASCII, and latin1 takes a byte for a character: nothing is decoded that is only counted.
  const text = sheet.toString("latin1");
  const columns = startTags(text, "col").map((attributes) => Number(attributes.get("max")));
  const rows = startTags(text, "row").map((attributes) => Number(attributes.get("r") ?? 1));
  if (columns.some((last) => !(last <= LAST_COLUMN))) throw new FileRefused(BROKEN);
  if (rows.some((row) => !(row <= LAST_ROW))) throw new FileRefused(BROKEN);
  return text.match(/<(?:\w+:)?(?:c|row)[\s/>]/g)?.length ?? 0;
}
