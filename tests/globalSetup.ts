import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumPath } from "./browser/support/chromium.ts";

/**
 * Tests run the bundles that are pushed, not only their source: make them once before all. Temporary folders of all workers lie in one,
 * which goes when the run ends, however it ends.
 */
export default async function setup(): Promise<() => void> {
  execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
  const folder = mkdtempSync(join(tmpdir(), "so-sang-tao-"));
  process.env["TMPDIR"] = folder;
  // Here and not in the tests: two processes would unpack it over each other.
  process.env["CHROMIUM_PATH"] = await chromiumPath();
  return () => rmSync(folder, { recursive: true, force: true });
}
