import type { Unit } from "../../domain/people/unit.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { columnOf } from "../../tables/table.ts";
import type { units } from "../../tables/units.ts";
import type { Row, Sheet } from "../readTables.ts";
import { toUnit } from "../records/unit.ts";
import type { Snapshot, SnapshotUnit } from "../snapshot.ts";

type UnitColumns = typeof units.columns;

export interface UnitsTab {
  readonly sheet: Sheet<UnitColumns>;
  /** By code, in official order. */
  readonly byCode: ReadonlyMap<string, Unit>;
}

/** What decides when a unit's rows close. */
export interface Deadlines {
  readonly settings: Settings;
  readonly units: ReadonlyMap<string, Pick<Unit, "extension">>;
}

/**
 * By Thứ tự; units without one follow in the order of their rows (Array.prototype.sort is stable). An extension that cannot be
 * read stays what it was: a slip of the organiser's closes nobody's rows (SPEC H12).
 */
export function unitsInForce(sheet: Sheet<UnitColumns>, last: Snapshot | null): UnitsTab {
  const before = new Map(last?.units.map((unit) => [unit.code, extensionOf(unit)]));
  const ordered = sheet.rows
    .map((row) => {
      const unit = toUnit(row.record);
      return { ...unit, extension: readable(sheet, row, unit, before.get(unit.code)) };
    })
    .filter((unit) => unit.code !== "")
    .sort((a, b) => a.order - b.order);
  return { sheet, byCode: new Map(ordered.map((unit) => [unit.code, unit])) };
}

/** The units as they were last in force. */
export function lastUnits({ units }: Snapshot): Deadlines["units"] {
  return new Map(units.map((unit) => [unit.code, { extension: extensionOf(unit) }]));
}

function readable(
  { table }: Sheet<UnitColumns>,
  { problems }: Row<UnitColumns>,
  { extension }: Unit,
  before: Unit["extension"] | undefined,
): Unit["extension"] {
  if (before === undefined) return extension;
  const unread = (key: "registrationExtension" | "reportExtension") =>
    problems.some(({ place }) => place.header === columnOf(table, key).header);
  return {
    registration: unread("registrationExtension") ? before.registration : extension.registration,
    report: unread("reportExtension") ? before.report : extension.report,
  };
}

function extensionOf({ registrationExtension, reportExtension }: SnapshotUnit): Unit["extension"] {
  return { registration: registrationExtension, report: reportExtension };
}
