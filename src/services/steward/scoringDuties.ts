/** What a round does about ballots and ranking. */
import type { Problem } from "../../domain/problems/problem.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import { ballotsTable } from "../../tables/ballots.ts";
import type { Book } from "../ports.ts";
import { writeRows } from "../writeRows.ts";
import { APPRAISER_STATE_KEYS, appraiserStates } from "./appraiserStates.ts";
import { refreshBallotStates } from "./ballotStates.ts";
import { type Ballots, readBallots } from "./ballotsTab.ts";
import type { Campaign } from "./campaignTables.ts";
import { ballotsProblems, campaignProblems, orphans, repeatedIds } from "./integrity.ts";
import { readRanking, writeRanking } from "./ranking.ts";
import { rankingRuleProblems } from "./rankingRules.ts";
import { lockUnread, refreshBallotLock, refreshRankingLock } from "./refreshLocks.ts";
import { refreshBallotReservations } from "./reserveCampaign.ts";
import { setAside } from "./setAside.ts";
import type { Deadlines } from "./unitsInForce.ts";
import type { StewardWorld } from "./world.ts";

export function scoringDuty(world: StewardWorld, campaign: Campaign): readonly Problem[] {
  const ballots = readBallots(world.book, campaign.rubric);
  if (!ballots.ok) {
    lockUnread(world.book, ballotsTable(campaign.rubric), "appraisal", campaign, world.clock.now());
    return ballots.problems;
  }
  const sheet = refreshBallotStates(world, campaign, ballots.value);
  return [
    ...scoredSoFar(world, campaign, sheet),
    ...refreshBallotReservations(world, campaign.sheets.appraisers, sheet),
  ];
}

/** The deadline alone, while the campaign cannot be read as a whole. @param rubric the one last in force, for the tab's columns */
export function lockBallots(
  book: Book,
  rubric: Rubric,
  deadlines: Deadlines,
  now: number,
): readonly Problem[] {
  const read = readBallots(book, rubric);
  if (!read.ok) lockUnread(book, ballotsTable(rubric), "appraisal", deadlines, now);
  else if (read.value.rows.length > 0) refreshBallotLock(deadlines.settings, read.value, now);
  return read.ok ? [] : read.problems;
}

function scoredSoFar(world: StewardWorld, campaign: Campaign, ballots: Ballots): readonly Problem[] {
  if (ballots.rows.length === 0) return orphans(campaign, ballots);
  refreshBallotLock(campaign.settings, ballots, world.clock.now());
  const { appraisers } = campaign.sheets;
  writeRows(appraisers, APPRAISER_STATE_KEYS, appraiserStates(appraisers, ballots, setAside(campaign)));
  return [...ranked(world.book, campaign, ballots), ...orphans(campaign, ballots)];
}

function ranked(book: Book, campaign: Campaign, ballots: Ballots): readonly Problem[] {
  const broken = [
    ...campaignProblems(campaign),
    ...rankingRuleProblems(campaign),
    ...ballotsProblems(campaign, ballots),
  ];
  if (broken.length > 0) return broken;
  const ranking = readRanking(book, campaign);
  if (!ranking.ok) return ranking.problems;
  const twice = repeatedIds(ranking.sheets.ranking);
  if (twice.length > 0) return twice;
  writeRanking(campaign, ballots, ranking.sheets.ranking);
  return refreshRankingLock(campaign.settings, ranking.sheets.ranking);
}
