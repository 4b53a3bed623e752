import { readFile, stat } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

export const HTML = "text/html; charset=utf-8";

const TYPES: Readonly<Record<string, string>> = {
  ".html": HTML,
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

export interface StaticFile {
  readonly type: string;
  /** Another one as soon as the file is another one: RFC 9110, 8.8.3. */
  readonly entityTag: string;
  readonly read: () => Promise<Uint8Array>;
}

/** A file of the folder by the path of its address; null when there is none, or it lies outside. */
export async function staticFile(folder: string, path: string): Promise<StaticFile | null> {
  const name = nameOf(path);
  const type = name === null ? undefined : TYPES[extname(name)];
  if (name === null || type === undefined) return null;
  const file = join(folder, name);
  try {
    const found = await stat(file);
    if (!found.isFile()) return null;
    const { size, mtimeMs } = found;
    return { type, entityTag: `"${size}-${Math.trunc(mtimeMs)}"`, read: () => readFile(file) };
  } catch {
    return null;
  }
}

/** No part may begin with a dot: neither a way out nor a hidden file. */
function nameOf(path: string): string | null {
  try {
    const name = normalize(decodeURIComponent(path === "/" ? "/index.html" : path));
    const inside = !name.includes("\0") && !name.split(sep).some((part) => part.startsWith("."));
    return inside ? name : null;
  } catch {
    return null;
  }
}
