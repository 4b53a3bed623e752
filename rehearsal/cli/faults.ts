/** npm run faults: everything that can happen at the same second, and every place at which the steward can end. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setImmediate as turn } from "node:timers/promises";
import { basesOf, buildBases, type KeptBases } from "../faults/base.ts";
import { counted, groupsOf } from "../faults/campaign.ts";
import type { CaseResult } from "../faults/caseResult.ts";
import { type FaultsOptions, type Part, readFaultsOptions, USAGE } from "../faults/options.ts";
import { reliabilityPage } from "../faults/page.ts";
import { ruleLines, tallyLines } from "../faults/print.ts";
import { faultsIn, PROPERTY_KEYS, type Tally, tallyOf, together } from "../faults/tally.ts";
import { readBundles } from "../season/bundles.ts";
import { type LiveLine, liveLine } from "./liveLine.ts";
import { optionsOr, runToEnd } from "./usage.ts";

const BUNDLES = "dist";
const PAGE = "docs/reliability.md";
/** Processes at a time: as many as the cores of a small machine. */
const AT_A_TIME = 2;
/** Processes in all: so many that both cores are busy to the end, so few that starting them is nothing. */
const PARTS = 14;

/** What one process tells the other when a group has been tried, in one line. */
interface GroupDone {
  readonly name: string;
  readonly tally: Tally;
}

async function run(options: FaultsOptions): Promise<void> {
  if (options.part !== null) {
    await tryPart(options, options.part);
    return;
  }
  const started = performance.now();
  const line = liveLine();
  line.show("Building the campaign…");
  const folder = mkdtempSync(join(tmpdir(), "faults-"));
  try {
    const bases = join(folder, "bases.json");
    writeFileSync(bases, JSON.stringify(buildBases(readBundles(BUNDLES))));
    const tally = together(await allParts(options.only === null ? PARTS : 1, bases, line));
    line.clear();
    say(options, tally, Math.round((performance.now() - started) / 1000));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function say(options: FaultsOptions, tally: Tally, seconds: number): void {
  const rules = counted();
  // Who tries one case has not looked at what the others tell.
  const faults = faultsIn(tally, options.only === null ? PROPERTY_KEYS : []);
  const lines = [...ruleLines(rules, options.every), "", ...tallyLines(tally), "", ...faults];
  console.log([...lines, `${tally.cases} cases.`, `${seconds} seconds.`].join("\n"));
  const took = { seconds, processes: AT_A_TIME };
  if (options.docs) writeFileSync(PAGE, reliabilityPage(tally, rules, took));
  if (faults.length > 0) process.exitCode = 1;
}

/** Who is free takes the next part. */
async function allParts(of: number, bases: string, line: LiveLine): Promise<readonly Tally[]> {
  const waiting = Array.from({ length: of }, (_, index) => index + 1);
  const tallies: Tally[] = [];
  const work = async (): Promise<void> => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift())
      tallies.push(...(await partDone([`--part=${number}/${of}`, `--bases=${bases}`], line)));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return tallies;
}

/** Another process of this command tries one part. */
function partDone(part: readonly string[], line: LiveLine): Promise<readonly Tally[]> {
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1), ...part], {
    stdio: ["ignore", "pipe", "inherit"],
  });
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
      else reject(new Error(`The process with ${part.join(" ")} ended with ${code}.`));
    });
  });
}

async function tryPart({ only, every }: FaultsOptions, { number, of, bases }: Part): Promise<void> {
  const bundles = readBundles(BUNDLES);
  // As `run` wrote it.
  const kept = JSON.parse(readFileSync(bases, "utf8")) as KeptBases;
  const choice = { only, every, part: number, parts: of };
  for (const { name, results } of groupsOf(basesOf(kept, bundles), bundles, choice)) {
    const tried: CaseResult[] = [];
    for (const result of results()) {
      tried.push(result);
      // What the grid left for later holds on to the campaign of the case until it comes to it.
      await turn();
    }
    const done: GroupDone = { name, tally: tallyOf(name, tried) };
    console.log(JSON.stringify(done));
  }
}

const wanted = optionsOr(USAGE, readFaultsOptions);
if (wanted !== null) void runToEnd(() => run(wanted));
