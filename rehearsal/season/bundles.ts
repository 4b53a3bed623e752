import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Bundles } from "./season.ts";

/** What the build made, as Google would hold it. Throws a sentence when there is none. */
export function readBundles(folder: string): Bundles {
  return { addin: filesIn(join(folder, "addin")), steward: filesIn(join(folder, "steward")) };
}

function filesIn(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) throw new Error(`Chưa có ${folder}: hãy chạy npm run build trước.`);
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")] as const),
  );
}
