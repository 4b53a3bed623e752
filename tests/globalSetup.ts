import { execFileSync } from "node:child_process";

/** Tests run the bundles that are pushed, not only their source: make them once before all. */
export default function setup(): void {
  execFileSync(process.execPath, ["scripts/build.mjs"], { stdio: "inherit" });
}
