/** Text files of cells: .csv and .txt, whatever program and machine wrote them (SPEC NF3). */
import { suspectsLegacyEncoding } from "../../domain/text/legacyEncoding.ts";

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];
/** Bytes that are looked at for zeros; every second byte of plain letters in UTF-16 is one. */
const LOOKED_AT = 2_000;

/** By the mark in front, by its zeros, else UTF-8 where it is that; else a Vietnamese Windows, or a legacy font (which needs the Western page). */
export function decoded(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return textIn(bytes, marked[1]);
  const sample = bytes.subarray(0, LOOKED_AT);
  const zeros = [0, 1].map((odd) => sample.filter((byte, at) => byte === 0 && at % 2 === odd).length);
  const [high = 0, low = 0] = zeros;
  if (low * 4 > sample.length) return textIn(bytes, "utf-16le");
  if (high * 4 > sample.length) return textIn(bytes, "utf-16be");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const western = textIn(bytes, "windows-1252");
    return suspectsLegacyEncoding(western) === null ? textIn(bytes, "windows-1258") : western;
  }
}

/** Letters and marks apart, as the Vietnamese page of Windows has them, become one. */
const textIn = (bytes: Uint8Array, encoding: string): string =>
  new TextDecoder(encoding).decode(bytes).normalize("NFC");

const SEPARATORS = ["\t", ";", ","] as const;
type Separator = (typeof SEPARATORS)[number];

/** Excel may say it in the first line. */
const SAID = /^sep=([;,\t])\r?\n/;

export function delimitedLines(text: string): readonly (readonly string[])[] {
  const said = SAID.exec(text);
  if (said !== null)
    return split(text.slice(said[0].length), said[1] === ";" || said[1] === "," ? said[1] : "\t");
  const tables = SEPARATORS.map((separator) => split(text, separator));
  const [best = []] = [...tables].sort((a, b) => evenness(b) - evenness(a));
  return best;
}

/** Lines that have as many cells as most lines with more than one; a comma in a sentence makes cells here and there. */
function evenness(lines: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of lines) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function split(text: string, separator: Separator): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"(?=[${separator}\\n]|$)|([^${separator}\\n]*))([${separator}\\n]|$)`,
    "g",
  );
  for (const [, quoted, plain = "", end] of text.replace(/\r\n?/g, "\n").matchAll(cell)) {
    line.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === separator) continue;
    lines.push(line);
    line = [];
  }
  return lines;
}
