import { ruleBasesText } from "../../domain/documents/ruleBasis.ts";
import type { Checked } from "../../domain/problems/checked.ts";
import { noteLaid } from "../../sheets/laid.ts";
import { repeatedIds } from "../../sheets/references.ts";
import type { WhySetAside } from "../ballots/setAside.ts";
import type { Campaign } from "../campaign/parts.ts";
import { readRuleBases } from "../campaign/ruleBases.ts";
import type { Ballots } from "../campaign/tabs.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { journalOverrides } from "./overrides.ts";
import { type Ranking, rankedModels, readRanking, writeRanking } from "./ranking.ts";

export interface Scoring {
  readonly campaign: Campaign;
  readonly ballots: Ballots;
  readonly whySetAside: WhySetAside;
}

export interface Refreshed {
  /** The tab as it was before. */
  readonly ranking: Ranking;
  /** Cells that are other than before. */
  readonly changed: number;
}

/** Xếp hạng as these ballots make it; what BTV decided beyond the rules is journalled once. An entry that stands twice stops it (SPEC N11). */
export function refreshRanking(
  world: StewardWorld,
  { campaign, ballots, whySetAside }: Scoring,
): Checked<Refreshed> {
  const read = readRanking(world.book, campaign);
  if (!read.ok) return read;
  const ranking = read.value;
  const twice = repeatedIds(ranking);
  if (twice.length > 0) return { ok: false, problems: twice };
  const { changed, overrides } = writeRanking(
    campaign,
    rankedModels(campaign, ballots, whySetAside),
    ranking,
    ruleBasesText(readRuleBases(world.book, "Xếp loại")),
  );
  if (changed > 0) noteLaid(world.memory, ranking.table, ranking.layout);
  journalOverrides(world, overrides);
  return { ok: true, value: { ranking, changed } };
}
