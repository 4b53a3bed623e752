import type { RequestOf } from "../../../src/rpc/contract.ts";
import { shownCell } from "../../../src/tables/cell.ts";
import { PROFILES, type Profile, profileNamed } from "../../../src/tables/profiles.ts";
import { SETTING_KEYS, SETTINGS, type Setting, type SettingKey } from "../../../src/tables/settingsList.ts";
import type { Reading } from "./reading.ts";

export interface SetupForm {
  readonly profile: string;
  /** Only what was typed over the profile. */
  readonly settings: Readonly<Partial<Record<SettingKey, string>>>;
  readonly units: string;
  readonly appraisers: string;
  /** What the organiser says that pasted columns mean, by header: a column's key, or "" for none. */
  readonly unitColumns: Meanings;
  readonly appraiserColumns: Meanings;
}

export type Meanings = Readonly<Record<string, string>>;

export function emptyForm(): SetupForm {
  return {
    profile: PROFILES[0]?.key ?? "",
    settings: {},
    units: "",
    appraisers: "",
    unitColumns: {},
    appraiserColumns: {},
  };
}

export function profileOf(form: SetupForm): Profile | null {
  return profileNamed(form.profile);
}

/** Another profile brings its own values: what was typed over the last one does not follow. */
export function withProfile(form: SetupForm, profile: string): SetupForm {
  return profile === form.profile ? form : { ...form, profile, settings: {} };
}

/** A value typed back to the profile's own is no change. */
export function withSetting(form: SetupForm, key: SettingKey, text: string): SetupForm {
  const { [key]: _, ...others } = form.settings;
  return { ...form, settings: text === profileText(form, key) ? others : { ...others, [key]: text } };
}

/** A setting as it would stand in Cấu hình: typed, else the profile's. */
export function settingText(form: SetupForm, key: SettingKey): string {
  return form.settings[key] ?? profileText(form, key);
}

function profileText(form: SetupForm, key: SettingKey): string {
  const profile = profileOf(form);
  const declared: Setting<unknown> = SETTINGS[key];
  return profile === null ? "" : shownCell(declared.kind.encode(profile.settings[key]));
}

export function keysOf(group: Setting<unknown>["group"]): readonly SettingKey[] {
  return SETTING_KEYS.filter((key) => SETTINGS[key].group === group);
}

export function isToConfirm(form: SetupForm, key: SettingKey): boolean {
  return profileOf(form)?.toConfirm.includes(key) ?? false;
}

/** @param reading of this form */
export function requestOf<K extends "previewSetup" | "applySetup">(
  kind: K,
  form: SetupForm,
  { units, appraisers }: Reading,
): RequestOf<K> {
  const { profile, settings } = form;
  const bases = profileOf(form)?.legalBasis ?? [];
  // Both requests have exactly these fields; `kind` is the one that was asked for.
  return {
    kind,
    profile,
    settings: { ...settings },
    units: units.rows,
    appraisers: appraisers.rows,
    twoInOne: appraisers.twoInOne,
    bases: bases.map(({ document, issued, summary, governs }) => ({
      document,
      issued: issued ?? "",
      summary,
      governs,
    })),
  } as RequestOf<K>;
}
