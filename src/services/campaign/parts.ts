/** The campaign as its tabs say it now: each part by itself, so that what is wrong with one holds back only what needs it. */
import { appraises, type Unit } from "../../domain/people/unit.ts";
import { type Checked, checked, together } from "../../domain/problems/checked.ts";
import type { Place } from "../../domain/problems/problem.ts";
import { fingerprint } from "../../domain/rubric/fingerprint.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable } from "../../sheets/read.ts";
import { dissemination } from "../../tables/dissemination.ts";
import { settingPlace, settings } from "../../tables/settings.ts";
import type { SettingKey, Settings } from "../../tables/settingsList.ts";
import { titles } from "../../tables/titles.ts";
import { deadlineProblems } from "./deadlineProblems.ts";
import { type RubricTab, readRubricTab, rubricOfTab } from "./rubricInForce.ts";
import { ownTier, settingsFrom } from "./settings.ts";
import type { Snapshot } from "./snapshot.ts";
import {
  type Appraisers,
  type Dissemination,
  type Registrations,
  type Reports,
  readAppraisers,
  readRegistrations,
  readReports,
  readUnits,
  type Titles,
  type Units,
} from "./tabs.ts";
import { unitsInForce } from "./unitsInForce.ts";

export interface SettingsTab {
  readonly values: Settings;
  /** Where a setting's value stands. */
  readonly placeOf: (key: SettingKey) => Place;
}

export interface UnitsTab {
  /** Its units with the extensions in force. */
  readonly sheet: Units;
  /** By Thứ tự, then as the rows stand. */
  readonly byCode: ReadonlyMap<string, Unit>;
}

/** Each part is read when it is first asked for, and once. */
export interface CampaignParts {
  readonly settings: () => Checked<SettingsTab>;
  readonly units: () => Checked<UnitsTab>;
  readonly registrations: () => Checked<Registrations>;
  readonly reports: () => Checked<Reports>;
  readonly dissemination: () => Checked<Dissemination>;
  readonly titles: () => Checked<Titles>;
  /** The tab Tiêu chí as it stands, whatever rubric is in force. */
  readonly rubricTab: () => Checked<RubricTab>;
  /** The rubric in force: once scoring has begun the one it began with, before that the one in Tiêu chí. */
  readonly rubric: () => Checked<Rubric>;
  readonly appraisers: () => Checked<Appraisers>;
}

/** The whole campaign as it stands. */
export interface Campaign {
  readonly settings: Settings;
  readonly settingPlace: SettingsTab["placeOf"];
  readonly units: UnitsTab;
  readonly registrations: Registrations;
  readonly reports: Reports;
  readonly appraisers: Appraisers;
  readonly rubric: Rubric;
  readonly rubricVersion: string;
}

/** The part of the campaign that Đăng ký and Báo cáo need: everything but rubric and appraisers. */
export type Entries = Pick<Campaign, "settings" | "units" | "registrations" | "reports">;

/** Whether the models of the unit with this code are appraised here; those of a unit that nobody knows are. */
export const appraisedHere = (
  { settings, units }: Pick<Campaign, "settings" | "units">,
  unit: string,
): boolean => appraises(ownTier(settings), units.byCode.get(unit)?.tier ?? "");

/** The active units whose models another tier appraises, in their official order. */
export function appraisedElsewhere(settings: Settings, units: UnitsTab["byCode"]): readonly Unit[] {
  return [...units.values()].filter(({ active, tier }) => active && !appraises(ownTier(settings), tier));
}

/**
 * @param last the campaign as it was last in force; null when that is not known
 * @param frozen the rubric that scoring began with, if it has: then the tab's later changes do not count
 */
export function campaignParts(book: Book, last: Snapshot | null, frozen: Rubric | null): CampaignParts {
  const rubricTab = once(() => readRubricTab(book));
  return {
    settings: once(() => soundSettings(book)),
    units: once(() => {
      const read = readUnits(book);
      return read.ok ? { ok: true, value: unitsTab(unitsInForce(read.value, last)) } : read;
    }),
    rubricTab,
    registrations: once(() => readRegistrations(book)),
    reports: once(() => readReports(book)),
    dissemination: once(() => readTable(book, dissemination)),
    titles: once(() => readTable(book, titles)),
    rubric: once(() =>
      frozen === null ? rubricOfTab(book, rubricTab(), last !== null) : { ok: true, value: frozen },
    ),
    appraisers: once(() => readAppraisers(book)),
  };
}

/** A read tab as the campaign knows it: units by code, in the official order. */
export function unitsTab<S extends Pick<Units, "rows">>(
  sheet: S,
): Pick<UnitsTab, "byCode"> & { readonly sheet: S } {
  const known = sheet.rows.map(({ unit }) => unit).filter(({ code }) => code !== "");
  // Array.prototype.sort is stable: units without a place follow in the order of their rows.
  const ordered = known.sort((a, b) => a.order - b.order);
  return { sheet, byCode: new Map(ordered.map((unit) => [unit.code, unit])) };
}

function once<T>(read: () => T): () => T {
  let held: { readonly value: T } | null = null;
  return () => {
    held ??= { value: read() };
    return held.value;
  };
}

/** All parts together: refused with everything that is wrong about any of them. */
export function wholeCampaign(parts: CampaignParts): Checked<Campaign> {
  const read = together({
    settings: parts.settings(),
    units: parts.units(),
    registrations: parts.registrations(),
    reports: parts.reports(),
    rubric: parts.rubric(),
    appraisers: parts.appraisers(),
  });
  if (!read.ok) return read;
  const { settings: inForce, ...others } = read.value;
  const rubricVersion = fingerprint(others.rubric);
  return {
    ok: true,
    value: { ...others, settings: inForce.values, settingPlace: inForce.placeOf, rubricVersion },
  };
}

/** The settings of the tab, when all of them can be read and the deadlines fit each other. */
function soundSettings(book: Book): Checked<SettingsTab> {
  const read = readTable(book, settings);
  if (!read.ok) return read;
  const decoded = settingsFrom(read.value);
  if (!decoded.ok) return decoded;
  const { values, rows } = decoded.value;
  const placeOf = (key: SettingKey) => settingPlace(key, rows);
  return checked({ values, placeOf }, deadlineProblems(values, rows));
}
