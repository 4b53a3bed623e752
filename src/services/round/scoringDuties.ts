/** What a round does about ballots and ranking. */
import type { Problem } from "../../domain/problems/problem.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import type { Instant } from "../../domain/time/calendar.ts";
import { changeRows } from "../../sheets/change.ts";
import type { Book } from "../../sheets/ports.ts";
import { ballotsTable } from "../../tables/ballots.ts";
import { APPRAISER_STATE_KEYS, appraiserStates } from "../ballots/appraiserStates.ts";
import { refreshBallotStates } from "../ballots/ballotStates.ts";
import { ballotsProblems, orphans } from "../ballots/ballotsProblems.ts";
import { reasonsToSetAside } from "../ballots/setAside.ts";
import type { Campaign } from "../campaign/parts.ts";
import { readBallots } from "../campaign/tabs.ts";
import type { Deadlines } from "../campaign/unitsInForce.ts";
import type { StewardWorld } from "../campaign/world.ts";
import { refreshBallotReservations } from "../locks/reservations.ts";
import { lockBallots, lockRanking, lockUnread } from "../locks/stageLocks.ts";
import { refreshRanking, type Scoring } from "../ranking/refreshRanking.ts";
import type { Duty } from "./duty.ts";

/**
 * States, locks and reservations of the ballots, and then the ranking: two duties, so that what keeps the ranking from being written keeps
 * no deadline.
 * @param isSound nothing is wrong across the campaign's rows and with its rules of ranking: else the ranking waits
 */
export function scoringDuties(
  world: StewardWorld,
  campaign: Campaign,
  isSound: () => boolean,
): readonly Duty[] {
  let scored: Scoring | null = null;
  return [
    () => {
      const { problems, scoring } = ballotsDuty(world, campaign);
      scored = scoring;
      return problems;
    },
    () => (scored === null ? [] : rankingDuty(world, scored, isSound())),
  ];
}

interface BallotsDone {
  readonly problems: readonly Problem[];
  /** What can be ranked; null where there is nothing. */
  readonly scoring: Scoring | null;
}

function ballotsDuty(world: StewardWorld, campaign: Campaign): BallotsDone {
  const deadlines = { settings: campaign.settings, units: campaign.units.byCode };
  const now = world.clock.now();
  const read = readBallots(world.book, campaign.rubric);
  if (!read.ok) {
    lockUnread(world.book, ballotsTable(campaign.rubric), "appraisal", deadlines, now);
    return { problems: read.problems, scoring: null };
  }
  const whySetAside = reasonsToSetAside(campaign);
  const ballots = refreshBallotStates(world, campaign, read.value, whySetAside);
  const scored = ballots.rows.length > 0;
  if (scored) {
    lockBallots(campaign.settings, ballots, now);
    const states = appraiserStates(campaign.appraisers, ballots, whySetAside);
    changeRows(campaign.appraisers, APPRAISER_STATE_KEYS, states);
  }
  const problems = [
    ...orphans(campaign, ballots),
    ...refreshBallotReservations(campaign.appraisers, ballots),
  ];
  return { problems, scoring: scored ? { campaign, ballots, whySetAside } : null };
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

function rankingDuty(world: StewardWorld, scoring: Scoring, sound: boolean): readonly Problem[] {
  const { campaign, ballots } = scoring;
  const broken = ballotsProblems(campaign, ballots);
  if (!sound || broken.length > 0) return broken;
  const refreshed = refreshRanking(world, scoring);
  return refreshed.ok ? lockRanking(campaign.settings, refreshed.value.ranking) : refreshed.problems;
}
