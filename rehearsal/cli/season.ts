/** npm run season: plays the letter's year and prints it; with --out it leaves the workbook and the tables behind. */
import { playNextYear } from "../campaign/nextYear.ts";
import { readBundles } from "../season/bundles.ts";
import { COMMUNE } from "../season/commune.ts";
import { readOptions, type SeasonOptions, USAGE } from "../season/options.ts";
import { writeFiles } from "../season/output/files.ts";
import { ballotTimeLine, busyDayLines, callLines, rankingLines } from "../season/output/print.ts";
import { rankingIn } from "../season/output/ranking.ts";
import { playSeason } from "../season/play.ts";
import { comeToRest } from "../season/season.ts";
import { liveLine, showRuns } from "./liveLine.ts";
import { optionsOr, runToEnd } from "./usage.ts";

const BUNDLES = "dist";
const SECOND = { units: COMMUNE.units.length, models: 20, appraisers: 5 };

async function run(options: SeasonOptions): Promise<void> {
  await play(options);
  if (!options.letter) return;
  // The letter's year is not all: the second profile, smaller, with a unit that appraises its own.
  console.log("\n══ Hồ sơ thứ hai: Đảng ủy xã, phường ══");
  await play({ ...options, ...SECOND, letter: false, office: COMMUNE, out: null });
}

async function play(options: SeasonOptions): Promise<void> {
  const started = performance.now();
  const live = liveLine();
  const print = (line: string): void => {
    live.clear();
    console.log(line);
  };
  live.show("Đang mở bảng tính…");
  const bundles = readBundles(BUNDLES);
  const season = playSeason(options, bundles, print, (host) => showRuns(live, host));
  // In a campaign that is large for the sake of being large nothing else would come of it.
  if (options.letter || options.office !== undefined) {
    print("\n── Năm sau, trong bản sao ──");
    const { host } = await playNextYear(season, bundles, print);
    if (host.failures.length > 0) process.exitCode = 1;
  }
  comeToRest(season);
  live.clear();
  const lines = [
    ...rankingLines(season, rankingIn(season.file)),
    ...callLines(season),
    ...busyDayLines(season, options),
    "",
    ballotTimeLine(season),
  ];
  console.log(lines.join("\n"));
  if (season.host.failures.length > 0) process.exitCode = 1;
  if (options.out !== null) {
    const names = await writeFiles(season, options.out);
    console.log(`Đã ghi ${names.join(", ")} vào ${options.out}`);
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace(".", ",");
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`Cả đợt: ${seconds} giây, bộ nhớ nhiều nhất ${megabytes} MB.`);
}

const wanted = optionsOr(USAGE, readOptions);
if (wanted !== null) void runToEnd(() => run(wanted));
