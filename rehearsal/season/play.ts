/** The year of the letter, from an empty spreadsheet to a ranking, played by people through the built bundles. */
import { createHost, type Host, sweepRealms } from "sheets-script-host";
import { MINUTE, moment } from "./calendar.ts";
import type { SeasonOptions } from "./options.ts";
import { ORGANISER } from "./people.ts";
import { planOf } from "./plan.ts";
import type { Bundles, Season } from "./season.ts";
import { appraise, giveOut } from "./stages/appraise.ts";
import { close } from "./stages/close.ts";
import { receive } from "./stages/receive.ts";
import { register } from "./stages/register.ts";
import { report, suspend, withdraw } from "./stages/report.ts";
import { review } from "./stages/review.ts";
import { setUp } from "./stages/setUp.ts";

/** The day of the letter. */
const BEGIN = moment("2023-02-08 08:00");
/** Our own scripts end by themselves, however busy the machine is: a slow run of a large season is no endless one. */
const PATIENCE_MS = 30 * MINUTE;

type Print = (line: string) => void;
/** Is shown the host before anything runs on it. */
export type Watch = (host: Host) => void;

export function playSeason(
  options: SeasonOptions,
  bundles: Bundles,
  print: Print,
  watch: Watch = () => undefined,
): Season {
  const season = playToRanking(options, bundles, print, watch);
  const quietly = (of: SeasonOptions): Season => playToRanking(of, bundles, () => undefined, watch);
  if (season.plan.office.ownLevel !== null)
    timing(print)("Kết quả cấp cơ sở", () => receive(season, quietly));
  timing(print)("Kết luận, chốt đợt", () => close(season));
  for (const failure of season.host.failures) print(`LỖI ${failure.functionName}: ${failure.message}`);
  return season;
}

/** As far as the leaders' desks: everything is scored and ranked, nothing is concluded on. */
export function playToRanking(
  options: SeasonOptions,
  bundles: Bundles,
  print: Print,
  watch: Watch = () => undefined,
): Season {
  const season = playToBallots(options, bundles, print, watch);
  timing(print)("Chấm điểm, xếp hạng", () => appraise(season));
  return season;
}

/** As far as the appraisers' desks: everything is reported and looked at, nothing is scored. */
export function playToBallots(
  options: SeasonOptions,
  bundles: Bundles,
  print: Print,
  watch: Watch = () => undefined,
): Season {
  const host = createHost({ now: BEGIN, owner: ORGANISER, seed: options.seed, cpuLimitMs: PATIENCE_MS });
  sweepRealms(host);
  watch(host);
  const timed = timing(print);
  const season = timed("Thiết lập", () => setUp(host, planOf(options), bundles, print));
  timed("Đăng ký", () => register(season));
  timed("Rà soát", () => review(season));
  withdraw(season);
  suspend(season);
  timed("Báo cáo", () => report(season));
  timed("Phân công chấm điểm", () => giveOut(season));
  return season;
}

function timing(print: Print): <T>(stage: string, action: () => T) => T {
  return (stage, action) => {
    print(`\n── ${stage} ──`);
    const started = performance.now();
    const result = action();
    print(`   (${((performance.now() - started) / 1000).toFixed(1).replace(".", ",")} giây)`);
    return result;
  };
}
