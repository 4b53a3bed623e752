/** Campaigns of a wanted size at the stages that are measured, typed in a few large pastes. */
import { createHost, openStore, sweepRealms } from "sheets-script-host";
import { campaignApplication } from "../campaign/application.ts";
import { moment } from "../season/calendar.ts";
import { orderByPage } from "../season/orders.ts";
import { ORGANISER } from "../season/people.ts";
import { planOf } from "../season/plan.ts";
import { type Bundles, live, mustBeTaken, pasteUnder, type Season, skip, tab } from "../season/season.ts";
import { report, review } from "../season/stages/report.ts";
import { setUp } from "../season/stages/setUp.ts";

const UNITS = 31;
const APPRAISERS = 9;
const TAB = "Đăng ký";

/** Everybody has registered; it is a day in March. */
export function registered(models: number, bundles: Bundles): Season {
  const host = createHost({ now: moment("2023-02-08 08:00"), owner: ORGANISER, seed: 1 });
  sweepRealms(host);
  const plan = planOf({ units: UNITS, models, appraisers: APPRAISERS, seed: 1, out: null, letter: false });
  const season = setUp(host, plan, bundles, () => undefined);
  skip(season, "2023-03-10 08:00");
  register(season);
  return season;
}

function register(season: Season): void {
  const screen = tab(season, TAB);
  for (const unit of season.plan.units) {
    const rows = screen.lines.filter((line) => line.text("Mã đơn vị") === unit.code);
    const models = season.plan.models.filter((model) => model.unit === unit);
    const cells = models.map((model) => model.cells);
    if (cells.length > 0) mustBeTaken(pasteUnder(season, unit.email, screen, rows[0]?.row ?? 0, cells));
    for (const [index, model] of models.entries()) {
      season.ids.set(model, rows[index]?.text("Mã mô hình") ?? "");
    }
  }
}

/** The same campaign in November: everybody has reported, every appraiser has the ballots. */
export function givenOut(season: Season): void {
  live(season, "2023-03-29 00:12");
  report(season);
  skip(season, "2023-11-16 07:45");
  review(season);
  orderByPage(season, { command: "Phân công chấm điểm" });
  skip(season, "2023-11-20 08:00");
}

/** Puts the campaign as it is now into a folder from which a host can start. */
export function putAway({ host, file }: Season, folder: string, bundles: Bundles): void {
  const { scripts } = campaignApplication(bundles);
  openStore(folder, { scripts, begin: () => ({ host, file }) }).store.close();
}
