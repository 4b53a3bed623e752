/** Just enough of PNG (https://www.w3.org/TR/png-3/): reads what Chromium writes, writes a palette of at most 256 colours. */
import { crc32, deflateSync, inflateSync } from "node:zlib";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel, row by row. */
  readonly rgb: Uint8Array;
}

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");
const TRUE_COLOUR = 2;
const WITH_ALPHA = 6;
const PALETTE = 3;

interface Chunk {
  readonly type: string;
  readonly content: Buffer;
}

function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString("latin1", at + 4, at + 8),
      content: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

/** Alpha is dropped: a photographed page is opaque. */
export function readPng(png: Buffer): Pixels {
  const chunks = chunksOf(png);
  const head = chunks[0]?.content ?? Buffer.alloc(0);
  const [width, height, depth, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]];
  if (depth !== 8 || (kind !== TRUE_COLOUR && kind !== WITH_ALPHA) || head[12] !== 0) {
    throw new Error(`A PNG of depth ${depth} and colour type ${kind} is not what Chromium writes.`);
  }
  const step = kind === WITH_ALPHA ? 4 : 3;
  const lines = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ content }) => content)),
  );
  unfilter(lines, width * step, step);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const line = Math.floor(pixel / width);
    const from = line * (width * step + 1) + 1 + (pixel % width) * step;
    rgb.set(lines.subarray(from, from + 3), pixel * 3);
  }
  return { width, height, rgb };
}

/** In place; each line begins with the number of its filter. */
function unfilter(lines: Buffer, length: number, step: number): void {
  for (let line = 0; line < lines.length; line += length + 1) {
    // What stands left of a line or above the first one counts as 0.
    const byte = (at: number, begin: number): number => (at > begin && begin >= 0 ? (lines[at] ?? 0) : 0);
    const above = line - length - 1;
    for (let at = line + 1; at <= line + length; at += 1) {
      const up = at - length - 1;
      const predicted = guess(
        lines[line] ?? 0,
        byte(at - step, line),
        byte(up, above),
        byte(up - step, above),
      );
      lines[at] = (lines[at] ?? 0) + predicted;
    }
  }
}

function guess(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

/** The neighbour nearest to left + up - corner; of equal ones the first. */
function paeth(left: number, up: number, corner: number): number {
  const [toLeft, toUp, toCorner] = [
    Math.abs(up - corner),
    Math.abs(left - corner),
    Math.abs(left + up - 2 * corner),
  ];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** @param palette three bytes a colour, at most 256; @param indexes one byte a pixel */
export function writePng({ width, height }: Pixels, palette: Uint8Array, indexes: Uint8Array): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, PALETTE, 0, 0, 0], 8);
  const lines = Buffer.alloc((width + 1) * height);
  for (let line = 0; line < height; line += 1) {
    lines.set(indexes.subarray(line * width, (line + 1) * width), line * (width + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
