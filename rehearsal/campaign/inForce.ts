/** The campaign as it is in force, as the steward keeps it for the add-in in the hidden tab Hệ thống. */
import type { Workbook } from "sheets-script-host";
import { rowsOf } from "./tabs.ts";

/** "2023-03-28". */
type Day = string;

interface Stages {
  readonly registrationOpens: Day;
  readonly registrationDeadline: Day;
  readonly reportOpens: Day;
  readonly reportDeadline: Day;
  readonly appraisalOpens: Day;
  readonly appraisalDeadline: Day;
}

export interface UnitInForce {
  readonly code: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly registrationExtension: Day | null;
  readonly reportExtension: Day | null;
}

export interface InForce {
  readonly settings: Stages & {
    readonly includesDeadlineDay: boolean;
    /** Absent where the steward is older than the setting. */
    readonly organiserPhone?: string;
  };
  readonly units: readonly UnitInForce[];
  readonly appraisers: readonly { readonly code: string; readonly name: string; readonly email: string }[];
}

/** Null while no campaign is in force. */
export function inForce(workbook: Workbook): InForce | null {
  const pieces = rowsOf(workbook, "Hệ thống")
    .map((row) => [row.get("Tên") ?? "", row.get("Nội dung") ?? ""] as const)
    .filter(([name]) => name.startsWith("campaign."))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (pieces.length === 0) return null;
  // Only the steward writes this tab, whole and in this shape (src/services/campaign/snapshot.ts).
  return JSON.parse(pieces.map(([, piece]) => piece).join("")) as InForce;
}
