/** One host at a time on one folder. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Locks of this very process: its number in the file says nothing about them. */
const own = new Set<string>();

/**
 * Takes the folder, or throws a sentence when another host that lives has it. What a dead host left behind is taken over.
 * @returns the release
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, "host.lock");
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (create(path)) {
      own.add(path);
      return () => release(path);
    }
    takeAwayDead(path, folder);
  }
  throw inUse(folder, null);
}

const ATTEMPTS = 5;

function create(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Two hosts may find the same dead lock: only one of them gets to move it, and none moves a lock that came meanwhile. */
function takeAwayDead(path: string, folder: string): void {
  const holder = holderOf(path);
  if (holder === null) return;
  if (own.has(path) || isAlive(Number(holder))) throw inUse(folder, holder);
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (holderOf(aside) !== holder) {
    try {
      linkSync(aside, path);
    } catch {
      // Somebody has made a new one: the next attempt will see whose.
    }
  }
  rmSync(aside, { force: true });
}

function holderOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** A number that is this process's own was another's before: the process that wrote it is gone. */
function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

function release(path: string): void {
  own.delete(path);
  rmSync(path, { force: true });
}

function inUse(folder: string, holder: string | null): Error {
  const who = holder === null ? "" : ` (tiến trình ${holder})`;
  return new Error(
    `Thư mục ${folder} đang được một máy chủ khác dùng${who}. Hãy tắt máy chủ đó, hoặc chọn thư mục khác bằng --data.`,
  );
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;
