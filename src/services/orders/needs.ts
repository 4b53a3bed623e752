/** What of the campaign each command of Lệnh needs. `sound…`: it can be read, and its rows fit each other, too (integrity.ts). */
import { type Checked, checked, together } from "../../domain/problems/checked.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { ballotsProblems } from "../ballots/ballotsProblems.ts";
import { reasonsToSetAside } from "../ballots/setAside.ts";
import { campaignProblems, entriesProblems } from "../campaign/integrity.ts";
import {
  type Campaign,
  type CampaignParts,
  type Entries,
  type UnitsTab,
  wholeCampaign,
} from "../campaign/parts.ts";
import { type Ballots, readBallots } from "../campaign/tabs.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { rankingRuleProblems } from "../ranking/rankingRules.ts";
import type { Scoring } from "../ranking/refreshRanking.ts";

export interface DatedUnits {
  readonly settings: Settings;
  readonly units: UnitsTab;
}

export function datedUnits(parts: CampaignParts): Checked<DatedUnits> {
  const read = together({ settings: parts.settings(), units: parts.units() });
  if (!read.ok) return read;
  const { settings, units } = read.value;
  return { ok: true, value: { settings: settings.values, units } };
}

export function soundEntries(parts: CampaignParts): Checked<Entries> {
  const read = together({
    settings: parts.settings(),
    units: parts.units(),
    registrations: parts.registrations(),
    reports: parts.reports(),
  });
  if (!read.ok) return read;
  const entries = { ...read.value, settings: read.value.settings.values };
  return checked(entries, entriesProblems(entries));
}

export function soundCampaign(parts: CampaignParts): Checked<Campaign> {
  const read = wholeCampaign(parts);
  return read.ok ? checked(read.value, campaignProblems(read.value)) : read;
}

export function soundScoring(parts: CampaignParts, world: StewardWorld): Checked<Scoring> {
  const read = together({ campaign: wholeCampaign(parts), ballots: ballotsInForce(parts, world) });
  if (!read.ok) return read;
  const { campaign, ballots } = read.value;
  const scoring = { campaign, ballots, whySetAside: reasonsToSetAside(campaign) };
  return checked(scoring, [...campaignProblems(campaign), ...ballotsProblems(campaign, ballots)]);
}

/** For commands that rank: the settings of ranks and bands must make sense as well. */
export function soundRanking(parts: CampaignParts, world: StewardWorld): Checked<Scoring> {
  const read = soundScoring(parts, world);
  return read.ok ? checked(read.value, rankingRuleProblems(read.value.campaign)) : read;
}

export function ballotsInForce(parts: CampaignParts, { book }: StewardWorld): Checked<Ballots> {
  const rubric = parts.rubric();
  return rubric.ok ? readBallots(book, rubric.value) : rubric;
}
