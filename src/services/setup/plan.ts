import { type Problem, problem } from "../../domain/problems/problem.ts";
import { matchingKey } from "../../domain/text/vietnamese.ts";
import type { RequestOf } from "../../rpc/contract.ts";
import type { appraisers } from "../../tables/appraisers.ts";
import { PROFILE_STARTS } from "../../tables/profileStarts.ts";
import {
  decodeSettings,
  encodeSettings,
  type SettingRow,
  settings as settingsTable,
} from "../../tables/settings.ts";
import { SETTINGS, type Settings } from "../../tables/settingsList.ts";
import { units } from "../../tables/units.ts";
import { deadlineProblems } from "../campaign/deadlineProblems.ts";
import { type ListedUnit, likeNames, sharedUnitAddresses, withoutAddress } from "../campaign/likeUnits.ts";
import { sharedAddresses } from "../campaign/sharedAddresses.ts";
import type { Known } from "./codes.ts";
import { appraisersFrom, type Roster, type RosterRow, unitsFrom } from "./roster.ts";
import { withUnitCodes } from "./unitCodes.ts";

export type SetupRequest = RequestOf<"previewSetup"> | RequestOf<"applySetup">;

/** What the tabs hold already. */
export interface KnownRoster {
  readonly units: readonly (Known & { readonly shortName: string; readonly emails?: string })[];
  readonly appraisers: readonly (Known & { readonly email: string })[];
}

/** The campaign that a request asks for, with everything that is wrong about it. */
export interface Plan {
  readonly settings: Settings | null;
  readonly units: readonly RosterRow<typeof units.columns>[];
  readonly appraisers: readonly RosterRow<typeof appraisers.columns>[];
  readonly problems: readonly Problem[];
  /** What is told and holds nothing up. */
  readonly notes: readonly Problem[];
}

export function planOf(request: SetupRequest, inTabs: KnownRoster): Plan {
  const chosen = settingsOf(request);
  const pasted = unitsFrom(request.units, inTabs.units);
  const team = withUnitCodes(
    appraisersFrom(request.appraisers, inTabs.appraisers),
    [...inTabs.units, ...pasted.rows.map(({ record }) => record)],
    request.twoInOne,
  );
  const nobody = pasted.rows.length + inTabs.units.length === 0;
  const problems = [
    ...chosen.problems,
    ...(chosen.settings === null ? [] : deadlineProblems(chosen.settings, chosen.rows)),
    ...pasted.problems,
    ...team.problems,
    ...likeNames(unitsOf(pasted, inTabs)),
    ...sharedAddresses(membersOf(team, inTabs)),
    ...(nobody ? [problem("roster.empty", { tab: units.title }, "")] : []),
  ];
  const listed = unitsOf(pasted, inTabs);
  const notes = [...pasted.notes, ...team.notes, ...sharedUnitAddresses(listed), ...withoutAddress(listed)];
  return { settings: chosen.settings, units: pasted.rows, appraisers: team.rows, problems, notes };
}

/** The units as they will be: those of the tab whom the list does not name, then the list. */
function unitsOf(pasted: Roster<typeof units.columns>, inTabs: KnownRoster): readonly ListedUnit[] {
  const named = new Set(pasted.rows.map(({ record }) => matchingKey(record.code)));
  const present = new Map(inTabs.units.map((unit) => [matchingKey(unit.code), unit]));
  return [
    ...inTabs.units
      .filter(({ code }) => !named.has(matchingKey(code)))
      .map(({ name, emails = "" }) => ({ name, emails, coded: true })),
    ...pasted.rows.map(({ line, coded, record, unread }) => {
      if (unread.has("emails")) return { name: record.name, emails: null, coded, row: line };
      // What the list leaves blank keeps what stands in the tab.
      const emails =
        record.emails === "" ? (present.get(matchingKey(record.code))?.emails ?? "") : record.emails;
      return { name: record.name, emails, coded, row: line };
    }),
  ];
}

interface ChosenSettings extends Pick<Plan, "settings" | "problems"> {
  readonly rows: readonly SettingRow[];
}

/** The profile's settings with what the organiser typed over them, read exactly as from the tab. */
function settingsOf(request: SetupRequest): ChosenSettings {
  const place = { tab: settingsTable.title };
  const profile = PROFILE_STARTS.find((each) => each.key === request.profile);
  if (profile === undefined) {
    return { settings: null, rows: [], problems: [problem("setup.unknownProfile", place, request.profile)] };
  }
  const rows = encodeSettings(profile.settings).map((record, index) => ({
    ...record,
    value: request.settings[record.code] ?? record.value,
    row: index + 2,
  }));
  const unknown = Object.keys(request.settings)
    .filter((code) => !Object.keys(SETTINGS).includes(code))
    .map((code) => problem("setup.unknownSetting", place, code));
  const decoded = decodeSettings(rows);
  return decoded.ok
    ? { settings: decoded.value, rows, problems: unknown }
    : { settings: null, rows, problems: [...unknown, ...decoded.problems] };
}

type Team = Roster<typeof appraisers.columns>;

/** The team as it will be: those of the tab whom the list does not name, then the list. */
function membersOf(team: Team, inTabs: KnownRoster): Parameters<typeof sharedAddresses>[0] {
  const pasted = new Set(team.rows.map(({ record }) => matchingKey(record.code)));
  return [
    ...inTabs.appraisers
      .filter(({ code }) => !pasted.has(matchingKey(code)))
      .map(({ name, email }) => ({ name, email })),
    ...team.rows.map(({ line, record }) => ({ ...record, row: line })),
  ];
}
