/** Reads what a host left behind, however it ended. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "../live/recorder.ts";
import type { SavedInstallation } from "./saved.ts";
import { readSummed } from "./summed.ts";

export const SNAPSHOT = "snapshot.json";
export const LOG = "changes.jsonl";
/** Of both files. Grows when their shape changes. */
export const VERSION = 1;

export interface Snapshot {
  readonly version: number;
  readonly rev: number;
  /** So called in the files of version 1. */
  readonly campaign: SavedInstallation;
}

export interface LogLine extends Change {
  readonly rev: number;
}

export interface Recovered {
  readonly rev: number;
  readonly installation: SavedInstallation;
  /** Since the snapshot, in order. */
  readonly changes: readonly Change[];
  /** Bytes of the log that hold whole lines. */
  readonly length: number;
  /** What lies behind them: a line that was torn or damaged. */
  readonly broken: Uint8Array;
}

/** Null for a folder that no host has used. Throws a sentence when something is missing or unreadable. */
export function recover(folder: string): Recovered | null {
  const path = join(folder, SNAPSHOT);
  const log = join(folder, LOG);
  if (!existsSync(path)) {
    if (existsSync(log) && readFileSync(log).length > 0) {
      throw new Error(`Có ${log} nhưng thiếu ${path}: không thể mở. Hãy lấy lại bản sao lưu của cả thư mục.`);
    }
    return null;
  }
  const snapshot = readSnapshot(path);
  const { lines, length, broken } = readLines(log);
  const fresh = lines.filter(({ rev }) => rev > snapshot.rev);
  mustFollow(log, snapshot.rev, fresh);
  const rev = snapshot.rev + fresh.length;
  return { rev, installation: snapshot.campaign, changes: fresh, length, broken };
}

function readSnapshot(path: string): Snapshot {
  const snapshot = snapshotOf(readFileSync(path));
  if (snapshot === null) {
    throw new Error(`${path} bị hỏng: không đọc được. Hãy lấy lại bản sao lưu của cả thư mục.`);
  }
  if (snapshot.version === VERSION) return snapshot;
  throw new Error(
    `${path} thuộc phiên bản dữ liệu ${snapshot.version}, chương trình này đọc phiên bản ${VERSION}.`,
  );
}

/** Null for what no version has written: bytes that are no text, text that is no JSON, JSON of another shape, or damaged since. */
function snapshotOf(bytes: Uint8Array): Snapshot | null {
  const read = readSummed(bytes, '{"version":');
  if (typeof read !== "object" || read === null || !("version" in read)) return null;
  if (typeof read.version !== "number") return null;
  if (read.version === VERSION && !isWhole(read)) return null;
  // As much as every version has; what else there is its checksum vouches for.
  return read as Snapshot;
}

function isWhole(read: object): boolean {
  const { rev, campaign } = read as Partial<Record<keyof Snapshot, unknown>>;
  if (!Number.isSafeInteger(rev) || typeof campaign !== "object" || campaign === null) return false;
  const { grid, parts, mails } = campaign as Partial<Record<keyof SavedInstallation, unknown>>;
  return isObject(grid) && isObject(parts) && Array.isArray(mails);
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

type Lines = Pick<Recovered, "length" | "broken"> & { readonly lines: readonly LogLine[] };

/** Up to the first line that is not as it was written, if that is the last one. A torn line was never acknowledged: that waits for the disk. */
function readLines(path: string): Lines {
  if (!existsSync(path)) return { lines: [], length: 0, broken: new Uint8Array() };
  const bytes = readFileSync(path);
  const lines: LogLine[] = [];
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
    const line = lineOf(bytes.subarray(start, end));
    if (line === null && end + 1 < bytes.length) throw brokenLine(path, lines.length + 1);
    if (line === null) break;
    lines.push(line);
    start = end + 1;
  }
  return { lines, length: start, broken: bytes.subarray(start) };
}

const NEWLINE = 10;

function lineOf(bytes: Uint8Array): LogLine | null {
  const read = readSummed(bytes, '{"rev":');
  if (typeof read !== "object" || read === null) return null;
  // Each member is looked at before it is used as what it should be.
  const line = read as LogLine;
  return Number.isSafeInteger(line.rev) && Array.isArray(line.mutations) ? line : null;
}

function brokenLine(path: string, number: number): Error {
  return new Error(`Dòng ${number} của ${path} bị hỏng. Hãy lấy lại bản sao lưu của cả thư mục.`);
}

function mustFollow(path: string, rev: number, lines: readonly LogLine[]): void {
  for (const [index, line] of lines.entries()) {
    const expected = rev + index + 1;
    if (line.rev !== expected) {
      throw new Error(
        `${path} thiếu thay đổi số ${expected} (gặp số ${line.rev}). Hãy lấy lại bản sao lưu của cả thư mục.`,
      );
    }
  }
}
