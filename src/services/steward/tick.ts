/** The steward's round of duties. Each is idempotent; one that fails leaves the others to do their work. */
import { BALLOT_STATE_TEXTS } from "../../domain/ballot.ts";
import type { Appraiser } from "../../domain/people.ts";
import { type Problem, sentence } from "../../domain/problem.ts";
import type { Rubric } from "../../domain/rubric.ts";
import { toAppraiser } from "../records/appraiser.ts";
import { readSnapshot, type Snapshot, writeSnapshot } from "../snapshot.ts";
import { writeRows } from "../writeRows.ts";
import { APPRAISER_STATE_KEYS, appraiserStates } from "./appraiserStates.ts";
import { refreshBallotStates } from "./ballotStates.ts";
import { type Ballots, type Campaign, readBallots, readCampaign } from "./campaignTables.ts";
import { ballotsProblems, campaignProblems, repeatedIds } from "./integrity.ts";
import { messageOf } from "./messageOf.ts";
import { journalObstacles } from "./obstacles.ts";
import { readRanking, writeRanking } from "./ranking.ts";
import { refreshBallotLock, refreshLocks, refreshRankingLock } from "./refreshLocks.ts";
import { refreshStates } from "./refreshStates.ts";
import { refreshReservations } from "./reserveCampaign.ts";
import { refreshRubricCheck } from "./rubricCheck.ts";
import { runCommands } from "./runCommands.ts";
import { setAside } from "./setAside.ts";
import type { StewardWorld } from "./world.ts";

const LAST_LOOK = "lastLook";

export interface TickReport {
  readonly commands: number;
  /** Why a duty could not be done, in words. */
  readonly sentences: readonly string[];
}

export function tick(world: StewardWorld): TickReport {
  return world.lock.exclusively(() => {
    const frozen = frozenRubric(world);
    const commands = runCommands(world, frozen);
    refreshRubricCheck(world.book);
    const read = readCampaign(world.book, frozen);
    const sentences = read.ok
      ? runDuties(dutiesOf(world, read.campaign, frozen !== null))
      : read.problems.map(sentence);
    journalObstacles(world, sentences);
    return { commands, sentences };
  });
}

type Duty = () => readonly Problem[];

/** Each duty by itself: what one throws is said and the next begins. */
function runDuties(duties: readonly Duty[]): readonly string[] {
  return duties.flatMap((duty) => {
    try {
      return duty().map(sentence);
    } catch (error) {
      return [`Một việc định kỳ chưa làm được: ${messageOf(error)}. Hệ thống sẽ làm lại ở lượt sau.`];
    }
  });
}

function dutiesOf(world: StewardWorld, campaign: Campaign, frozen: boolean): readonly Duty[] {
  const now = world.clock.now();
  const quietly =
    (action: () => void): Duty =>
    () => {
      action();
      return [];
    };
  return [
    quietly(() => writeSnapshot(world.book, snapshotOf(campaign, frozen))),
    quietly(() => lookAtRows(world, campaign, now)),
    quietly(() => refreshLocks(campaign, now)),
    () => [campaign.sheets.units, campaign.sheets.appraisers].flatMap(wrongCells),
    () => {
      const ballots = readBallots(world.book, campaign.rubric);
      if (!ballots.ok) return ballots.problems;
      const sheet = refreshBallotStates(world, campaign, ballots.sheets.ballots);
      return [...scoringDuties(world, campaign, sheet, now), ...refreshReservations(world, campaign, sheet)];
    },
  ];
}

/** They refuse nothing, but nobody else would say them (SPEC N3). */
function wrongCells({
  rows,
}: {
  readonly rows: readonly { readonly problems: readonly Problem[] }[];
}): readonly Problem[] {
  return rows.flatMap(({ problems }) => problems);
}

function lookAtRows(world: StewardWorld, campaign: Campaign, now: number): void {
  const lastLook = world.memory.get(LAST_LOOK);
  refreshStates(campaign, { now, lastLook: lastLook === null ? null : Number(lastLook) });
  world.memory.set(LAST_LOOK, String(now));
}

function scoringDuties(
  world: StewardWorld,
  campaign: Campaign,
  ballots: Ballots,
  now: number,
): readonly Problem[] {
  if (ballots.rows.length === 0) return [];
  refreshBallotLock(campaign, ballots, now);
  const { appraisers } = campaign.sheets;
  writeRows(appraisers, APPRAISER_STATE_KEYS, appraiserStates(appraisers, ballots, setAside(campaign)));
  const problems = [...campaignProblems(campaign), ...ballotsProblems(campaign, ballots)];
  if (problems.length > 0) return problems;
  const ranking = readRanking(world.book, campaign);
  if (!ranking.ok) return ranking.problems;
  const twice = repeatedIds(ranking.sheets.ranking);
  if (twice.length > 0) return twice;
  writeRanking(campaign, ballots, ranking.sheets.ranking);
  refreshRankingLock(campaign, ranking.sheets.ranking);
  return [];
}

export function snapshotOf(campaign: Campaign, frozen: boolean): Snapshot {
  const people = campaign.sheets.appraisers.rows.map((row) => toAppraiser(row.record));
  return {
    version: 1,
    settings: campaign.settings,
    rubric: campaign.rubric,
    rubricVersion: campaign.rubricVersion,
    frozen,
    units: [...campaign.units.values()].map((unit) => ({
      code: unit.code,
      name: unit.name,
      emails: unit.emails,
      registrationExtension: unit.extension.registration,
      reportExtension: unit.extension.report,
    })),
    appraisers: people.map(({ code, name, email }: Appraiser) => ({ code, name, email })),
  };
}

/** Once a ballot has been worked on, the rubric it was scored by stays in force whatever the tab Tiêu chí says. */
function frozenRubric(world: StewardWorld): Rubric | null {
  const read = readSnapshot(world.book);
  if (!read.ok) return null;
  if (read.snapshot.frozen) return read.snapshot.rubric;
  const ballots = readBallots(world.book, read.snapshot.rubric);
  if (!ballots.ok) return null;
  const untouched: ReadonlySet<string> = new Set([
    "",
    BALLOT_STATE_TEXTS.notStarted,
    BALLOT_STATE_TEXTS.recused,
  ]);
  return ballots.sheets.ballots.rows.some((row) => !untouched.has(row.record.state))
    ? read.snapshot.rubric
    : null;
}
