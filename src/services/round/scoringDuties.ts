/** What a round does about ballots and ranking. */
import type { Problem } from "../../domain/problems/problem.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import type { Instant } from "../../domain/time/calendar.ts";
import { changeRows } from "../../sheets/change.ts";
import type { Book } from "../../sheets/ports.ts";
import { repeatedIds } from "../../sheets/references.ts";
import { ballotsTable } from "../../tables/ballots.ts";
import { APPRAISER_STATE_KEYS, appraiserStates } from "../ballots/appraiserStates.ts";
import { refreshBallotStates } from "../ballots/ballotStates.ts";
import { ballotsProblems, orphans } from "../ballots/ballotsProblems.ts";
import { reasonsToSetAside, type WhySetAside } from "../ballots/setAside.ts";
import type { Campaign } from "../campaign/parts.ts";
import { type Ballots, readBallots } from "../campaign/tabs.ts";
import type { Deadlines } from "../campaign/unitsInForce.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { refreshBallotReservations } from "../locks/reservations.ts";
import { lockBallots, lockRanking, lockUnread } from "../locks/stageLocks.ts";
import { readRanking, standingsOf, writeRanking } from "../ranking/ranking.ts";

/** @param sound nothing is wrong across the campaign's rows and with its rules of ranking: else the ranking waits */
export function scoringDuty(world: StewardWorld, campaign: Campaign, sound: boolean): readonly Problem[] {
  const deadlines = { settings: campaign.settings, units: campaign.units.byCode };
  const now = world.clock.now();
  const read = readBallots(world.book, campaign.rubric);
  if (!read.ok) {
    lockUnread(world.book, ballotsTable(campaign.rubric), "appraisal", deadlines, now);
    return read.problems;
  }
  const whySetAside = reasonsToSetAside(campaign);
  const ballots = refreshBallotStates(world, campaign, read.value, whySetAside);
  const scored = ballots.rows.length > 0;
  if (scored) {
    lockBallots(campaign.settings, ballots, now);
    const states = appraiserStates(campaign.appraisers, ballots, whySetAside);
    changeRows(campaign.appraisers, APPRAISER_STATE_KEYS, states);
  }
  return [
    ...(scored ? rankingDuty(world.book, { campaign, ballots, whySetAside }, sound) : []),
    ...orphans(campaign, ballots),
    ...refreshBallotReservations(campaign.appraisers, ballots),
  ];
}

/** The deadline alone, while the campaign cannot be read as a whole. @param rubric the one last in force, for the tab's columns */
export function ballotLockDuty(
  book: Book,
  rubric: Rubric,
  deadlines: Deadlines,
  now: Instant,
): readonly Problem[] {
  const read = readBallots(book, rubric);
  if (!read.ok) lockUnread(book, ballotsTable(rubric), "appraisal", deadlines, now);
  else if (read.value.rows.length > 0) lockBallots(deadlines.settings, read.value, now);
  return read.ok ? [] : read.problems;
}

interface Scoring {
  readonly campaign: Campaign;
  readonly ballots: Ballots;
  readonly whySetAside: WhySetAside;
}

function rankingDuty(
  book: Book,
  { campaign, ballots, whySetAside }: Scoring,
  sound: boolean,
): readonly Problem[] {
  const broken = ballotsProblems(campaign, ballots);
  if (!sound || broken.length > 0) return broken;
  const ranking = readRanking(book, campaign);
  if (!ranking.ok) return ranking.problems;
  const twice = repeatedIds(ranking.value);
  if (twice.length > 0) return twice;
  writeRanking(campaign, standingsOf(campaign, ballots, whySetAside), ranking.value);
  return lockRanking(campaign.settings, ranking.value);
}
