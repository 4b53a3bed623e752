import { REFERENCE_RUBRIC } from "../../domain/referenceRubric.ts";
import type { Rubric } from "../../domain/rubric.ts";
import type { Unit } from "../../domain/unit.ts";
import { ballotsTable } from "../../tables/ballots.ts";
import { registrations } from "../../tables/registrations.ts";
import { reports } from "../../tables/reports.ts";
import type { Book } from "../ports.ts";
import { readTables } from "../readTables.ts";
import { type Snapshot, writeSnapshot } from "../snapshot.ts";
import { readBallots, readEntries, readUnits, soundSettings } from "./campaignTables.ts";
import { type Duty, entryDuties, quietly, snapshotUnits } from "./duties.ts";
import {
  type Deadlines,
  lockUnread,
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
  const now = world.clock.now();
  const found = soundSettings(book);
  const settings = found.settings ?? last?.settings ?? null;
  const told: Duty = () => found.problems;
  if (settings === null) return [told];
  const entries = readEntries(book, settings);
  const present = readUnits(book);
  const deadlines = { settings, units: present ?? (last === null ? new Map() : extensionsOf(last)) };
  return [
    told,
    quietly(() => {
      if (last === null) return;
      const units = present === null ? last.units : snapshotUnits({ units: present });
      writeSnapshot(book, { ...last, settings, units });
    }),
    ...(entries === null ? locksAlone(book, deadlines, now) : entryDuties(world, entries)),
    quietly(() => lockBallots(book, last?.rubric ?? REFERENCE_RUBRIC, deadlines, now)),
  ];
}

/** Each of the two tabs by itself, for the other one may be what is missing. */
function locksAlone(book: Book, deadlines: Deadlines, now: number): readonly Duty[] {
  return [
    quietly(() => {
      const read = readTables(book, { registrations });
      if (read.ok) refreshRegistrationLock(deadlines, read.sheets.registrations, now);
      else lockUnread(book, registrations, "registration", deadlines, now);
    }),
    quietly(() => {
      const read = readTables(book, { reports });
      if (read.ok) refreshReportLock(deadlines, read.sheets.reports, now);
      else lockUnread(book, reports, "report", deadlines, now);
    }),
  ];
}

function lockBallots(book: Book, rubric: Rubric, deadlines: Deadlines, now: number): void {
  const read = readBallots(book, rubric);
  if (!read.ok) lockUnread(book, ballotsTable(rubric), "appraisal", deadlines, now);
  else if (read.sheets.ballots.rows.length > 0)
    refreshBallotLock(deadlines.settings, read.sheets.ballots, now);
}

function extensionsOf({ units }: Snapshot): ReadonlyMap<string, Pick<Unit, "extension">> {
  return new Map(
    units.map(({ code, registrationExtension, reportExtension }) => [
      code,
      { extension: { registration: registrationExtension, report: reportExtension } },
    ]),
  );
}
