/** What a chosen file is before anything is built from it. Refuses with a sentence whatever is no .xlsx of a size that can be read. */
import { FileRefused } from "./refusal.ts";
import { LOCKED, type Parts, unzip } from "./unzip.ts";

export const LARGEST_FILE = 20 * 1024 * 1024;
export const TOO_LARGE = "Tệp lớn hơn 20 MB nên không được nhập. Hãy chia thành các tệp nhỏ hơn.";

/** A list of 200,000 filled cells unpacks into about 10 MB. */
const MOST_UNPACKED = 100 * 1024 * 1024;

const OLD = "Tệp này ở định dạng .xls cũ. Hãy mở bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi nhập.";
export const NO_XLSX =
  "Tệp này không phải là .xlsx. Hãy chọn tệp .xlsx, hoặc mở bằng Excel hay LibreOffice rồi lưu lại dạng .xlsx.";
export const NO_SHEET =
  "Tệp này không có trang tính nào đọc được. Hãy mở bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi nhập.";

/** The file format of Office before 2007; also the envelope of an encrypted .xlsx ([MS-CFB] 2.2, [MS-OFFCRYPTO] 1.3.1). */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");
const ZIP = Buffer.from("PK");

/** A drawing of older kind (.vml) tells of buttons that nothing else names. */
const WORTH_READING = /\.(?:xml|rels|vml)$/i;

export function openContainer(bytes: Buffer): Parts {
  if (bytes.length > LARGEST_FILE) throw new FileRefused(TOO_LARGE);
  if (bytes.subarray(0, COMPOUND.length).equals(COMPOUND)) {
    throw new FileRefused(bytes.includes(ENCRYPTED) ? LOCKED : OLD);
  }
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) throw new FileRefused(NO_XLSX);
  return unzip(bytes, (name) => WORTH_READING.test(name), MOST_UNPACKED);
}
