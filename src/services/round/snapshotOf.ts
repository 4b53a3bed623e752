/** The campaign in force as the add-in and the edit trigger are to know it. */
import type { Unit } from "../../domain/people/unit.ts";
import type { Campaign, CampaignParts } from "../campaign/parts.ts";
import type { Snapshot, SnapshotUnit } from "../campaign/snapshot.ts";

export function snapshotOf(campaign: Campaign, frozen: boolean): Snapshot {
  return {
    version: 1,
    settings: campaign.settings,
    rubric: campaign.rubric,
    rubricVersion: campaign.rubricVersion,
    frozen,
    units: snapshotUnits(campaign.units.byCode),
    appraisers: campaign.appraisers.rows.map(({ appraiser: { code, name, email } }) => ({
      code,
      name,
      email,
    })),
  };
}

/** The last snapshot with the settings in force and, if they can be read, the units: kept up to date while the rest cannot be read. */
export function renewedSnapshot(
  last: Snapshot,
  settings: Snapshot["settings"],
  parts: CampaignParts,
): Snapshot {
  const units = parts.units();
  return { ...last, settings, units: units.ok ? snapshotUnits(units.value.byCode) : last.units };
}

function snapshotUnits(units: ReadonlyMap<string, Unit>): readonly SnapshotUnit[] {
  return [...units.values()].map((unit) => ({
    code: unit.code,
    name: unit.name,
    emails: unit.emails,
    registrationExtension: unit.extension.registration,
    reportExtension: unit.extension.report,
  }));
}
