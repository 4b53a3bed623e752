import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** What one file takes from another, types included. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** Files of a folder; what is installed in it is not its own. */
export function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.includes("node_modules"))
    .map((file) => join(folder, file));
}

const IMPORT = /(?:import|export)[^"';]*?from\s+"([^"]+)"|import\s+"([^"]+)"|import\(\s*"([^"]+)"/g;

/** Every file or package that a text imports or exports from. */
export function importsIn(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
}

export const imports = (file: string): string[] => importsIn(readFileSync(file, "utf8"));

/** Arrows to other files; packages are not among them. */
export const arrows = (files: readonly string[]): Arrow[] =>
  files.flatMap((file) =>
    imports(file)
      .filter((target) => target.startsWith("."))
      .map((target) => ({ from: file, to: normalize(join(dirname(file), target)) })),
  );
