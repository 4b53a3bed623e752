import { mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { inputsOf } from "./whenChanged.mjs";

const require = createRequire(import.meta.url);

/** What a TypeScript module exports, for the build itself, and the files that it was made of. */
export async function moduleOf(file) {
  mkdirSync("dist", { recursive: true });
  const out = `dist/${basename(file, ".ts")}-${process.pid}.cjs`;
  const built = await build({
    entryPoints: [file],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: out,
    metafile: true,
  });
  try {
    return { exported: require(join(process.cwd(), out)), inputs: inputsOf(built) };
  } finally {
    rmSync(out);
  }
}
