/** A .zip of a few parts, stored as they are unless they are to be deflated. See unzip.ts for the layout. */
import { crc32, deflateRawSync } from "node:zlib";
import type { Parts } from "./unzip.ts";

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1 January 1980, the first day there is: when a part was made is nobody's concern. */
const DAY = 0x0021;

interface Packed {
  readonly named: Buffer;
  readonly content: Buffer;
  readonly packed: Buffer;
  readonly deflated: boolean;
}

export function zip(parts: Parts, { deflated = false } = {}): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const named = Buffer.from(name);
    const packed = deflated ? deflateRawSync(content) : content;
    const part = { named, content, packed, deflated };
    const local = Buffer.concat([header(0x04034b50, 30, 4, part), named, packed]);
    const entry = header(0x02014b50, 46, 6, part);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, named);
    pieces.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, listed, end]);
}

/** Both kinds of header hold the same fields in the same order from `from` on. */
function header(signature: number, size: number, from: number, part: Packed): Buffer {
  const { named, content, packed, deflated } = part;
  const made = Buffer.alloc(size);
  made.writeUInt32LE(signature, 0);
  made.writeUInt16LE(VERSION, from);
  made.writeUInt16LE(UTF8_NAMES, from + 2);
  made.writeUInt16LE(deflated ? DEFLATED : 0, from + 4);
  made.writeUInt16LE(DAY, from + 8);
  made.writeUInt32LE(crc32(content), from + 10);
  made.writeUInt32LE(packed.length, from + 14);
  made.writeUInt32LE(content.length, from + 18);
  made.writeUInt16LE(named.length, from + 22);
  return made;
}
