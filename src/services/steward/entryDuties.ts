/** What the rows of units, their deadlines and addresses decide, whatever rubric and team look like (SPEC H12). */
import type { Problem } from "../../domain/problems/problem.ts";
import { registrations } from "../../tables/registrations.ts";
import { reports } from "../../tables/reports.ts";
import type { Present } from "./campaignTables.ts";
import { type Duty, quietly } from "./duty.ts";
import { earlyExtensions } from "./earlyExtensions.ts";
import type { Moment } from "./progress.ts";
import { lockUnread, refreshRegistrationLock, refreshReportLock } from "./refreshLocks.ts";
import {
  modelProgress,
  refreshRegistrationStates,
  refreshReportStates,
  refreshUnitStates,
} from "./refreshStates.ts";
import { refreshReservations } from "./reserveCampaign.ts";
import type { Deadlines } from "./unitsInForce.ts";
import type { StewardWorld } from "./world.ts";

export function entryDuties(world: StewardWorld, present: Present, deadlines: Deadlines): readonly Duty[] {
  const { book } = world;
  const now = world.clock.now();
  return [
    quietly(() => lookAtRows(world, present, deadlines)),
    quietly(() => {
      const read = present.registrations();
      if (read.ok) refreshRegistrationLock(deadlines, read.value, now);
      else lockUnread(book, registrations, "registration", deadlines, now);
    }),
    quietly(() => {
      const read = present.reports();
      if (read.ok) refreshReportLock(deadlines, read.value, now);
      else lockUnread(book, reports, "report", deadlines, now);
    }),
    () => refreshReservations(world, present),
    () => {
      const units = present.units();
      if (!units.ok) return [];
      const { sheet } = units.value;
      return [...wrongCells(sheet), ...earlyExtensions(deadlines.settings, sheet)];
    },
  ];
}

/** The states of reports build on registrations, those of units on both: where a tab cannot be read, what builds on it waits. */
function lookAtRows(world: StewardWorld, present: Present, deadlines: Deadlines): void {
  const ofRegistrations = present.registrations();
  if (!ofRegistrations.ok) return;
  const registered = lookedAt(world, "registration", (moment) =>
    refreshRegistrationStates(ofRegistrations.value, deadlines, moment),
  );
  const ofReports = present.reports();
  if (!ofReports.ok) return;
  const reported = lookedAt(world, "report", (moment) =>
    refreshReportStates(ofReports.value, ofRegistrations.value, deadlines, moment),
  );
  const units = present.units();
  if (!units.ok) return;
  const models = modelProgress(ofRegistrations.value, registered, ofReports.value, reported);
  refreshUnitStates(units.value, models, deadlines.settings, world.clock.now());
}

/** Tells `look` when the stage's rows were last looked at, and remembers now: an edit that no trigger saw was made in between (SPEC Q4). */
function lookedAt<T>(
  { clock, memory }: StewardWorld,
  stage: "registration" | "report",
  look: (moment: Moment) => T,
): T {
  const name = `lastLook.${stage}`;
  const lastLook = memory.get(name);
  const now = clock.now();
  const states = look({ now, lastLook: lastLook === null ? null : Number(lastLook) });
  memory.set(name, String(now));
  return states;
}

/** Cells that cannot be read. They stop no duty (SPEC N3), so nobody would learn of them if they were not told here. */
export function wrongCells({
  rows,
}: {
  readonly rows: readonly { readonly problems: readonly Problem[] }[];
}): readonly Problem[] {
  return rows.flatMap(({ problems }) => problems);
}
