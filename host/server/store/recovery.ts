/** Reads what a host left behind, however it ended. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Change } from "../live/recorder.ts";
import type { SavedInstallation } from "./saved.ts";

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
  const { lines, length } = readLines(log);
  const fresh = lines.filter(({ rev }) => rev > snapshot.rev);
  mustFollow(log, snapshot.rev, fresh);
  return { rev: snapshot.rev + fresh.length, installation: snapshot.campaign, changes: fresh, length };
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

/** Null for what no version has written: bytes that are no text, text that is no JSON, JSON without a version. */
function snapshotOf(bytes: Buffer): Snapshot | null {
  try {
    const read = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return typeof read?.version === "number" ? read : null;
  } catch {
    return null;
  }
}

/** The last line may be torn: it was never acknowledged, since that waits for the disk. */
function readLines(path: string): { readonly lines: readonly LogLine[]; readonly length: number } {
  if (!existsSync(path)) return { lines: [], length: 0 };
  const bytes = readFileSync(path);
  const lines: LogLine[] = [];
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    const line = lineOf(bytes.toString("utf8", start, end));
    if (line === null && end + 1 < bytes.length) throw brokenLine(path, lines.length + 1);
    if (line === null) break;
    lines.push(line);
    start = end + 1;
  }
  return { lines, length: start };
}

function lineOf(text: string): LogLine | null {
  try {
    const line: LogLine = JSON.parse(text);
    return Number.isSafeInteger(line.rev) && Array.isArray(line.mutations) ? line : null;
  } catch {
    return null;
  }
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
