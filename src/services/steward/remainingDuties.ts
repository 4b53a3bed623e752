import type { Unit } from "../../domain/unit.ts";
import { registrations } from "../../tables/registrations.ts";
import { reports } from "../../tables/reports.ts";
import type { Settings } from "../../tables/settingsList.ts";
import type { Book } from "../ports.ts";
import { readTables } from "../readTables.ts";
import { type Snapshot, writeSnapshot } from "../snapshot.ts";
import { readBallots, readEntries, soundSettings } from "./campaignTables.ts";
import { type Duty, entryDuties, quietly, snapshotUnits } from "./duties.ts";
import {
  type Deadlines,
  refreshBallotLock,
  refreshRegistrationLock,
  refreshReportLock,
} from "./refreshLocks.ts";
import type { StewardWorld } from "./world.ts";

/**
 * What can be done while the campaign cannot be read as a whole: a stage closes whatever is wrong elsewhere (SPEC H12). Where settings or
 * units cannot be read, those last in force hold.
 * @param last the campaign as it was last in force; null when that is not known
 */
export function remainingDuties(world: StewardWorld, last: Snapshot | null): readonly Duty[] {
  const { book } = world;
  const settings = soundSettings(book) ?? last?.settings ?? null;
  if (settings === null) return [];
  const entries = readEntries(book, settings);
  if (last === null) return entries === null ? [] : entryDuties(world, entries);
  const units = entries === null ? last.units : snapshotUnits(entries);
  const ofUnits =
    entries === null
      ? locksAlone(book, { settings, units: extensionsOf(last) }, world.clock.now())
      : entryDuties(world, entries);
  return [
    quietly(() => writeSnapshot(book, { ...last, settings, units })),
    ...ofUnits,
    quietly(() => lockBallots(book, last, settings, world.clock.now())),
  ];
}

/** Each of the two tabs by itself, for the other one may be what is missing. */
function locksAlone(book: Book, deadlines: Deadlines, now: number): readonly Duty[] {
  return [
    quietly(() => {
      const read = readTables(book, { registrations });
      if (read.ok) refreshRegistrationLock(deadlines, read.sheets.registrations, now);
    }),
    quietly(() => {
      const read = readTables(book, { reports });
      if (read.ok) refreshReportLock(deadlines, read.sheets.reports, now);
    }),
  ];
}

function lockBallots(book: Book, { rubric }: Snapshot, settings: Settings, now: number): void {
  const read = readBallots(book, rubric);
  if (read.ok && read.sheets.ballots.rows.length > 0) refreshBallotLock(settings, read.sheets.ballots, now);
}

function extensionsOf({ units }: Snapshot): ReadonlyMap<string, Pick<Unit, "extension">> {
  return new Map(
    units.map(({ code, registrationExtension, reportExtension }) => [
      code,
      { extension: { registration: registrationExtension, report: reportExtension } },
    ]),
  );
}
