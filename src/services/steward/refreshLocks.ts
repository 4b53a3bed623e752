/** Makes the deadlines visible: what is closed at this moment cannot be typed in. */
import type { Ballots, Campaign } from "./campaignTables.ts";
import { lockStage, rowsByOwner, stageIsOpen } from "./locks.ts";

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
