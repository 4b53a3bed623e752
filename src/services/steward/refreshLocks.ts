/** Makes the deadlines visible: what is closed at this moment cannot be typed in. */

import type { RankingColumns } from "../../tables/ranking.ts";
import { addresses } from "../addresses.ts";
import type { Sheet } from "../readTables.ts";
import type { Ballots, Campaign } from "./campaignTables.ts";
import { lockStage, rowsByOwner, stageIsOpen, typedAreas } from "./locks.ts";

export function refreshLocks(campaign: Campaign, now: number): void {
  const { settings, sheets, units } = campaign;
  const { registrations, reports } = sheets;
  lockStage(
    registrations,
    "unit",
    rowsByOwner(registrations, (row) => row.record.unit),
    (unit) => stageIsOpen(settings, "registration", units.get(unit)?.extension.registration ?? null, now),
  );
  lockStage(
    reports,
    "unit",
    rowsByOwner(reports, (row) => row.record.unit),
    (unit) => stageIsOpen(settings, "report", units.get(unit)?.extension.report ?? null, now),
  );
}

export function refreshBallotLock(campaign: Campaign, ballots: Ballots, now: number): void {
  lockStage(
    ballots,
    "appraiser",
    rowsByOwner(ballots, (row) => row.record.appraiser),
    () => stageIsOpen(campaign.settings, "appraisal", null, now),
  );
}

/** The ranking is the steward's; BTV's columns are open to the addresses in the settings, to the owner alone without any. */
export function refreshRankingLock(campaign: Campaign, ranking: Sheet<RankingColumns>): void {
  const emails = addresses(campaign.settings.leaderEmails);
  const rows = emails.length === 0 ? [] : ranking.rows.map((row) => row.number);
  const areas = typedAreas(ranking, "leader", rows);
  ranking.tab.lockExcept(areas);
  ranking.tab.reserve(areas.map((area, index) => ({ key: `BTV (${index + 1})`, area, emails })));
}
