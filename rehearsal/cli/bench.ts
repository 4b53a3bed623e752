/** `npm run bench`: the host's speed as a table. Figures are of this machine and this run; the ratios are what holds. */
import { measureCells } from "../bench/cells.ts";
import { measureFiles } from "../bench/files.ts";
import { measurePages } from "../bench/page.ts";
import { measureStart } from "../bench/start.ts";
import { costTable, timingTable } from "../bench/table.ts";
import { runToEnd } from "./usage.ts";

const NO_CHROMIUM = "No Chromium was found: the rows that need a browser are left out.";

const megabytes = (): string => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return `${Math.round(rss / 1e6)} MB, of it ${Math.round(heapUsed / 1e6)} MB in use`;
};

async function run(): Promise<void> {
  const start = measureStart();
  const afterStart = megabytes();
  const rows = [...start, ...measureCells()];
  const afterCells = megabytes();
  const files = await measureFiles();
  const pages = await measurePages();
  console.log(timingTable([...rows, ...files, ...pages.timings]));
  if (!pages.browser) console.log(NO_CHROMIUM);
  console.log(`\n${costTable(pages.costs)}\n`);
  console.log(
    `memory of the process after small workbooks: ${afterStart}; after the large ones: ${afterCells}; ` +
      `after a campaign of 2,000 registrations: ${megabytes()}`,
  );
}

void runToEnd(run);
