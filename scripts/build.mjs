// Makes dist/addin and dist/steward (what clasp pushes), dist/host and dist/rehearsal (the commands) and dist/page (the host's page).
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { buildAll } from "./build/buildAll.mjs";
import { BUNDLES, measure, SIDEBAR_BUDGET, SIDEBAR_PAGES } from "./build/bundles.mjs";

const REPORT = "dist/report.json";
const verbose = process.argv.includes("--report");

/** For whoever waits at a terminal: what is being made. A pipe or a log hears only what is wrong. */
const say = (part) => {
  if (process.stderr.isTTY) console.error(`Đang dựng: ${part}…`);
};

const made = await buildAll(say);

if (verbose || !existsSync(REPORT) || BUNDLES.some(({ name }) => made.includes(name))) measureBundles();
for (const each of JSON.parse(readFileSync(REPORT, "utf8"))) reportBundle(each);
for (const page of SIDEBAR_PAGES) reportPage(page);

function measureBundles() {
  const report = BUNDLES.map((bundle) => ({
    bundle: bundle.name,
    budget: bundle.budget,
    ...measure(bundle),
  }));
  writeFileSync(REPORT, `${JSON.stringify(report, null, 2)}\n`);
}

/** What is too large is said at every build, not only at the one that made it. */
function reportBundle({ bundle, bytes, budget, ms }) {
  const line = `${bundle}: ${bytes} of at most ${budget} bytes; compiled and run in a bare realm in ${ms.toFixed(1)} ms`;
  if (verbose || bytes > budget) console.log(line);
  if (bytes > budget) process.exitCode = 1;
}

function reportPage({ name, budget = SIDEBAR_BUDGET }) {
  const { size } = statSync(`dist/addin/${name}.html`);
  if (verbose || size > budget) console.log(`${name}.html: ${size} of at most ${budget} bytes`);
  if (size > budget) process.exitCode = 1;
}
