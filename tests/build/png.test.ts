import { deflateSync, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { withFewColours } from "../../scripts/screenshots/fewColours.ts";
import { readPng } from "../../scripts/screenshots/png.ts";

/** Three pixels wide; red, green and blue of each. */
const ROWS = [
  [10, 20, 30, 40, 50, 60, 250, 5, 0],
  [11, 22, 33, 44, 55, 66, 77, 88, 99],
];
const BYTES_A_PIXEL = 3;

/** The predictions of https://www.w3.org/TR/png-3/#9Filter-types from the bytes left, above and above left. */
const PREDICTIONS: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => Math.floor((left + up) / 2),
  (left, up, corner) => {
    const guess = left + up - corner;
    const distances = [left, up, corner].map((near) => Math.abs(guess - near));
    return [left, up, corner][distances.indexOf(Math.min(...distances))] ?? 0;
  },
];

/** A PNG as Chromium writes it, but without checksums, which nobody here reads. */
function trueColour(filter: number): Buffer {
  const lines = ROWS.flatMap((row, line) => {
    const above = ROWS[line - 1] ?? [];
    const bytes = row.map((byte, at) => {
      const [left = 0, up = 0, corner = 0] = [row[at - BYTES_A_PIXEL], above[at], above[at - BYTES_A_PIXEL]];
      return byte - (PREDICTIONS[filter]?.(left, up, corner) ?? 0);
    });
    return [filter, ...bytes];
  });
  const head = Buffer.from([0, 0, 0, 3, 0, 0, 0, ROWS.length, 8, 2, 0, 0, 0]);
  return Buffer.concat([
    Buffer.alloc(8),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Uint8Array.from(lines))),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(type, "latin1"), content, Buffer.alloc(4)]);
}

function contentOf(png: Buffer, type: string): Buffer {
  const at = png.indexOf(type, 0, "latin1");
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

describe("the pictures' bytes", () => {
  it("are read whatever filter a line has", () => {
    for (const filter of PREDICTIONS.keys()) {
      const { width, height, rgb } = readPng(trueColour(filter));
      expect([filter, width, height, [...rgb]]).toEqual([filter, 3, 2, ROWS.flat()]);
    }
  });

  it("keep every colour when there are few, each pixel in its place", () => {
    const small = withFewColours(trueColour(0));
    const palette = contentOf(small, "PLTE");
    // Each line begins with filter 0; then one index a pixel.
    const [first, ...indexes] = inflateSync(contentOf(small, "IDAT"));
    const pixels = [...indexes.slice(0, 3), ...indexes.slice(4)];
    expect(first).toBe(0);
    expect(pixels.flatMap((index) => [...palette.subarray(index * 3, index * 3 + 3)])).toEqual(ROWS.flat());
  });
});
