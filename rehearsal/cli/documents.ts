/** npm run documents: plays the letter's year as npm run season does and writes all its documents. */
import { mkdirSync } from "node:fs";
import { type Written, writeDocuments } from "../documents/write.ts";
import { readBundles } from "../season/bundles.ts";
import { readOptions, type SeasonOptions } from "../season/options.ts";
import { playSeason } from "../season/play.ts";
import { liveLine, showRuns } from "./liveLine.ts";
import { optionsOr, runToEnd } from "./usage.ts";

const BUNDLES = "dist";
const USAGE = `Cách dùng: npm run documents -- --out THƯ_MỤC [--units N] [--models N] [--appraisers N] [--seed N]
Chạy cả đợt rồi ghi mọi văn bản của đợt (.docx) vào thư mục.`;
/** Of what a document lacks only so much is printed. */
const GAPS_SHOWN = 3;

async function run(options: SeasonOptions, folder: string): Promise<void> {
  const live = liveLine();
  live.show("Đang mở bảng tính…");
  const season = playSeason(
    options,
    readBundles(BUNDLES),
    () => undefined,
    (host) => showRuns(live, host),
  );
  live.clear();
  console.log("Đã chạy cả đợt.");
  mkdirSync(folder, { recursive: true });
  for (const each of await writeDocuments(season, folder)) console.log(lineOf(each));
  if (season.host.failures.length > 0) process.exitCode = 1;
}

function lineOf({ file, documents, gaps }: Written): string {
  const copies = documents > 1 ? ` (${documents} văn bản)` : "";
  if (gaps.length === 0) return `${file}${copies}: đủ`;
  const rest = gaps.length > GAPS_SHOWN ? ", …" : "";
  return `${file}${copies}: còn thiếu ${gaps.length} chỗ – ${gaps.slice(0, GAPS_SHOWN).join(", ")}${rest}`;
}

function optionsWithFolder(args: readonly string[]): SeasonOptions & { readonly out: string } {
  const options = readOptions(args);
  if (options.out === null) throw new Error("Cần --out THƯ_MỤC: nơi ghi các văn bản.");
  return { ...options, out: options.out };
}

const wanted = optionsOr(USAGE, optionsWithFolder);
if (wanted !== null) void runToEnd(() => run(wanted, wanted.out));
