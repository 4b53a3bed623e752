/** Makes the deadlines visible: what is closed at this moment cannot be typed in. */

import type { Problem } from "../../domain/problems/problem.ts";
import type { StageKey } from "../../domain/time/stage.ts";
import type { RankingColumns } from "../../tables/ranking.ts";
import type { registrations } from "../../tables/registrations.ts";
import type { reports } from "../../tables/reports.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { addresses } from "../addresses.ts";
import type { Book, TabRef } from "../ports.ts";
import type { Sheet } from "../readTables.ts";
import type { Ballots } from "./ballotsTab.ts";
import { lockStage, refusedAddresses, rowsByOwner, stageIsOpen, typedAreas } from "./locks.ts";
import type { Deadlines } from "./unitsInForce.ts";

/** A tab that cannot be read closes as a whole once its stage is open for nobody (SPEC H12). */
export function lockUnread(
  book: Book,
  ref: TabRef,
  stage: StageKey,
  { settings, units }: Deadlines,
  now: number,
): void {
  const extensions = [...units.values()].map(({ extension }) =>
    stage === "appraisal" ? null : extension[stage],
  );
  if ([null, ...extensions].some((extension) => stageIsOpen(settings, stage, extension, now))) return;
  book.tab(ref)?.lockExcept([]);
}

export function refreshRegistrationLock(
  { settings, units }: Deadlines,
  sheet: Sheet<typeof registrations.columns>,
  now: number,
): void {
  lockStage(
    sheet,
    "unit",
    rowsByOwner(sheet, (row) => row.record.unit),
    (unit) => stageIsOpen(settings, "registration", units.get(unit)?.extension.registration ?? null, now),
  );
}

export function refreshReportLock(
  { settings, units }: Deadlines,
  sheet: Sheet<typeof reports.columns>,
  now: number,
): void {
  lockStage(
    sheet,
    "unit",
    rowsByOwner(sheet, (row) => row.record.unit),
    (unit) => stageIsOpen(settings, "report", units.get(unit)?.extension.report ?? null, now),
  );
}

export function refreshBallotLock(settings: Settings, ballots: Ballots, now: number): void {
  lockStage(
    ballots,
    "appraiser",
    rowsByOwner(ballots, (row) => row.record.appraiser),
    () => stageIsOpen(settings, "appraisal", null, now),
  );
}

/** The ranking is the steward's; BTV's columns are open to the addresses in the settings, to the owner alone without any. */
export function refreshRankingLock(settings: Settings, ranking: Sheet<RankingColumns>): readonly Problem[] {
  const emails = addresses(settings.leaderEmails);
  const rows = emails.length === 0 ? [] : ranking.rows.map((row) => row.number);
  const areas = typedAreas(ranking, "leader", rows);
  ranking.tab.lockExcept(areas);
  const blocks = areas.map((area, index) => ({ key: `BTV (${index + 1})`, area, emails }));
  return refusedAddresses(ranking.table, ranking.tab.reserve(blocks));
}
