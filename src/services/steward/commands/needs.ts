/** What of the campaign each command of Lệnh needs. `sound…`: it can be read, and its rows fit each other, too (integrity.ts). */
import type { Problem } from "../../../domain/problems/problem.ts";
import type { Settings } from "../../../tables/settingsList.ts";
import { type Part, together } from "../../part.ts";
import { type Ballots, readBallots } from "../ballotsTab.ts";
import { type Campaign, type Entries, type Present, wholeCampaign } from "../campaignTables.ts";
import { ballotsProblems, campaignProblems, entriesProblems } from "../integrity.ts";
import { rankingRuleProblems } from "../rankingRules.ts";
import type { UnitsTab } from "../unitsInForce.ts";
import type { StewardWorld } from "../world.ts";

export interface DatedUnits {
  readonly settings: Settings;
  readonly units: UnitsTab;
}

export function datedUnits(present: Present): Part<DatedUnits> {
  const read = together({ settings: present.settings(), units: present.units() });
  if (!read.ok) return read;
  const { settings, units } = read.value;
  return { ok: true, value: { settings: settings.values, units } };
}

export function soundEntries(present: Present): Part<Entries> {
  const read = together({
    settings: present.settings(),
    units: present.units(),
    registrations: present.registrations(),
    reports: present.reports(),
  });
  if (!read.ok) return read;
  const { settings, units, registrations, reports } = read.value;
  const entries = {
    settings: settings.values,
    units: units.byCode,
    sheets: { units: units.sheet, registrations, reports },
  };
  return unless(entriesProblems(entries), entries);
}

export function soundCampaign(present: Present): Part<Campaign> {
  const read = wholeCampaign(present);
  return read.ok ? unless(campaignProblems(read.value), read.value) : read;
}

export interface Scoring {
  readonly campaign: Campaign;
  readonly ballots: Ballots;
}

export function soundScoring(present: Present, world: StewardWorld): Part<Scoring> {
  const read = together({ campaign: wholeCampaign(present), ballots: ballotsInForce(present, world) });
  if (!read.ok) return read;
  const { campaign, ballots } = read.value;
  return unless([...campaignProblems(campaign), ...ballotsProblems(campaign, ballots)], read.value);
}

/** For commands that rank: the settings of ranks and bands must make sense as well. */
export function soundRanking(present: Present, world: StewardWorld): Part<Scoring> {
  const read = soundScoring(present, world);
  return read.ok ? unless(rankingRuleProblems(read.value.campaign), read.value) : read;
}

export function ballotsInForce(present: Present, { book }: StewardWorld): Part<Ballots> {
  const rubric = present.rubric();
  return rubric.ok ? readBallots(book, rubric.value) : rubric;
}

function unless<T>(problems: readonly Problem[], value: T): Part<T> {
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}
