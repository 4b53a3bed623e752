/** Writing that survives a crash of the process and of the machine. */
import { closeSync, fdatasyncSync, fsyncSync, ftruncateSync, openSync, renameSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** The file is either the old one or the new one, whole, whenever the machine stops. */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const fresh = `${path}.tmp`;
  const file = openSync(fresh, "w");
  try {
    writeAll(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(fresh, path);
  syncFolder(dirname(path));
}

/** A folder's own entry list is a file, too: on systems that let it be opened. */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const file = openSync(folder, "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Lines that are on the disk when `append` returns. */
export class LineFile {
  readonly #file: number;

  /** `length`: where the good lines end; what lies behind is cut off. */
  constructor(path: string, length: number) {
    this.#file = openSync(path, "a");
    ftruncateSync(this.#file, length);
    fdatasyncSync(this.#file);
    syncFolder(dirname(path));
  }

  append(line: string): void {
    writeAll(this.#file, `${line}\n`);
    fdatasyncSync(this.#file);
  }

  empty(): void {
    ftruncateSync(this.#file, 0);
    fdatasyncSync(this.#file);
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** The system may take fewer bytes than it is given. */
function writeAll(file: number, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
