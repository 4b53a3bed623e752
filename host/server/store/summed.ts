/**
 * JSON that tells when it was damaged: a checksum of all that follows stands before it, as its first member. CRC-32 notices every
 * change of a single bit, and of up to 32 bits side by side.
 */
import { crc32 } from "node:zlib";

const DIGITS = 8;
const START = '{"sum":"';
const BEHIND = '",';
const REST = START.length + DIGITS + BEHIND.length;

/** Of an object with at least one member. */
export function summed(value: object): string {
  const rest = JSON.stringify(value).slice(1);
  return `${START}${sumOf(Buffer.from(rest, "utf8"))}${BEHIND}${rest}`;
}

/**
 * What was written, without its sum; null for anything else. `formerly`: how it begins where versions before sums wrote it. That is
 * several bits away from how it begins now, so no damage of one bit makes a text with a sum pass for one without.
 */
export function readSummed(bytes: Uint8Array, formerly: string): unknown {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (text.startsWith(formerly)) return JSON.parse(text);
    const rest = bytes.subarray(REST);
    const start = `${START}${sumOf(rest)}${BEHIND}`;
    return text.startsWith(start) ? JSON.parse(`{${text.slice(start.length)}`) : null;
  } catch {
    return null;
  }
}

const sumOf = (bytes: Uint8Array): string => crc32(bytes).toString(16).padStart(DIGITS, "0");
