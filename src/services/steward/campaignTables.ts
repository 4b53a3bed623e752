/** The campaign as its tabs say it now: each part by itself, so that what is wrong with one holds back only what needs it. */

import type { Unit } from "../../domain/people/unit.ts";
import type { Place } from "../../domain/problems/problem.ts";
import { fingerprint } from "../../domain/rubric/fingerprint.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { appraisers } from "../../tables/appraisers.ts";
import { registrations } from "../../tables/registrations.ts";
import { reports } from "../../tables/reports.ts";
import { settingPlace, settings } from "../../tables/settings.ts";
import type { SettingKey, Settings } from "../../tables/settingsList.ts";
import { units } from "../../tables/units.ts";
import { settingsFrom } from "../campaign.ts";
import { deadlineProblems } from "../deadlines.ts";
import { type Part, together } from "../part.ts";
import type { Book } from "../ports.ts";
import { readTable, type Sheet } from "../readTables.ts";
import type { Snapshot } from "../snapshot.ts";
import { rubricOfTab } from "./rubricInForce.ts";
import { type UnitsTab, unitsInForce } from "./unitsInForce.ts";

export type Registrations = Sheet<typeof registrations.columns>;
export type Reports = Sheet<typeof reports.columns>;
export type Appraisers = Sheet<typeof appraisers.columns>;

export interface SettingsTab {
  readonly values: Settings;
  /** Where a setting's value stands. */
  readonly placeOf: (key: SettingKey) => Place;
}

/** Each part is read when it is first asked for, and once. */
export interface Present {
  readonly settings: () => Part<SettingsTab>;
  readonly units: () => Part<UnitsTab>;
  readonly registrations: () => Part<Registrations>;
  readonly reports: () => Part<Reports>;
  /** The rubric in force: once scoring has begun the one it began with, before that the one in Tiêu chí. */
  readonly rubric: () => Part<Rubric>;
  readonly appraisers: () => Part<Appraisers>;
}

/** The whole campaign as it stands. */
export interface Campaign {
  readonly settings: Settings;
  readonly settingPlace: SettingsTab["placeOf"];
  /** By code, in official order. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly rubric: Rubric;
  readonly rubricVersion: string;
  readonly sheets: {
    readonly units: UnitsTab["sheet"];
    readonly registrations: Registrations;
    readonly reports: Reports;
    readonly appraisers: Appraisers;
  };
}

/** The part of the campaign that Đăng ký and Báo cáo need: everything but rubric and appraisers. */
export type Entries = Pick<Campaign, "settings" | "units"> & {
  readonly sheets: Omit<Campaign["sheets"], "appraisers">;
};

/** Whether the district's team appraises the unit's models: not where “Cấp thẩm định” is Cơ sở. */
export const districtAppraises = ({ units }: Campaign, unit: string): boolean =>
  units.get(unit)?.tier !== "Cơ sở";

/**
 * @param last the campaign as it was last in force; null when that is not known
 * @param frozen the rubric that scoring began with, if it has: then the tab's later changes do not count
 */
export function presentCampaign(book: Book, last: Snapshot | null, frozen: Rubric | null): Present {
  return {
    settings: once(() => soundSettings(book)),
    units: once(() => {
      const read = readTable(book, units);
      return read.ok ? { ok: true, value: unitsInForce(read.value, last) } : read;
    }),
    registrations: once(() => readTable(book, registrations)),
    reports: once(() => readTable(book, reports)),
    rubric: once(() => (frozen === null ? rubricOfTab(book, last !== null) : { ok: true, value: frozen })),
    appraisers: once(() => readTable(book, appraisers)),
  };
}

function once<T>(read: () => T): () => T {
  let held: { readonly value: T } | null = null;
  return () => {
    held ??= { value: read() };
    return held.value;
  };
}

/** All parts together: refused with everything that is wrong about any of them. */
export function wholeCampaign(present: Present): Part<Campaign> {
  const read = together({
    settings: present.settings(),
    units: present.units(),
    registrations: present.registrations(),
    reports: present.reports(),
    rubric: present.rubric(),
    appraisers: present.appraisers(),
  });
  if (!read.ok) return read;
  const { units: ofUnits, rubric, settings: inForce, ...sheets } = read.value;
  const campaign = {
    settings: inForce.values,
    settingPlace: inForce.placeOf,
    units: ofUnits.byCode,
    rubric,
    rubricVersion: fingerprint(rubric),
    sheets: { ...sheets, units: ofUnits.sheet },
  };
  return { ok: true, value: campaign };
}

/** The settings of the tab, when all of them can be read and the deadlines fit each other. */
function soundSettings(book: Book): Part<SettingsTab> {
  const read = readTable(book, settings);
  if (!read.ok) return read;
  const present = settingsFrom(read.value);
  if (!present.ok) return present;
  const problems = deadlineProblems(present.settings, present.rows);
  if (problems.length > 0) return { ok: false, problems };
  const placeOf = (key: SettingKey) => settingPlace(key, present.rows);
  return { ok: true, value: { values: present.settings, placeOf } };
}
