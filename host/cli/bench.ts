/** `npm run bench`: the host's speed as a table. Figures are of this machine and this run; the ratios are what holds. */
import { measureCells } from "../bench/cells.ts";
import { measureStart } from "../bench/start.ts";
import { table } from "../bench/table.ts";

const megabytes = (): string => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return `${Math.round(rss / 1e6)} MB, of it ${Math.round(heapUsed / 1e6)} MB in use`;
};

const start = measureStart();
const afterStart = megabytes();
const rows = [...start, ...measureCells()];
console.log(table(["what", "median ms", "limit ms", "share of the limit"], rows));
console.log(
  `memory of the process after small workbooks: ${afterStart}; after the large ones: ${megabytes()}`,
);
// The grid engine keeps timers of its own, so the process would not end by itself.
process.exit();
