/** A campaign as it is on the first day of using it: installed, and unless it is to be empty, with units that have begun to register. */

import { createHost } from "sheets-script-host";
import { profileNamed } from "../../src/tables/profiles.ts";
import { moment } from "../season/calendar.ts";
import { PROFILE } from "../season/letter.ts";
import { readOptions } from "../season/options.ts";
import { LEADER, ORGANISER, rosterRows, teamRows } from "../season/people.ts";
import { type Plan, planOf } from "../season/plan.ts";
import { playToBallots, playToRanking, type Watch } from "../season/play.ts";
import type { Bundles } from "../season/season.ts";
import { ADDIN, type Campaign, STEWARD } from "./names.ts";
import { typeRegistrations } from "./sample.ts";

/** How far the sample has come: units begin to register; ballots are given out; the ranking stands. */
export const SAMPLES = ["registering", "scoring", "ranked"] as const;
export type Sample = (typeof SAMPLES)[number];

export interface CampaignOptions {
  /** Tabs and triggers only: no roster, no settings. */
  readonly empty: boolean;
  /** Key of one of the add-in's profiles. */
  readonly profile: string;
  readonly sample: Sample;
}

export const USUAL: CampaignOptions = { empty: false, profile: PROFILE, sample: "registering" };

/** The day of the letter. */
const BEGIN = moment("2023-02-08 08:00");
/** Longer than the rhythm of the steward's clock trigger. */
const ONE_ROUND = 6 * 60_000;

/** Throws the add-in's own sentence when it refuses the profile. */
export function newCampaign(
  options: CampaignOptions,
  bundles: Bundles,
  watch: Watch = () => undefined,
): Campaign {
  return options.sample === "registering"
    ? begun(options, bundles, watch)
    : played(options.sample, bundles, watch);
}

/** The year of the letter, played silently: seconds instead of a morning at the keyboard. */
function played(sample: Exclude<Sample, "registering">, bundles: Bundles, watch: Watch): Campaign {
  const play = { scoring: playToBallots, ranked: playToRanking }[sample];
  return play(readOptions([]), bundles, () => undefined, watch);
}

function begun(options: CampaignOptions, bundles: Bundles, watch: Watch): Campaign {
  const host = createHost({ now: BEGIN, owner: ORGANISER, seed: 1 });
  watch(host);
  const file = host.createSpreadsheet({ name: ADDIN });
  const addin = host.addProject({ name: ADDIN, files: bundles.addin, boundTo: file.id });
  const steward = host.addProject({ name: STEWARD, files: bundles.steward, viewers: "anyone" });
  host.setScriptProperty(steward, "SPREADSHEET_ID", file.id);
  host.run(steward, "install", { user: ORGANISER });
  const campaign = { host, file };
  if (options.empty) return campaign;
  const plan = planOf({ units: 31, models: 60, appraisers: 9, seed: 1, out: null, letter: true });
  for (const { email } of [...plan.units, ...plan.appraisers, { email: LEADER }]) file.share(email, "editor");
  applySetup(() => host.rpc(addin, file, ORGANISER, "rpc", setUpRequest(options.profile, plan)));
  host.advanceBy(ONE_ROUND);
  if (options.profile === PROFILE) typeRegistrations(campaign, plan);
  return campaign;
}

function setUpRequest(profile: string, plan: Plan): string {
  return JSON.stringify({
    kind: "applySetup",
    profile,
    settings: { leaderEmails: LEADER },
    units: rosterRows(plan.units),
    appraisers: teamRows(plan.appraisers),
    twoInOne: null,
    bases: (profileNamed(profile)?.legalBasis ?? []).map(({ document, issued, summary, governs }) => ({
      governs,
      document,
      issued: issued ?? "",
      summary,
    })),
  });
}

function applySetup(ask: () => unknown): void {
  const answer: unknown = JSON.parse(String(ask()));
  const sentences = ["sentences", "problems"].flatMap((key) => textsIn(answer, key));
  if (sentences.length > 0) throw new Error(sentences.join("\n"));
}

function textsIn(answer: unknown, key: string): readonly string[] {
  const found: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, key) : null;
  return Array.isArray(found) ? found.map(String) : [];
}
