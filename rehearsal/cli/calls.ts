/** npm run calls: plays seasons of three sizes one after the other, and compares what their operations cost with docs/calls.json or writes it. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readBundles } from "../season/bundles.ts";
import {
  type CallsFile,
  callsOf,
  SIZES,
  type Size,
  sizeName,
  triggerMinutesADay,
} from "../season/output/calls.ts";
import { triggerLine } from "../season/output/print.ts";
import { textTable } from "../season/output/table.ts";
import { playSeason } from "../season/play.ts";
import { comeToRest } from "../season/season.ts";
import { liveLine, showRuns } from "./liveLine.ts";
import { optionsOr, runToEnd } from "./usage.ts";

const FILE = "docs/calls.json";
const USAGE = `Cách dùng: npm run calls -- [--write] [--only ${SIZES.map(sizeName).join("|")}]
Chạy ${SIZES.length} đợt theo cỡ (đơn vị/mô hình/thành viên), so số lần gọi và thời gian ước tính với ${FILE}; --write ghi lại tệp đó.`;

interface CallsOptions {
  readonly write: boolean;
  readonly sizes: readonly Size[];
}

function readOptions(args: readonly string[]): CallsOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { write: { type: "boolean" }, only: { type: "string" } },
  });
  const { write = false, only } = values;
  const sizes = SIZES.filter((size) => only === undefined || sizeName(size) === only);
  if (sizes.length === 0) throw new Error(`--only ${only}: không có cỡ này.`);
  return { write, sizes };
}

/** Of a season with a seed of its own, so that the same program gives the same figures. */
function played(size: Size): CallsFile[string] {
  const live = liveLine();
  const options = { ...size, seed: 1, out: null, letter: false };
  const season = playSeason(
    options,
    readBundles("dist"),
    () => undefined,
    (host) => showRuns(live, host),
  );
  comeToRest(season);
  live.clear();
  for (const { functionName, message } of season.host.failures)
    throw new Error(`${functionName}: ${message}`);
  const operations = callsOf(season.operations);
  return { ...size, triggerMinutesADay: triggerMinutesADay(size, operations), operations };
}

function tableOf({ operations }: CallsFile[string]): readonly string[] {
  const rows = Object.entries(operations).map(([name, { runs, structure, cells, writes, seconds }]) => [
    name,
    runs,
    structure,
    cells,
    writes,
    seconds.mean.toFixed(2).replace(".", ","),
    seconds.most.toFixed(2).replace(".", ","),
  ]);
  return textTable(["Việc", "Lượt", "Cấu trúc", "Ô", "Ghi", "Giây (trung bình)", "Giây (lâu nhất)"], rows);
}

const saved = (): CallsFile => (existsSync(FILE) ? JSON.parse(readFileSync(FILE, "utf8")) : {});

/** Each size is written as soon as it is known: the largest takes long. */
function run({ write, sizes }: CallsOptions): void {
  for (const size of sizes) {
    const name = sizeName(size);
    const found = played(size);
    console.log([`── ${name} ──`, ...tableOf(found), triggerLine(found.triggerMinutesADay)].join("\n"));
    if (write) writeFileSync(FILE, `${JSON.stringify({ ...saved(), [name]: found }, null, 2)}\n`);
    else if (JSON.stringify(saved()[name]) !== JSON.stringify(found)) {
      console.log(`${FILE} không còn đúng với cỡ ${name}: chạy lại với --write.`);
      process.exitCode = 1;
    }
  }
}

const wanted = optionsOr(USAGE, readOptions);
if (wanted !== null) void runToEnd(() => run(wanted));
