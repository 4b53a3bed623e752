import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** What one file takes from another, types included. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** The source files under a folder, packages and results of the build left out. */
export function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !/(?:^|\/)(?:node_modules|dist)\//.test(file))
    .map((file) => join(folder, file));
}

/** In quotes of any kind: a template stands for itself, gaps and all, and so leads to no room. */
const IMPORT =
  /(?:import|export)[^"'`;]*?from\s+["']([^"']+)["']|import\s+["']([^"']+)["']|import\(\s*["'`]([^"'`]+)["'`]/g;

/** Every file or package that a text imports or exports from. */
export function importsIn(text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, from, bare, called]) => from ?? bare ?? called ?? "");
}

export const imports = (file: string): string[] => importsIn(readFileSync(file, "utf8"));

/** Arrows between files; packages are not among them. */
export function arrows(files: readonly string[]): Arrow[] {
  return files.flatMap((file) =>
    imports(file)
      .filter((target) => target.startsWith("."))
      .map((target) => ({ from: file, to: normalize(join(dirname(file), target)) })),
  );
}
