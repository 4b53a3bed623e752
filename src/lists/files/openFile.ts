/** A file that a person chose, as tables of text (SPEC NF1–NF5): what it is its first bytes say, not its name. */
import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";
import { documentLines } from "./documentFile.ts";
import { decoded, delimitedLines } from "./plainFile.ts";
import { tableText } from "./tableText.ts";
import { type FileTable, type Parts, workbookTables } from "./workbookFile.ts";

/** A list is far smaller; a browser would stand still over larger ones. */
export const LARGEST_FILE = 20_000_000;
/** Of all parts that are read, unpacked: a file that says to be larger is not read. */
const LARGEST_UNPACKED = 60_000_000;

export interface OpenedTable {
  readonly name: string;
  /** As the clipboard would give it. */
  readonly text: string;
}

export type OpenedFile =
  | { readonly ok: true; readonly tables: readonly OpenedTable[] }
  | { readonly ok: false; readonly sentence: string };

const refused = (sentence: string): OpenedFile => ({ ok: false, sentence });

const OLD_OFFICE =
  "Tệp này thuộc kiểu cũ (.xls, .doc) hoặc có mật khẩu. Hãy mở bằng Excel hay Word, bỏ mật khẩu, lưu lại thành .xlsx hay .docx rồi chọn lại; hoặc chép bảng rồi dán.";
const NO_TABLE = "Không đọc được bảng nào trong tệp này. Hãy mở tệp, chép bảng rồi dán vào ô ở trên.";
const TOO_LARGE = "Tệp lớn hơn 20 MB. Hãy mở tệp, chép riêng bảng cần dùng rồi dán vào ô ở trên.";
const PICTURE =
  "Tệp PDF và ảnh không có bảng để đọc. Hãy dùng tệp Excel hay Word, hoặc gõ thẳng vào tab của bảng tính.";

const beginsWith = (bytes: Uint8Array, ...first: readonly number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

export function openFile(bytes: Uint8Array): OpenedFile {
  if (bytes.length > LARGEST_FILE) return refused(TOO_LARGE);
  if (beginsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refused(OLD_OFFICE);
  const isPicture = [
    [0x25, 0x50, 0x44, 0x46],
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
  ];
  if (isPicture.some((first) => beginsWith(bytes, ...first))) return refused(PICTURE);
  const tables = tablesIn(bytes).map(({ name, lines }) => ({ name, text: tableText(lines) }));
  const filled = tables.filter(({ text }) => text.trim() !== "");
  return filled.length === 0 ? refused(NO_TABLE) : { ok: true, tables: filled };
}

function tablesIn(bytes: Uint8Array): readonly FileTable[] {
  if (!beginsWith(bytes, 0x50, 0x4b)) return [{ name: "", lines: delimitedLines(decoded(bytes)) }];
  const { parts, allRead } = partsOf(bytes);
  const document = parts("word/document.xml");
  const tables = document === "" ? workbookTables(parts) : [{ name: "", lines: documentLines(document) }];
  return allRead() ? tables : [];
}

interface Container {
  readonly parts: Parts;
  /** False once a part was asked for that is broken or too large. */
  allRead(): boolean;
}

/** Only what is asked for is unpacked. */
function partsOf(bytes: Uint8Array): Container {
  let room = LARGEST_UNPACKED;
  let whole = true;
  const filter =
    (sought: string) =>
    (file: UnzipFileInfo): boolean => {
      if (file.name !== sought) return false;
      room -= file.originalSize;
      whole &&= room >= 0;
      return whole;
    };
  return {
    parts: (name) => {
      try {
        return strFromU8(unzipSync(bytes, { filter: filter(name) })[name] ?? new Uint8Array());
      } catch {
        whole = false;
        return "";
      }
    },
    allRead: () => whole,
  };
}
