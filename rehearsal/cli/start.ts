/** npm start: serves a campaign on this machine until Ctrl+C. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Host, MACHINE_TIME, type Started, startServer } from "sheets-script-host";
import { campaignApplication } from "../campaign/application.ts";
import { campaignFromFile } from "../campaign/fromFile.ts";
import type { Campaign } from "../campaign/names.ts";
import { newCampaign } from "../campaign/newCampaign.ts";
import { readServerOptions, type StartOptions, USAGE } from "../campaign/options.ts";
import { readBundles } from "../season/bundles.ts";
import type { Watch } from "../season/play.ts";
import type { Bundles } from "../season/season.ts";
import { liveLine, showRuns } from "./liveLine.ts";
import { optionsOr } from "./usage.ts";

const BUNDLES = "dist";
const PAGE = "dist/page";

async function run(wanted: StartOptions): Promise<void> {
  const line = liveLine();
  line.show("Đang mở bảng tính…");
  const watch = (host: Host): void => showRuns(line, host);
  const begin = await beginning(wanted, readBundles(BUNDLES), watch);
  const application = campaignApplication(readBundles(BUNDLES), begin);
  const started = await startServer(wanted, { application, page: PAGE, broken: fail, time: MACHINE_TIME });
  line.clear();
  console.log(`Sổ Sáng Tạo: ${started.address}`);
  console.log(`Dữ liệu ở thư mục ${wanted.data}. Dừng bằng Ctrl+C.`);
  // npm passes a Ctrl+C on that the terminal has sent here, too: only the first counts.
  let stopping = false;
  const stopOnce = (): void => {
    if (!stopping) void stop(started);
    stopping = true;
  };
  process.on("SIGINT", stopOnce);
  process.on("SIGTERM", stopOnce);
}

/** How a new folder begins. Throws a sentence where a file is to come into one that holds something. */
async function beginning(
  { from, data, ...options }: StartOptions,
  bundles: Bundles,
  watch: Watch,
): Promise<() => Campaign> {
  if (from === null) return () => newCampaign(options, bundles, watch);
  if (existsSync(data) && readdirSync(data).length > 0)
    throw new Error(`--from ${from}: thư mục ${data} đã có dữ liệu. Hãy chọn thư mục mới: --data THƯ_MỤC`);
  if (!existsSync(from)) throw new Error(`--from ${from}: không thấy tệp này.`);
  const { campaign, said } = await campaignFromFile(readFileSync(from), bundles, watch);
  console.log(said.join("\n"));
  return () => campaign;
}

async function stop(started: Started): Promise<void> {
  try {
    await started.stop();
    console.log("Đã dừng, dữ liệu đã được ghi.");
    process.exit(0);
  } catch (error) {
    fail(error);
  }
}

/** What was acknowledged is on the disk; what cannot be written is not acknowledged. */
function fail(error: unknown): never {
  console.error(sentenceOf(error));
  process.exit(1);
}

const DISK = new Set<unknown>(["ENOSPC", "EIO", "EROFS", "EACCES", "EDQUOT"]);

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? error.code : null;
  if (code === "EADDRINUSE") return "Cổng này đang được dùng. Hãy chọn cổng khác: npm start -- --port 0";
  if (DISK.has(code)) return `Không ghi được dữ liệu, máy chủ dừng lại: ${error.message}`;
  // What was foreseen says itself what to do; a slip of ours (a TypeError, …) is shown with its place.
  return Object.getPrototypeOf(error) === Error.prototype ? error.message : (error.stack ?? error.message);
}

const wanted = optionsOr(USAGE, readServerOptions);

if (wanted !== null) run(wanted).catch(fail);
