import type { Unit } from "../../domain/people/unit.ts";
import { laterExtension } from "../../domain/time/stage.ts";
import type { Settings } from "../../tables/settingsList.ts";
import type { Snapshot, SnapshotUnit } from "./snapshot.ts";
import type { UnitRow, Units } from "./tabs.ts";

/** What decides when a unit's rows close. */
export interface Deadlines {
  readonly settings: Settings;
  readonly units: ReadonlyMap<string, Pick<Unit, "extension">>;
}

/** The tab with the extensions in force: one that cannot be read stays what it was, or what an order made of it since, for a slip of the organiser's closes nobody's rows (SPEC H12). */
export function unitsInForce(sheet: Units, last: Snapshot | null): Units {
  const before = new Map(last?.units.map((unit) => [unit.code, extensionOf(unit)]));
  const rows = sheet.rows.map((row) => {
    const extension = readableExtension(row, before.get(row.unit.code));
    return { ...row, unit: { ...row.unit, extension } };
  });
  return { ...sheet, rows };
}

/** The units as they were last in force. */
export function lastUnits({ units }: Snapshot): Deadlines["units"] {
  return new Map(units.map((unit) => [unit.code, { extension: extensionOf(unit) }]));
}

function readableExtension(
  { unit, unread }: UnitRow,
  before: Unit["extension"] | undefined,
): Unit["extension"] {
  const { extension } = unit;
  if (before === undefined) return extension;
  return {
    registration: unread.has("registrationExtension")
      ? laterExtension(before.registration, extension.registration)
      : extension.registration,
    report: unread.has("reportExtension")
      ? laterExtension(before.report, extension.report)
      : extension.report,
  };
}

function extensionOf({ registrationExtension, reportExtension }: SnapshotUnit): Unit["extension"] {
  return { registration: registrationExtension, report: reportExtension };
}
