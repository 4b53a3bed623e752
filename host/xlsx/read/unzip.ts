/**
 * The parts of a .zip by their names, inflated under a limit: a small file may unpack into far more than this computer holds.
 * Layout: APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16 (pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT).
 */
import { crc32, inflateRawSync } from "node:zlib";
import { BROKEN, FileRefused } from "./refusal.ts";

export type Parts = ReadonlyMap<string, Buffer>;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;
/** Any workbook has far fewer. */
const MOST_PARTS = 10_000;

const TOO_MUCH = "Tệp này bung ra quá lớn nên không được nhập. Hãy chia thành các tệp nhỏ hơn.";
export const LOCKED = "Tệp này được khóa bằng mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập.";

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly at: number;
}

/** Only parts that are `wanted` are inflated. Throws FileRefused. */
export function unzip(bytes: Buffer, wanted: (name: string) => boolean, most: number): Parts {
  const parts = new Map<string, Buffer>();
  let left = most;
  for (const entry of entriesOf(bytes)) {
    // A name written twice would be read in two ways.
    if (parts.has(entry.name)) throw new FileRefused(BROKEN);
    const content = wanted(entry.name) ? contentOf(bytes, entry, left) : Buffer.alloc(0);
    left -= content.length;
    parts.set(entry.name, content);
  }
  return parts;
}

function entriesOf(bytes: Buffer): readonly Entry[] {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw new FileRefused(TOO_MUCH);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_SIZE > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw new FileRefused(BROKEN);
    if (bytes.readUInt16LE(at + 8) & ENCRYPTED_FLAG) throw new FileRefused(LOCKED);
    const named = at + ENTRY_SIZE + bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString("utf8", at + ENTRY_SIZE, named).replace(/^\//, ""),
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at = named + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The record at the end may be followed by a comment only. */
function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw new FileRefused(BROKEN);
}

/** One wrong bit may be a wrong figure: what is not as it was written is not read. */
function contentOf(bytes: Buffer, entry: Entry, most: number): Buffer {
  const content = unpacked(bytes, entry, most);
  if (crc32(content) !== entry.checksum) throw new FileRefused(BROKEN);
  return content;
}

function unpacked(bytes: Buffer, { method, packed, at }: Entry, most: number): Buffer {
  if (at + LOCAL_SIZE > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw new FileRefused(BROKEN);
  const start = at + LOCAL_SIZE + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = bytes.subarray(start, start + packed);
  if (content.length < packed) throw new FileRefused(BROKEN);
  if (method === DEFLATED) return inflated(content, most);
  if (method !== STORED) throw new FileRefused(BROKEN);
  if (content.length > most) throw new FileRefused(TOO_MUCH);
  return content;
}

function inflated(content: Buffer, most: number): Buffer {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    // Node's code of output beyond maxOutputLength (nodejs.org/api/zlib.html).
    const large = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw new FileRefused(large ? TOO_MUCH : BROKEN);
  }
}
