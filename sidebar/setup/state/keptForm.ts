/** The form outlives a dialog that was closed by mistake, on this computer, until it is applied. */
import { SETTING_KEYS } from "../../../src/tables/settingsList.ts";
import type { Kept } from "../../client/kept.ts";
import { emptyForm, type SetupForm, withProfile } from "./form.ts";

const NAME = "so-sang-tao.thiet-lap";

/** What was typed when the dialog was last open; null when there was nothing, or nothing that can be read. */
export function takeForm(kept: Kept): SetupForm | null {
  try {
    const form = formIn(JSON.parse(kept.get(NAME) ?? "null"));
    return form !== null && isTyped(form) ? form : null;
  } catch {
    return null;
  }
}

/** @param form nothing is kept of one in which nobody has typed */
export function keepForm(kept: Kept, form: SetupForm): void {
  if (isTyped(form)) kept.set(NAME, JSON.stringify(form));
  else kept.remove(NAME);
}

function isTyped({ units, appraisers, settings }: SetupForm): boolean {
  return units !== "" || appraisers !== "" || Object.keys(settings).length > 0;
}

/** Fields of an older version of this page are left out. */
function formIn(found: unknown): SetupForm | null {
  if (typeof found !== "object" || found === null) return null;
  const fields: Readonly<Record<string, unknown>> = { ...found };
  const text = (name: string) => (typeof fields[name] === "string" ? fields[name] : "");
  const texts = (name: string): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(fields[name] ?? {}).filter(([, value]) => typeof value === "string"));
  const typed = texts("settings");
  const settings = SETTING_KEYS.flatMap((key) =>
    typed[key] === undefined ? [] : [[key, typed[key]] as const],
  );
  return {
    ...withProfile(emptyForm(), text("profile")),
    settings: Object.fromEntries(settings),
    units: text("units"),
    appraisers: text("appraisers"),
    unitColumns: texts("unitColumns"),
    appraiserColumns: texts("appraiserColumns"),
  };
}
