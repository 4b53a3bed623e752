/** Makes the deadlines visible: what is closed at this moment cannot be typed in. */
import { addresses } from "../../domain/people/addresses.ts";
import type { Problem } from "../../domain/problems/problem.ts";
import type { Day, Instant } from "../../domain/time/calendar.ts";
import type { StageKey } from "../../domain/time/stage.ts";
import type { Book, TabRef } from "../../sheets/ports.ts";
import type { Sheet } from "../../sheets/read.ts";
import type { RankingColumns } from "../../tables/ranking.ts";
import type { Settings } from "../../tables/settingsList.ts";
import type { Columns } from "../../tables/table.ts";
import { stageStateOf } from "../campaign/settings.ts";
import type { Ballots, Dissemination, Registrations, Reports } from "../campaign/tabs.ts";
import type { Deadlines } from "../campaign/unitsInForce.ts";
import { refusedAddresses } from "./refusedAddresses.ts";
import { type PersonAtKeyboard, rowsByOwner, typedAreas } from "./typedAreas.ts";

/** A tab that cannot be read closes as a whole once its stage is open for nobody (SPEC H12). */
export function lockUnread(
  book: Book,
  ref: TabRef,
  stage: StageKey,
  { settings, units }: Deadlines,
  now: Instant,
): void {
  const extensions = [...units.values()].map(({ extension }) =>
    stage === "appraisal" ? null : extension[stage],
  );
  if ([null, ...extensions].some((extension) => isOpen(settings, stage, extension, now))) return;
  book.tab(ref)?.lockExcept([]);
}

export function lockRegistrations({ settings, units }: Deadlines, sheet: Registrations, now: Instant): void {
  const owners = rowsByOwner(sheet, (row) => row.record.unit);
  lockStage(sheet, "unit", owners, (unit) =>
    isOpen(settings, "registration", units.get(unit)?.extension.registration ?? null, now),
  );
}

export function lockReports({ settings, units }: Deadlines, sheet: Reports, now: Instant): void {
  const owners = rowsByOwner(sheet, (row) => row.record.unit);
  lockStage(sheet, "unit", owners, (unit) =>
    isOpen(settings, "report", units.get(unit)?.extension.report ?? null, now),
  );
}

/** No day closes Quán triệt: its rows are open all year. */
export function lockDissemination(sheet: Dissemination): void {
  const owners = rowsByOwner(sheet, (row) => row.record.unit);
  lockStage(sheet, "unit", owners, () => true);
}

export function lockBallots(settings: Settings, ballots: Ballots, now: Instant): void {
  const owners = rowsByOwner(ballots, (row) => row.record.appraiser);
  lockStage(ballots, "appraiser", owners, () => isOpen(settings, "appraisal", null, now));
}

/** The ranking is the steward's; BTV's columns are open to the addresses in the settings, to the owner alone without any. */
export function lockRanking(settings: Settings, ranking: Sheet<RankingColumns>): readonly Problem[] {
  const emails = addresses(settings.leaderEmails);
  const rows = emails.length === 0 ? [] : ranking.rows.map((row) => row.number);
  const areas = typedAreas(ranking, "leader", rows);
  ranking.tab.lockExcept(areas);
  const blocks = areas.map((area, index) => ({ key: `BTV (${index + 1})`, area, emails }));
  return refusedAddresses(ranking.table.title, ranking.tab.reserve(blocks));
}

/** Leaves open what is open at this moment: the whole while the stage is, and the units with an extension after it. */
function lockStage<C extends Columns>(
  sheet: Sheet<C>,
  typist: PersonAtKeyboard,
  owners: ReadonlyMap<string, readonly number[]>,
  ownerMayType: (owner: string) => boolean,
): void {
  const open = [...owners].filter(([owner]) => ownerMayType(owner)).flatMap(([, rows]) => rows);
  sheet.tab.lockExcept(typedAreas(sheet, typist, open));
}

function isOpen(settings: Settings, stage: StageKey, extension: Day | null, now: Instant): boolean {
  return stageStateOf(settings, stage, extension, now) === "open";
}
