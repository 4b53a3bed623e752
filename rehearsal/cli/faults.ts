/** npm run faults: everything that can happen at the same second, and every place at which the steward can end. */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { type Counted, counted, groupsOf } from "../faults/campaign.ts";
import type { CaseResult } from "../faults/caseResult.ts";
import { type FaultsOptions, readFaultsOptions, USAGE } from "../faults/options.ts";
import { reliabilityPage } from "../faults/page.ts";
import { ruleLines, tallyLines } from "../faults/print.ts";
import { faultsIn, PROPERTY_KEYS, type Tally, tallyOf, together } from "../faults/tally.ts";
import { readBundles } from "../season/bundles.ts";
import { type LiveLine, liveLine } from "./liveLine.ts";
import { optionsOr, sayError } from "./usage.ts";

const BUNDLES = "dist";
const PAGE = "docs/reliability.md";
/** Processes: as many as the cores of a small machine. */
const PARTS = 2;

/** What one process tells the other when a group has been tried, in one line. */
interface GroupDone {
  readonly name: string;
  readonly tally: Tally;
}

async function run(options: FaultsOptions): Promise<void> {
  if (options.part !== null) return tryPart(options, options.part);
  const started = performance.now();
  const line = liveLine();
  line.show("Building the campaign…");
  const parts = options.only === null ? PARTS : 1;
  const numbers = Array.from({ length: parts }, (_, index) => index + 1);
  const tallies = await Promise.all(numbers.map((number) => partDone(number, parts, line)));
  line.clear();
  const tally = together(tallies.flat());
  say(options, tally, counted());
  console.log(`${tally.cases} cases in ${((performance.now() - started) / 1000).toFixed(0)} seconds.`);
}

function say(options: FaultsOptions, tally: Tally, rules: Counted): void {
  // Who tries one case has not looked at what the others tell.
  const faults = faultsIn(tally, options.only === null ? PROPERTY_KEYS : []);
  console.log([...ruleLines(rules, options.every), "", ...tallyLines(tally), "", ...faults].join("\n"));
  if (options.docs) writeFileSync(PAGE, reliabilityPage(tally, rules));
  if (faults.length > 0) process.exitCode = 1;
}

/** Another process of this command tries one part. */
function partDone(number: number, of: number, line: LiveLine): Promise<readonly Tally[]> {
  const [program = "", ...args] = [...process.execArgv, ...process.argv.slice(1), `--part=${number}/${of}`];
  const child = spawn(process.execPath, [program, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const tallies: Tally[] = [];
  createInterface({ input: child.stdout }).on("line", (text) => {
    // As `tryPart` writes it.
    const { name, tally } = JSON.parse(text) as GroupDone;
    tallies.push(tally);
    line.show(`${name}: ${tally.cases} cases, ${tally.failed.length} failed…`);
  });
  return new Promise((resolve, reject) => {
    child.on("close", (code) => {
      if (code === 0) resolve(tallies);
      else reject(new Error(`Part ${number} ended with ${code}.`));
    });
  });
}

function tryPart({ only, every }: FaultsOptions, { number, of }: NonNullable<FaultsOptions["part"]>): void {
  for (const { name, results } of groupsOf(readBundles(BUNDLES), { only, every, part: number, parts: of })) {
    const tried: readonly CaseResult[] = [...results()];
    const done: GroupDone = { name, tally: tallyOf(tried) };
    console.log(JSON.stringify(done));
  }
}

/** The grid engine keeps timers of its own, so the process would not end by itself. */
async function main(wanted: FaultsOptions): Promise<never> {
  try {
    await run(wanted);
  } catch (error) {
    sayError(error);
    process.exitCode = 1;
  }
  process.exit();
}

const wanted = optionsOr(USAGE, readFaultsOptions);
if (wanted !== null) void main(wanted);
