/** `npm run bench`: the host's speed as a table. Figures are of this machine and this run; the ratios are what holds. */
import { measureCells } from "../bench/cells.ts";
import { measureStart } from "../bench/start.ts";
import { table } from "../bench/table.ts";

const rows = [...measureStart(), ...measureCells()];
const memory = Math.round(process.memoryUsage().rss / 1e6);
console.log(table(["what", "median ms", "limit ms", "share of the limit"], rows));
console.log(`memory of the whole process: ${memory} MB`);
