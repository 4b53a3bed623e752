/** Part of npm run docs: writes into the host's README what of Google's classes is imitated. */
import { readFileSync, writeFileSync } from "node:fs";
import { compareClasses } from "../imitation/compare.ts";
import { comparisonTable, withComparison } from "../imitation/readme.ts";

const README = "host/README.md";

writeFileSync(README, withComparison(readFileSync(README, "utf8"), comparisonTable(compareClasses())));
// The grid engine keeps timers of its own, so the process would not end by itself.
process.exit();
